using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Half a sentence that goes on with what was just shown: "e o do Davi?", "só esses?".</summary>
internal sealed class GoingOnRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (OnlyThese.Asked(desk))
        {
            desk.HearAs(Intent.Book);
        }
        else if (AppointmentsAgain.Asked(desk))
        {
            desk.HearAs(Intent.CheckAppointment);
        }

        return new((Outcome?)null);
    }
}
