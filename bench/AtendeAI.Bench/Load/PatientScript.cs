using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Load;

/// <summary>A conversation as clinics have them: a greeting, two questions, a booking to its confirmation, and a change of mind.</summary>
internal sealed class PatientScript(PatientPhone phone, Switchboard switchboard, TimedTurns timed)
{
    private static readonly string[] Days =
    [
        "amanhã",
        "segunda",
        "terça de manhã",
        "quarta de tarde",
        "quinta",
        "sexta",
    ];

    private readonly PatientChat _chat = new(phone, switchboard, timed.DeliverAsync)
    {
        Patience = TimeSpan.FromSeconds(10),
        Answered = timed.Replied,
    };

    public static Task<string> PlayAsync(
        PatientPhone phone,
        Switchboard switchboard,
        TimedTurns timed
    ) => new PatientScript(phone, switchboard, timed).PlayAsync();

    private async Task<string> PlayAsync()
    {
        await _chat.SayAsync("oi, bom dia");
        await _chat.SayAsync("quanto custa a avaliação?");
        await _chat.SayAsync("qual o horário de vocês?");
        await _chat.SayAsync($"quero marcar uma avaliação {Days[Random.Shared.Next(Days.Length)]}");
        if (!await AnswerUntilAsync(Booking.IsConfirmed))
            return "not booked";
        await _chat.SayAsync("quero cancelar minha consulta");
        return await AnswerUntilAsync(Booking.IsCancelled) ? "booked and cancelled" : "booked";
    }

    private async Task<bool> AnswerUntilAsync(Func<SentMessage, bool> done)
    {
        try
        {
            await _chat.AnswerUntilAsync(done, prefer: Booking.AnySlot);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
