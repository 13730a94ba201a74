using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>Many questions in a row are like a wish to come; where none of them says so, no times are offered.</summary>
internal static class OnlyAsked
{
    private const int Many = 3;

    public static void Hear(Desk desk, IReadOnlyList<Ask> asks)
    {
        if (
            asks.Count >= Many
            && desk.State.Goal == Goal.None
            && desk.Heard.Has(Intent.Book)
            && !Pieces.Of(desk.Heard.Text).Any(p => desk.Hearing(p).Heard.Has(Intent.Book))
        )
        {
            desk.HearAs([.. desk.Heard.Words.Intents.Where(i => i != Intent.Book)]);
        }
    }
}
