using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>A tap on an old list for what is booked at another time already: to move it, or one more?</summary>
internal static class Elsewhen
{
    /// <summary>What was booked of this service, where nothing new of it is being booked.</summary>
    public static KnownAppointment? Booked(Desk desk, string service) =>
        desk.State.Goal == Goal.Book && desk.State.Wish.Service == service
            ? null
            : desk.Upcoming()
                .FirstOrDefault(a =>
                    a.ServiceId == service && BookingRules.CanChange(desk.Clinic, a.Start, desk.Now)
                );

    public static Outcome Ask(Desk desk, KnownAppointment booked, Slot slot)
    {
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Reschedule,
            Appointment = booked.Id.Value,
        };
        BookingFlow.Choose(desk, slot);
        return Step.YesNo(
            desk,
            "tap.move-or-another",
            PendingYes.MoveOrAnother,
            desk.Say.MoveOrAnother(
                desk.Knows.Service(slot.ServiceId)!,
                desk.Local(booked.Start),
                desk.Local(slot.Start),
                desk.Today
            ),
            Phrases.YesMoveTitle,
            Phrases.KeepTitle,
            new ReplyButton(ChoiceIds.Another, Phrases.AnotherTitle)
        );
    }

    /// <summary>One more, beside what is booked.</summary>
    public static ValueTask<Outcome> AnotherAsync(Desk desk, CancellationToken ct)
    {
        var patient = desk.Appointment(desk.State.Appointment)?.PatientId;
        desk.State = desk.State with
        {
            Pending = PendingYes.None,
            Wish = desk.State.Wish with { Patient = patient },
        };
        return BookingFlow.NextAsync(desk, false, ct);
    }

    /// <summary>Neither: what is booked stays as it is.</summary>
    public static Outcome Keep(Desk desk)
    {
        desk.Do(new ReleaseHolds());
        var kept = desk.Appointment(desk.State.Appointment);
        desk.State = DialogueStates.Idle(desk.State);
        return kept is null
            ? Step.Tell(desk, "answer.no", desk.Say.AllRight)
            : Step.Tell(desk, "answer.no", desk.Say.Kept(AppointmentWords.Short(desk, kept)));
    }

    /// <summary>"marca mais uma", "as duas": the words of the third button.</summary>
    public static bool AsksForBoth(Desk desk)
    {
        var said = Clinics.PlaceNames.Fold(desk.Heard.Text);
        return s_both.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    private static readonly string[] s_both =
    [
        "mais um",
        "outra",
        "as duas",
        "os dois",
        "ambas",
        "ambos",
        "tambem",
    ];
}
