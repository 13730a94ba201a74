using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using NodaTime;

namespace AtendeAI.Domain.Engagement;

/// <summary>Words the notices.</summary>
public static class NoticeComposer
{
    /// <param name="appointment">The appointment as it is now; of a time that was kept, what it would have been.</param>
    public static Reply Compose(
        ClinicContext clinic,
        NoticeKind kind,
        KnownAppointment appointment,
        Instant now
    ) =>
        kind switch
        {
            NoticeKind.HoldExpired => HoldExpired(clinic, appointment, now),
            NoticeKind.Cancelled => Cancelled(clinic, appointment, now),
            NoticeKind.Moved => Moved(clinic, appointment, now),
            _ => ReminderComposer.FollowUp(clinic, appointment),
        };

    // The dialogue stays where it is: a yes, or the name that was asked for, goes on from there if the time is still free.
    private static Reply HoldExpired(ClinicContext clinic, KnownAppointment held, Instant now) =>
        new(
            ClinicKnowledge.Of(clinic).Phrases.HoldExpired(Local(clinic, held), Today(clinic, now)),
            [],
            null,
            ["confirmation"]
        );

    /// <summary>The time that was kept for a patient who was deciding went to somebody else.</summary>
    public static Reply HoldLost(ClinicContext clinic, Slot held, Instant now) =>
        new(
            ClinicKnowledge
                .Of(clinic)
                .Phrases.HoldLost(held.Start.InZone(clinic.Zone).LocalDateTime, Today(clinic, now)),
            [],
            null,
            ["confirmation"]
        );

    private static Reply Cancelled(
        ClinicContext clinic,
        KnownAppointment appointment,
        Instant now
    ) =>
        new(
            ClinicKnowledge
                .Of(clinic)
                .Phrases.DeskCancelled(
                    Addressed.Of(appointment),
                    What(clinic, appointment),
                    Local(clinic, appointment),
                    Today(clinic, now)
                ),
            [new(ChoiceIds.Book, Phrases.BookTitle), new(ChoiceIds.Person, Phrases.PersonTitle)],
            null,
            [],
            appointment.Id
        );

    private static Reply Moved(ClinicContext clinic, KnownAppointment appointment, Instant now) =>
        new(
            ClinicKnowledge
                .Of(clinic)
                .Phrases.DeskMoved(
                    Addressed.Of(appointment),
                    What(clinic, appointment),
                    Local(clinic, appointment),
                    Today(clinic, now)
                ),
            ReminderComposer.Buttons(appointment),
            null,
            ["confirmation"],
            appointment.Id
        );

    private static string What(ClinicContext clinic, KnownAppointment appointment)
    {
        var knows = ClinicKnowledge.Of(clinic);
        return Phrases.What(
            knows.Service(appointment.ServiceId),
            knows.Professional(appointment.ProfessionalId),
            Addressed.Of(appointment)
        );
    }

    private static LocalDateTime Local(ClinicContext clinic, KnownAppointment appointment) =>
        appointment.Start.InZone(clinic.Zone).LocalDateTime;

    private static LocalDate Today(ClinicContext clinic, Instant now) =>
        now.InZone(clinic.Zone).Date;
}
