using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Ah não, era só pra mudar o dia", a moment after a cancellation: the same is booked again, at another time.</summary>
internal static class Undone
{
    public static async ValueTask<Outcome?> AgainAsync(Desk desk, CancellationToken ct)
    {
        var entities = desk.Heard.Words.Entities;
        if (
            desk.State is not { Goal: Goal.None, Cancelled: { } cancelled }
            || entities is not { Professional: null, ForWhom: null }
            || (entities.Service is { } service && !AppointmentPick.IsGeneric(service.Text))
            || NamesOneLeft(desk)
        )
        {
            return null;
        }

        var who = desk.Contact.Patients.FirstOrDefault(p => p.Id == desk.State.CancelledFor);
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Wish = new Wish
            {
                Service = cancelled.Service,
                Professional = cancelled.Professional,
                Patient = who?.Id,
                Relation = who?.Relation,
                When = WhenReader.Add(new WhenWish(), desk.Heard.Words.When, desk.LocalNow),
            },
        };
        desk.SayFirst(desk.Say.BookedAnew);
        return await BookingFlow.NextAsync(desk, false, ct);
    }

    // "E a de sexta passa pra segunda" is about another that there still is.
    private static bool NamesOneLeft(Desk desk)
    {
        var pick = AppointmentPick.From(desk);
        return pick.Candidates.Count < desk.Upcoming().Count
            || pick.Times.Count < desk.Heard.Words.When.Count
            || AnotherWords.Said(desk);
    }
}
