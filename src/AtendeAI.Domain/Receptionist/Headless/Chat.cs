using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>
/// <c>atendeai chat</c>: conversations with a clinic's receptionist, on an agenda in memory. Deterministic: the same clinic, agenda and
/// events give the same answers.
/// </summary>
public static class Chat
{
    /// <summary>One JSON event a line in, one JSON answer a line out, each flushed before the next line is read.</summary>
    /// <param name="agenda">The text of the agenda file, or null for an empty agenda.</param>
    /// <exception cref="FormatException">The agenda file is wrong.</exception>
    public static async Task RunJsonAsync(
        ClinicContext clinic,
        string? agenda,
        Instant? now,
        TextReader input,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var line = new ChatLine(new ChatSession(ChatAgendaFile.Read(agenda, clinic)), now);
        while (await input.ReadLineAsync(cancellationToken) is { } read)
        {
            if (string.IsNullOrWhiteSpace(read))
            {
                continue;
            }

            await output.WriteAsync(
                (await line.AnswerAsync(read, cancellationToken) + "\n").AsMemory(),
                cancellationToken
            );
            await output.FlushAsync(cancellationToken);
        }
    }

    /// <summary>For people: type, read the answer, choose a button by its number. <c>/sair</c> leaves, <c>/agenda</c> shows the agenda.</summary>
    public static Task RunPlainAsync(
        ClinicContext clinic,
        string? agenda,
        Func<Instant> now,
        TextReader input,
        TextWriter output,
        CancellationToken cancellationToken
    ) =>
        new PlainChat(new ChatSession(ChatAgendaFile.Read(agenda, clinic)), now, output).RunAsync(
            input,
            cancellationToken
        );
}
