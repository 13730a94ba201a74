using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Confirms that the patient comes.</summary>
internal static class ConfirmFlow
{
    private static readonly Duration s_remembered = Duration.FromHours(48);
    private static readonly Duration s_reminderLead = Duration.FromHours(26);

    /// <summary>
    /// The appointment that a plain yes or no is about: the one reminded of while the reminder is fresh, else the only one so near that a
    /// reminder has gone out.
    /// </summary>
    public static KnownAppointment? Reminded(Desk desk)
    {
        var upcoming = desk.Upcoming();
        if (
            desk.State.RemindedAt is { } at
            && desk.Now - at < s_remembered
            && upcoming.FirstOrDefault(a => a.Id.Value == desk.State.Reminded) is { } reminded
        )
        {
            return reminded;
        }

        var near = upcoming
            .Where(a => a.Start - desk.Now < s_reminderLead && a.Status == AppointmentStatus.Booked)
            .ToList();
        return near is [var only] ? only : null;
    }

    public static Outcome Confirm(Desk desk, KnownAppointment appointment)
    {
        desk.State = DialogueStates.Idle(desk.State) with { Reminded = null, RemindedAt = null };
        if (appointment.Status == AppointmentStatus.Confirmed)
        {
            return Step.Tell(
                desk,
                "confirm.already",
                desk.Say.AlreadyConfirmed(AppointmentWords.Short(desk, appointment))
            );
        }

        desk.Do(new ConfirmAppointment(appointment.Id));
        return Step.Tell(
            desk,
            "confirm.confirmed",
            desk.Say.Confirmed(AppointmentWords.Short(desk, appointment))
        );
    }

    /// <summary>"confirmo" without a question: the one that is meant, or which one.</summary>
    public static Outcome FromWords(Desk desk)
    {
        if (Reminded(desk) is { } reminded)
        {
            return Confirm(desk, reminded);
        }

        var candidates = AppointmentPick.From(desk).Candidates;
        return candidates.Count switch
        {
            0 => AppointmentWords.None(desk, "confirm.none"),
            1 => Confirm(desk, candidates[0]),
            _ => Which(desk, candidates),
        };
    }

    private static Outcome Which(Desk desk, IReadOnlyList<KnownAppointment> candidates)
    {
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Pending = PendingYes.ConfirmAppointment,
        };
        return AppointmentWords.AskWhich(desk, "confirm.which", "confirmar", candidates);
    }

    /// <summary>"Não vou poder" without a question: the one that is meant, or which one.</summary>
    public static Outcome NotComingFromWords(Desk desk)
    {
        IReadOnlyList<KnownAppointment> candidates = Reminded(desk) is { } reminded
            ? [reminded]
            : AppointmentPick.From(desk).Candidates;
        if (candidates is [var only])
        {
            return NotComing(desk, only);
        }

        desk.State = DialogueStates.Idle(desk.State) with { Goal = Goal.Reschedule };
        return AppointmentWords.AskWhich(desk, "confirm.which-not", "remarcar", candidates);
    }

    /// <summary>"Não vou poder": another time, or cancel.</summary>
    public static Outcome NotComing(Desk desk, KnownAppointment appointment)
    {
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Reschedule,
            Appointment = appointment.Id.Value,
            Pending = PendingYes.Reschedule,
        };
        var reply = new Reply(
            desk.Say.NotComing(AppointmentWords.Short(desk, appointment)),
            [
                new(ChoiceIds.MoveAppointment(appointment.Id), Phrases.MoveTitle),
                new(ChoiceIds.CancelAppointment(appointment.Id), Phrases.CancelTitle),
            ],
            null,
            [],
            appointment.Id
        );
        return Step.Ask(desk, "confirm.not-coming", reply);
    }
}
