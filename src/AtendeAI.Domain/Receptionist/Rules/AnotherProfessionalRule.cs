using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>While a time is looked for, "pode ser com outra pessoa" asks for a colleague's times and not for somebody to talk to.</summary>
internal sealed class AnotherProfessionalRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        var moves = desk.State.Goal == Goal.Reschedule;
        if (
            desk.State.Goal is not (Goal.Book or Goal.Reschedule)
            || !(AnotherProfessional.Said(desk) || AnotherProfessional.Anybody(desk))
            || (moves ? desk.State.Appointment is null : desk.State.Wish.Service is null)
            || !desk.State.Asked.Any(a => a is "slot" or "date" or "confirmation" or "name")
            || desk.Heard.Words.Has(Intent.Cancel)
        )
        {
            return null;
        }

        desk.Used = true;
        desk.Meant = moves ? Intent.Reschedule : Intent.Book;
        if (desk.State.Chosen is not null)
        {
            ChangeTurn.Release(desk);
        }

        AnotherProfessional.Take(desk);
        AnswerRule.TakeTime(desk);
        return moves
            ? await MoveFlow.NextAsync(desk, false, cancellationToken)
            : await BookingFlow.NextAsync(desk, false, cancellationToken);
    }
}
