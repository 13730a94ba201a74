using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Load;

/// <summary>Messages any bot can answer.</summary>
internal static class SmallTalk
{
    public static async Task<string> PlayAsync(
        PatientPhone phone,
        Switchboard switchboard,
        TimedTurns timed
    )
    {
        var chat = new PatientChat(phone, switchboard, timed.DeliverAsync)
        {
            Answered = timed.Replied,
        };
        for (var i = 0; i < 6; i++)
            await chat.SayAsync("oi, bom dia");
        return "talked";
    }
}
