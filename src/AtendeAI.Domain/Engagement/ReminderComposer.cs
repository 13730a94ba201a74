using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using NodaTime;

namespace AtendeAI.Domain.Engagement;

/// <summary>Words the messages that go out by themselves: reminders, and the question after the visit.</summary>
public static class ReminderComposer
{
    /// <summary>The reminder with its three buttons; one that is confirmed already is not asked to confirm again.</summary>
    public static Reply Compose(
        ClinicContext clinic,
        KnownAppointment appointment,
        ReminderKind kind,
        Instant now
    )
    {
        var phrases = ClinicKnowledge.Of(clinic).Phrases;
        var (service, professional) = Named(clinic, appointment);
        var text = phrases.Reminder(
            Addressed.Of(appointment),
            service,
            professional,
            appointment.Start.InZone(clinic.Zone).LocalDateTime,
            now.InZone(clinic.Zone).Date,
            kind != ReminderKind.HourBefore,
            appointment.Status == AppointmentStatus.Confirmed
        );
        return Fit(clinic, new(text, Buttons(appointment), null, ["confirmation"], appointment.Id));
    }

    /// <summary>The question after the visit, answered with a number from 0 to 10.</summary>
    public static Reply FollowUp(ClinicContext clinic, KnownAppointment appointment)
    {
        var phrases = ClinicKnowledge.Of(clinic).Phrases;
        var (_, professional) = Named(clinic, appointment);
        var text = phrases.FollowUp(Addressed.Of(appointment), professional);
        return Fit(clinic, new(text, [], null, ["rating"], appointment.Id));
    }

    private static (Service?, Professional?) Named(
        ClinicContext clinic,
        KnownAppointment appointment
    )
    {
        var knows = ClinicKnowledge.Of(clinic);
        return (
            knows.Service(appointment.ServiceId),
            knows.Professional(appointment.ProfessionalId)
        );
    }

    internal static ReplyButton[] Buttons(KnownAppointment appointment)
    {
        var move = new ReplyButton(ChoiceIds.MoveAppointment(appointment.Id), Phrases.MoveTitle);
        var cancel = new ReplyButton(
            ChoiceIds.CancelAppointment(appointment.Id),
            Phrases.CancelTitle
        );
        return appointment.Status == AppointmentStatus.Confirmed
            ? [move, cancel]
            :
            [
                new(ChoiceIds.ConfirmAppointment(appointment.Id), Phrases.YesTitle, Means: "yes"),
                move,
                cancel with
                {
                    Means = "no",
                },
            ];
    }

    private static Reply Fit(ClinicContext clinic, Reply reply) =>
        ReplyLimits.Fit(
            reply,
            Math.Max(clinic.Assistant.MaxReplyChars, ReplyLimits.TextWithOptions)
        );
}
