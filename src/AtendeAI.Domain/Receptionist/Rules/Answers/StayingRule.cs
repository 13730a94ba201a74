using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// "Cancela a da Lara, o Theo vai": what is to stay is left out of what was heard and of what can be changed, and the rest is done.
/// </summary>
internal sealed class StayingRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!CanBe(desk))
        {
            return new((Outcome?)null);
        }

        // The question whether all of them may be cancelled is answered.
        if (desk.State is { Pending: PendingYes.Cancel, Together.Count: > 1 })
        {
            return new(CancelFlow.Fewer(desk));
        }

        if (Staying.In(desk) is { Count: > 0 } kept && kept.Count < desk.Upcoming().Count)
        {
            LeaveOut(desk, kept);
        }

        return new((Outcome?)null);
    }

    private static void LeaveOut(Desk desk, IReadOnlyList<Guid> kept)
    {
        var rest = Staying.Rest(desk) ?? desk.Heard.Text;
        var words = desk.Hearing(rest).Heard.Words;
        if (!words.Intents.Any(IsChange) && Wanted(desk) is { } wanted)
        {
            words = words with { Intents = [wanted] };
        }

        if (words.Intents.Any(IsChange))
        {
            desk.Leave(kept, rest, words);
        }
    }

    // "Não cancela a do Theo, só a da Lara"; "a da Lara, o Theo vai" where it was asked which.
    private static Intent? Wanted(Desk desk) =>
        desk.Heard.Words.Intents.Where(IsChange).Select(i => (Intent?)i).FirstOrDefault()
        ?? (
            !desk.State.Asked.Contains("which_appointment") ? null
            : desk.State.Goal == Goal.Cancel ? Intent.Cancel
            : desk.State.Goal == Goal.Reschedule ? Intent.Reschedule
            : null
        );

    private static bool CanBe(Desk desk) =>
        desk.Heard is { HasText: true, Choice: null }
        && desk.State.Pending
            is PendingYes.None
                or PendingYes.Cancel
                or PendingYes.Move
                or PendingYes.Reschedule
        && desk.Upcoming().Count > 1;

    private static bool IsChange(Intent intent) => intent is Intent.Cancel or Intent.Reschedule;
}
