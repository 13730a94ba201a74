using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>"Ah não, era só pra mudar o dia", a moment after a cancellation: the same is booked again, at another time.</summary>
internal static class Undone
{
    private static readonly string[] s_onlyHour =
    [
        "so o horario",
        "so a hora",
        "apenas o horario",
        "somente o horario",
        "mesmo dia",
    ];

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
                When = WhenReader.Add(
                    OnItsDay(desk, cancelled),
                    desk.Heard.Words.When,
                    desk.LocalNow
                ),
            },
        };
        desk.SayFirst(desk.Say.BookedAnew);
        return await BookingFlow.NextAsync(desk, false, ct);
    }

    // "era pra mudar só o horário": the day was right.
    private static WhenWish OnItsDay(Desk desk, OfferedSlot cancelled)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        var day = desk.Local(cancelled.Start).Date;
        return s_onlyHour.Any(way => said.Contains(way, StringComparison.Ordinal))
            ? new WhenWish { Said = true, Choices = [new(day, day.PlusDays(1), null, null)] }
            : new WhenWish();
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
