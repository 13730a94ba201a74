using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>The statements of <see cref="SendDueReminders"/>.</summary>
internal static class ReminderSql
{
    // The lock on the reminder makes whoever moves or cancels the appointment wait, so what is read here is still true when it is sent.
    // Another executable's reminder is passed over.
    private static readonly string Claim = $"""
        SELECT r.id, r.kind, a.id, a.starts_at, a.ends_at, a.revision, s.code, p.code, a.patient_id, coalesce(t.name, c.name, c.profile_name, ''), a.status,
            a.revision <> r.appointment_revision, c.id IS NOT NULL, c.opted_out_at IS NOT NULL, c.phone,
            (SELECT min(n.due_at) FROM reminders n WHERE n.clinic_id = r.clinic_id AND n.appointment_id = r.appointment_id
                AND n.appointment_revision = r.appointment_revision AND n.state = 'scheduled' AND (n.due_at, n.id) > (r.due_at, r.id)),
            v.id, v.channel_id, v.kind, v.recipient, v.recipient_kind, v.last_inbound_at,
            {ReaderSql.Of("a.clinic_id", "a.contact_id", "a.patient_id")}
        FROM reminders r
        JOIN appointments a ON a.clinic_id = r.clinic_id AND a.id = r.appointment_id
        JOIN services s ON s.clinic_id = a.clinic_id AND s.id = a.service_id
        JOIN professionals p ON p.clinic_id = a.clinic_id AND p.id = a.professional_id
        LEFT JOIN patients t ON t.clinic_id = a.clinic_id AND t.id = a.patient_id
        LEFT JOIN contacts c ON c.clinic_id = a.clinic_id AND c.id = a.contact_id
        LEFT JOIN LATERAL ({ReminderRoutes.Known(
            "a.clinic_id",
            "a.contact_id",
            "a.conversation_id"
        )}) v ON true
        WHERE r.clinic_id = $1 AND r.state = 'scheduled' AND r.due_at <= $2
        ORDER BY r.due_at, r.id LIMIT 1 FOR UPDATE OF r SKIP LOCKED
        """;

    private const string Settle = """
        UPDATE reminders SET state = $3, reason = $4, due_at = coalesce($5, due_at), message_id = $6, updated_at = $7
        WHERE clinic_id = $1 AND id = $2
        """;

    public static async Task<DueReminder?> ClaimAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Claim, connection);
        SqlParameters.Add(command.Parameters, [clinic.Value, now]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? Read(reader) : null;
    }

    public static async Task SettleAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Guid reminder,
        ReminderOutcome outcome,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Settle, connection);
        SqlParameters.Add(
            command.Parameters,
            [
                clinic.Value,
                reminder,
                outcome.State,
                AppointmentSql.Text(outcome.Reason),
                outcome.DueAt.AsParameter(),
                AppointmentSql.Uuid(outcome.Message?.Id),
                now,
            ]
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DueReminder Read(NpgsqlDataReader reader)
    {
        var appointment = Appointment(reader);
        return new DueReminder(
            reader.GetGuid(0),
            ReminderRows.Kind(reader.GetString(1)),
            appointment,
            new ReminderFacts(
                reader.GetBoolean(11),
                appointment.Start,
                appointment.Status,
                reader.GetBoolean(12),
                reader.GetBoolean(13),
                reader.GetInstantOrNull(15)
            ),
            reader.GetStringOrNull(14),
            ReminderRoutes.Read(reader, 16)
        );
    }

    private static KnownAppointment Appointment(NpgsqlDataReader reader) =>
        new(
            new AppointmentId(reader.GetGuid(2)),
            reader.GetInt32(5),
            reader.GetGuidOrNull(8),
            reader.GetString(9),
            reader.GetString(7),
            reader.GetString(6),
            reader.GetInstant(3),
            reader.GetInstant(4),
            ConversationWords.Appointment(reader.GetString(10)),
            reader.GetStringOrNull(22)
        );
}
