using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Engagement;

/// <summary>What fills the template that WhatsApp has approved for reminders outside of its 24-hour window.</summary>
public static class ReminderTemplate
{
    /// <summary>The positional parameters: 1 first name of who reads, 2 day, 3 time, 4 service (and whose it is, where that is somebody else), 5 professional, 6 clinic.</summary>
    public static IReadOnlyList<string> Parameters(
        ClinicContext clinic,
        KnownAppointment appointment,
        Instant now
    )
    {
        var to = Addressed.Of(appointment);
        var when = appointment.Start.InZone(clinic.Zone).LocalDateTime;
        return
        [
            // WhatsApp takes no empty parameter.
            to.First.Length > 0
                ? to.First
                : to.Of("responsável"),
            Said.Day(when.Date, now.InZone(clinic.Zone).Date),
            Said.Time(when.TimeOfDay),
            to.Of(
                clinic.Services.FirstOrDefault(s => s.Id == appointment.ServiceId)?.Name
                    ?? "consulta"
            ),
            clinic.Professionals.FirstOrDefault(p => p.Id == appointment.ProfessionalId)?.Name
                ?? clinic.Name,
            clinic.Name,
        ];
    }

    /// <summary>What the template's quick replies send back, in the order Confirmar, Remarcar, Cancelar.</summary>
    public static IReadOnlyList<string> Payloads(AppointmentId appointment) =>
        [
            ChoiceIds.ConfirmAppointment(appointment),
            ChoiceIds.MoveAppointment(appointment),
            ChoiceIds.CancelAppointment(appointment),
        ];
}
