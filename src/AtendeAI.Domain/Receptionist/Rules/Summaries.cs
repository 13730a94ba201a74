using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What the person who takes over should know, without repeating the patient's messages.</summary>
internal static class Summaries
{
    public static string Of(Desk desk)
    {
        var parts = new List<string> { Doing(desk) };
        var wish = desk.State.Wish;
        if (desk.Knows.Service(wish.Service) is { } service)
        {
            parts.Add(service.Name);
        }

        if (desk.Knows.Professional(wish.Professional) is { } professional)
        {
            parts.Add(professional.Name);
        }

        if (PatientChoice.Reference(desk)?.Name is { } name)
        {
            parts.Add($"paciente {name}");
        }

        if (desk.State.Chosen is { } chosen)
        {
            parts.Add($"horário {Said.Brief(desk.Local(chosen.Start))}");
        }

        if (desk.Upcoming() is [var next, ..])
        {
            parts.Add($"próxima consulta {Said.Brief(desk.Local(next.Start))}");
        }

        return string.Join("; ", parts) + ".";
    }

    /// <summary>What was read from the message, in words, without the message itself.</summary>
    public static string Understood(Desk desk)
    {
        if (desk.Heard.Choice is { } choice)
        {
            return $"toque em \"{ReplyLimits.Cut(choice.Title, ReplyLimits.RowTitle)}\"";
        }

        if (!desk.Heard.HasText)
        {
            return desk.Heard.Media is { } media ? $"arquivo: {media.Kind}" : "sem texto";
        }

        var words = desk.Heard.Words;
        var parts = new List<string> { Said.List([.. words.Intents.Select(i => i.ToLabel())]) };
        if (words.Entities.Service is { Id: { } service })
        {
            parts.Add($"serviço {service}");
        }

        if (words.Entities.Professional is { Id: { } professional })
        {
            parts.Add($"profissional {professional}");
        }

        parts.AddRange(
            words.When.Select(w => $"{(w.Excluded ? "não " : "")}{w.Start} {w.End}".Trim())
        );
        return string.Join("; ", parts);
    }

    private static string Doing(Desk desk) =>
        desk.State.Goal switch
        {
            Goal.Book => "Estava marcando",
            Goal.Reschedule => "Estava remarcando",
            Goal.Cancel => "Estava cancelando",
            _ => "Pediu atendimento",
        };
}
