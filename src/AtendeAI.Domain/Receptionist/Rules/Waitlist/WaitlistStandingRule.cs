using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Waitlist;

/// <summary>"Já tô na lista?": whether the patient is on a waiting list, as far as was spoken of it here.</summary>
internal sealed class WaitlistStandingRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText || !WaitlistWords.AsksWhether(desk.Heard.Text))
        {
            return new((Outcome?)null);
        }

        desk.Used = true;
        desk.HearAs(Intent.Waitlist);
        if (desk.Knows.Service(desk.State.OnListOf) is { } list)
        {
            return new(
                Step.Tell(desk, "waitlist.joined", desk.Say.StillOnWaitlist(list), Step.Person())
            );
        }

        desk.SayFirst(desk.Say.NotOnWaitlist);
        return new(
            desk.State.Goal == Goal.Waitlist
                ? WaitlistRule.Join(desk)
                : Step.Tell(desk, "questions.answered", "", Step.Book(), Step.Person())
        );
    }
}
