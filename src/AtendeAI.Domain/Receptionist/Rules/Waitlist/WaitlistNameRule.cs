using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Waitlist;

/// <summary>Goes on with the waiting list once the service or the name that it needs was said.</summary>
internal sealed class WaitlistNameRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.State.Goal != Goal.Waitlist || !desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        var (before, surname) = (desk.State.Wish, Surname.IsAsked(desk));
        Collector.Take(desk);
        var goesOn = surname || before != desk.State.Wish || AnswersNothing(desk);
        return new(goesOn ? WaitlistRule.Join(desk) : null);
    }

    // "sim", "ok", or a question that was answered: what is missing is asked again.
    private static bool AnswersNothing(Desk desk) =>
        desk.State.Asked.Any(asked => asked is "name" or "service")
        && (desk.Before.Count > 0 || ShortAnswers.Of(desk.Heard) == Answer.Yes);
}
