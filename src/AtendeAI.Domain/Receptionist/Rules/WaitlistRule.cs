using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Puts the patient on the waiting list of the service that was wanted.</summary>
internal static class WaitlistRule
{
    public static Outcome Join(Desk desk)
    {
        desk.State = desk.State with { Goal = Goal.Waitlist };
        if (BookingQuestions.MissingService(desk) is { } question)
        {
            return question;
        }

        var wish = desk.State.Wish;
        var service = desk.Knows.Service(wish.Service)!;
        if (PatientChoice.Reference(desk) is not { } patient)
        {
            return Step.Ask(
                desk,
                "waitlist.ask-name",
                Reply.Of(desk.Say.WhoseName(wish.Relation, null), "name")
            );
        }

        var (from, to) = Stretch(desk);
        desk.Do(
            new JoinWaitlist(
                patient,
                service.Id,
                wish.Professional,
                ClinicCalendar.Resolve(from.AtMidnight(), desk.Clinic.Zone),
                ClinicCalendar.Resolve(to.AtMidnight(), desk.Clinic.Zone)
            )
        );
        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(desk, "waitlist.joined", desk.Say.OnWaitlist(service));
    }

    private static (NodaTime.LocalDate From, NodaTime.LocalDate To) Stretch(Desk desk)
    {
        var (today, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        var choices = desk.State.Wish.When.Choices;
        var from = choices
            .Where(c => c.From is not null)
            .Select(c => c.From!.Value)
            .DefaultIfEmpty(today)
            .Min();
        var to = choices
            .Where(c => c.Until is not null)
            .Select(c => c.Until!.Value)
            .DefaultIfEmpty(furthest.PlusDays(1))
            .Max();
        return (NodaTime.LocalDate.Max(from, today), to);
    }
}
