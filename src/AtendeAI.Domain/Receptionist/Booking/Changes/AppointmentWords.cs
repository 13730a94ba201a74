using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>An appointment in words and as a row.</summary>
internal static class AppointmentWords
{
    public static string Line(Desk desk, KnownAppointment appointment) =>
        desk.Say.AppointmentLine(
            desk.Knows.Service(appointment.ServiceId),
            desk.Knows.Professional(appointment.ProfessionalId),
            desk.Local(appointment.Start),
            desk.Today,
            desk.Contact.Patients.Count > 1 ? appointment.PatientName : null,
            appointment.Status == AppointmentStatus.Confirmed
        );

    /// <summary>With the patient's name, also where only one is known.</summary>
    public static string WithPatient(Desk desk, KnownAppointment appointment) =>
        desk.Say.AppointmentLine(
            desk.Knows.Service(appointment.ServiceId),
            desk.Knows.Professional(appointment.ProfessionalId),
            desk.Local(appointment.Start),
            desk.Today,
            appointment.PatientName,
            appointment.Status == AppointmentStatus.Confirmed
        );

    public static string Short(Desk desk, KnownAppointment appointment) =>
        desk.Say.AppointmentLine(
            desk.Knows.Service(appointment.ServiceId),
            desk.Knows.Professional(appointment.ProfessionalId),
            desk.Local(appointment.Start),
            desk.Today,
            desk.Contact.Patients.Count > 1 ? appointment.PatientName : null,
            false
        );

    public static Outcome AskWhich(
        Desk desk,
        string rule,
        string what,
        IReadOnlyList<KnownAppointment> candidates
    )
    {
        var lines = candidates.Take(ReplyLimits.Rows).Select(a => $"• {Line(desk, a)}");
        return Step.Ask(
            desk,
            rule,
            Choice(
                desk,
                $"{desk.Say.WhichAppointment(what)}\n{string.Join('\n', lines)}",
                candidates
            )
        );
    }

    /// <summary>The choice among those that were shown, once more; null where no such choice waits.</summary>
    public static Reply? ChoiceAgain(Desk desk, string text)
    {
        var shown = desk.Upcoming()
            .Where(a => desk.State.Options.Contains(ChoiceIds.PickAppointment(a.Id)))
            .ToList();
        return desk.State.Asked.Contains("which_appointment") && shown.Count > 0
            ? Choice(desk, text, shown)
            : null;
    }

    private static Reply Choice(
        Desk desk,
        string text,
        IReadOnlyList<KnownAppointment> candidates
    ) =>
        Step.Choose(
            text,
            Phrases.SeeAppointments,
            [
                .. candidates
                    .Take(ReplyLimits.Rows)
                    .Select(a => new ReplyRow(
                        ChoiceIds.PickAppointment(a.Id),
                        Said.Brief(desk.Local(a.Start)),
                        $"{desk.Knows.Service(a.ServiceId)?.Name}, {desk.Knows.Professional(a.ProfessionalId)?.Name} ({Said.FirstName(a.PatientName)})"
                    )),
            ],
            "which_appointment"
        );

    /// <summary>There is nothing to change: says so and offers to book.</summary>
    public static Outcome None(Desk desk, string rule)
    {
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Cancelled = desk.State.Cancelled,
            CancelledFor = desk.State.CancelledFor,
        };
        return Step.YesNo(
            desk,
            rule,
            PendingYes.StartBooking,
            $"{desk.Say.NoAppointments} {desk.Say.WantsToBook}",
            Phrases.BookTitle,
            null,
            Step.Person()
        );
    }

    /// <summary>Too late for the patient to change it alone: the team does it; the conversation goes on meanwhile.</summary>
    public static Outcome NeedsPerson(
        Desk desk,
        string rule,
        string what,
        KnownAppointment appointment
    )
    {
        var id = appointment.Id.Value;
        var told = desk.State.Passed == id && desk.State.PassedTo == what;
        desk.State = DialogueStates.Idle(desk.State) with { Passed = id, PassedTo = what };
        if (!told)
        {
            desk.Do(
                new HandOff(
                    "policy",
                    Conversations.Priority.High,
                    $"Quer {what}: {Short(desk, appointment)} ({appointment.PatientName}), com menos de {desk.Clinic.Booking.CancelNoticeMinutes / 60} h de antecedência.",
                    KeepsTalking: true
                )
            );
        }

        return Step.Tell(desk, rule, desk.Say.TooLateToChange(what, Short(desk, appointment)));
    }
}
