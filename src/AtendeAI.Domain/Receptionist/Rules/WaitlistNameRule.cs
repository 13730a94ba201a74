using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Goes on with the waiting list once the service or the name that it needs was said.</summary>
internal sealed class WaitlistNameRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.State.Goal != Goal.Waitlist || !desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        var before = desk.State.Wish;
        Collector.Take(desk);
        return new(before == desk.State.Wish ? null : WaitlistRule.Join(desk));
    }
}
