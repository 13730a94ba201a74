using AtendeAI.Domain.Engagement;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Data;
using Microsoft.Extensions.Options;
using NodaTime;
using NpgsqlTypes;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// Keeps the ledger of reminders in step with the agenda, in the agenda's own transaction: what was planned for an earlier state of an
/// appointment is cancelled, and what its present state wants is planned, once for each revision.
/// </summary>
internal sealed class ReminderLedger(IOptions<ReminderOptions> options) : IAppointmentWatcher
{
    public async Task ChangedAsync(
        AgendaWork work,
        IReadOnlyList<Guid> appointments,
        CancellationToken cancellationToken
    )
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        var unplanned = await CancelAndReadAsync(work, [.. appointments], cancellationToken);
        var plan = options.Value.PlanFor(work.Context.Zone);
        var rows = unplanned
            .SelectMany(a =>
                plan.For(a.Start, work.Now).Select(reminder => (Appointment: a, Reminder: reminder))
            )
            .ToList();
        if (rows.Count > 0)
        {
            await InsertAsync(work, rows, cancellationToken);
        }
    }

    private static async Task<List<Unplanned>> CancelAndReadAsync(
        AgendaWork work,
        Guid[] appointments,
        CancellationToken cancellationToken
    )
    {
        await using var batch = work.Batch(
            SqlParameters.BatchCommand(
                """
                UPDATE reminders r SET state = 'cancelled', updated_at = $3,
                    reason = CASE WHEN a.status IN ('booked', 'confirmed') THEN 'moved' ELSE 'cancelled' END
                FROM appointments a
                WHERE r.clinic_id = $1 AND r.appointment_id = ANY ($2) AND r.state IN ('scheduled', 'needs_template')
                    AND a.clinic_id = r.clinic_id AND a.id = r.appointment_id
                    AND (a.revision <> r.appointment_revision OR a.status NOT IN ('booked', 'confirmed'))
                """,
                work.Clinic.Value,
                appointments,
                work.Now
            ),
            SqlParameters.BatchCommand(
                """
                SELECT a.id, a.revision, a.starts_at FROM appointments a
                WHERE a.clinic_id = $1 AND a.id = ANY ($2) AND a.status IN ('booked', 'confirmed') AND a.contact_id IS NOT NULL
                    AND NOT EXISTS (SELECT FROM reminders r
                        WHERE r.clinic_id = $1 AND r.appointment_id = a.id AND r.appointment_revision = a.revision)
                """,
                work.Clinic.Value,
                appointments
            )
        );
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var unplanned = new List<Unplanned>();
        while (await reader.ReadAsync(cancellationToken))
        {
            unplanned.Add(new(reader.GetGuid(0), reader.GetInt32(1), reader.GetInstant(2)));
        }

        return unplanned;
    }

    private static async Task InsertAsync(
        AgendaWork work,
        List<(Unplanned Appointment, PlannedReminder Reminder)> rows,
        CancellationToken cancellationToken
    )
    {
        await using var command = work.Command(
            """
            INSERT INTO reminders (clinic_id, id, appointment_id, kind, appointment_revision, due_at, created_at, updated_at)
            SELECT $1, row.id, row.appointment, row.kind, row.revision, row.due, $7, $7
            FROM unnest($2, $3, $4, $5, $6) row (id, appointment, kind, revision, due)
            ON CONFLICT DO NOTHING
            """,
            work.Clinic.Value,
            rows.Select(_ => Guid.CreateVersion7()).ToArray(),
            rows.Select(row => row.Appointment.Id).ToArray(),
            rows.Select(row => ReminderRows.Kind(row.Reminder.Kind)).ToArray(),
            rows.Select(row => row.Appointment.Revision).ToArray(),
            new Npgsql.NpgsqlParameter
            {
                Value = rows.Select(row => row.Reminder.DueAt.ToDateTimeUtc()).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz,
            },
            work.Now
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed record Unplanned(Guid Id, int Revision, Instant Start);
}
