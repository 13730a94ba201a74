using System.Globalization;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>The conversation as text: options are numbered, and a number chooses one.</summary>
internal sealed class PlainChat(ChatSession session, Func<Instant> now, TextWriter output)
{
    private const string Phone = "+5500900000000";
    private IReadOnlyList<(string Id, string Title)> _options = [];

    public async Task RunAsync(TextReader input, CancellationToken cancellationToken)
    {
        await WriteAsync(
            $"{session.Agenda.Clinic.Name}. /agenda mostra a agenda, /sair termina.\n> "
        );
        while (await input.ReadLineAsync(cancellationToken) is { } line && line.Trim() != "/sair")
        {
            await WriteAsync(await AnswerAsync(line.Trim(), cancellationToken));
            await WriteAsync("\n> ");
        }
    }

    private async ValueTask<string> AnswerAsync(string line, CancellationToken cancellationToken)
    {
        if (line.Length == 0)
        {
            return "";
        }

        if (line == "/agenda")
        {
            return Agenda();
        }

        var answer = await session.HearAsync(Phone, [Input(line)], now(), cancellationToken);
        return Show(answer);
    }

    private PatientInput Input(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= _options.Count
            ? new ChoiceInput(_options[number - 1].Id, _options[number - 1].Title)
            : new TextInput(line);

    private string Show(ChatAnswer answer)
    {
        if (answer.Replies is not [var first, ..])
        {
            return "(sem resposta: a conversa está com a equipe)";
        }

        var reply = first.Reply;
        _options =
        [
            .. reply.Buttons.Select(b => (b.Id, b.Title)),
            .. reply.List?.Rows.Select(r => (r.Id, Row(r))) ?? [],
        ];
        var lines = _options.Select((o, i) => $"  [{i + 1}] {o.Title}");
        return string.Join('\n', [reply.Text, .. lines, .. answer.Effects.Select(Effect)]);
    }

    private static string Row(ReplyRow row) =>
        row.Description is null ? row.Title : $"{row.Title} ({row.Description})";

    private static string Effect(ChatEffect effect) =>
        $"  * {effect.Type} {string.Join(' ', effect.Details.Select(d => d.Value))}".TrimEnd();

    private string Agenda()
    {
        var clinic = session.Agenda.Clinic;
        var lines = session
            .Agenda.Appointments.OrderBy(a => a.Slot.Start)
            .Select(a =>
                $"  {a.Id}  {Said.Brief(a.Slot.Start.InZone(clinic.Zone).LocalDateTime)}  {a.Slot.ProfessionalId}  {a.Slot.ServiceId}  {a.Patient}  {a.Status}"
            );
        return string.Join('\n', lines.DefaultIfEmpty("  (vazia)"));
    }

    private async Task WriteAsync(string text)
    {
        await output.WriteAsync(text);
        await output.FlushAsync();
    }
}
