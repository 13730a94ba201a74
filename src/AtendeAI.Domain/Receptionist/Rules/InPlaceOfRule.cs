using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Another person of this phone comes in the place of the one whose appointment it is.</summary>
internal sealed class InPlaceOfRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (
            desk.Heard is not { HasText: true, Choice: null }
            || desk.State.Chosen is not null
            || desk.Contact.Patients.Count < 2
            || InPlaceOf.In(desk) is not { } change
        )
        {
            return new((Outcome?)null);
        }

        desk.HearAs(Intent.Cancel, Intent.Book);
        return new(change.Ask(desk));
    }
}
