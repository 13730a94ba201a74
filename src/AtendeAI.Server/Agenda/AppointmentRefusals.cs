using AtendeAI.Domain.Agenda;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>Finds out why nothing happened, so that the refusal can say it.</summary>
internal static class AppointmentRefusals
{
    public static string Of(PostgresException violation) =>
        violation.ConstraintName == "appointments_patient_busy"
            ? AgendaRules.PatientBusy
            : AgendaRules.SlotTaken;

    public static async Task<CommandOutcome> OfInsertAsync(
        AgendaWork work,
        NewRow row,
        CancellationToken cancellationToken
    )
    {
        await using var command = work.Command(
            """
            SELECT p.id IS NOT NULL, s.id IS NOT NULL, EXISTS (
                SELECT FROM appointments a WHERE a.clinic_id = $1 AND a.patient_id = $5 AND a.busy && $4
                    AND a.status IN ('held', 'booked', 'confirmed', 'completed') AND a.professional_id <> p.id)
                AND NOT EXISTS (
                SELECT FROM appointments a WHERE a.clinic_id = $1 AND a.professional_id = p.id AND a.busy && $4
                    AND a.status IN ('held', 'booked', 'confirmed', 'completed'))
            FROM (SELECT) one
            LEFT JOIN professionals p ON p.clinic_id = $1 AND p.code = $2 AND p.active
            LEFT JOIN services s ON s.clinic_id = $1 AND s.code = $3 AND s.active
            """,
            work.Clinic.Value,
            row.Professional,
            row.Service,
            row.Busy,
            AppointmentSql.Uuid(row.Patient)
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return CommandOutcome.Refused(
            (reader.GetBoolean(0), reader.GetBoolean(1), reader.GetBoolean(2)) switch
            {
                (false, _, _) => AgendaRules.UnknownProfessional,
                (_, false, _) => AgendaRules.UnknownService,
                (_, _, true) => AgendaRules.PatientBusy,
                _ => AgendaRules.SlotTaken,
            }
        );
    }

    /// <param name="revision">Null where any revision would have done.</param>
    /// <param name="to">Where it should have moved.</param>
    public static async Task<CommandOutcome> OfChangeAsync(
        AgendaWork work,
        AppointmentId appointment,
        int? revision,
        CancellationToken cancellationToken,
        Slot? to = null
    )
    {
        await using var command = work.Command(
            $"""
            SELECT a.revision, a.status, a.ends_at,
                EXISTS (SELECT FROM professionals p WHERE p.clinic_id = $1 AND p.code = $4 AND p.active)
            FROM appointments a WHERE {AppointmentSql.Mine}
            """,
            work.Clinic.Value,
            appointment.Value,
            AppointmentSql.Uuid(work.Contact),
            AppointmentSql.Text(to?.ProfessionalId)
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return CommandOutcome.Refused(AgendaRules.NotFound);
        }
        var found = new Standing(reader.GetInt32(0), reader.GetString(1), reader.GetInstant(2));
        return CommandOutcome.Refused(
            found.Refusal(revision, work.Now)
                ?? (
                    to is not null && !reader.GetBoolean(3)
                        ? AgendaRules.UnknownProfessional
                        : AgendaRules.UnknownService
                )
        );
    }

    private sealed record Standing(int Revision, string Status, Instant End)
    {
        public string? Refusal(int? seen, Instant now) =>
            seen is { } revision && revision != Revision ? AgendaRules.ChangedMeanwhile
            : Status is "held" or "cancelled" ? AgendaRules.NotFound
            : Status is "completed" or "no_show" || End <= now ? AgendaRules.AlreadyOver
            : null;
    }
}
