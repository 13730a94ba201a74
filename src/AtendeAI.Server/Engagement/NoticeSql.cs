using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>The statements of <see cref="NoticeSender"/>.</summary>
internal static class NoticeSql
{
    // Another executable's notice is passed over.
    private static readonly string Claim = $"""
        SELECT n.id, n.kind, n.about_id, n.revision, a.revision, a.status, coalesce(a.starts_at, n.starts_at), coalesce(a.ends_at, n.starts_at),
            p.code, s.code, a.patient_id, coalesce(t.name, c.name, c.profile_name, ''), c.opted_out_at IS NOT NULL, c.phone,
            EXISTS (SELECT FROM waitlist_offers w WHERE w.clinic_id = n.clinic_id AND w.hold_id = n.about_id),
            v.id, v.channel_id, v.kind, v.recipient, v.recipient_kind, v.last_inbound_at,
            {ReaderSql.Of("n.clinic_id", "n.contact_id", "a.patient_id")}
        FROM notices n
        JOIN contacts c ON c.clinic_id = n.clinic_id AND c.id = n.contact_id
        LEFT JOIN appointments a ON a.clinic_id = n.clinic_id AND a.id = n.about_id
        JOIN professionals p ON p.clinic_id = n.clinic_id AND p.id = coalesce(a.professional_id, n.professional_id)
        JOIN services s ON s.clinic_id = n.clinic_id AND s.id = coalesce(a.service_id, n.service_id)
        LEFT JOIN patients t ON t.clinic_id = n.clinic_id AND t.id = a.patient_id
        LEFT JOIN LATERAL ({ReminderRoutes.Known(
            "n.clinic_id",
            "n.contact_id",
            "n.conversation_id"
        )}) v ON true
        WHERE n.clinic_id = $1 AND n.state = 'scheduled' AND n.due_at <= $2
        ORDER BY n.due_at, n.id LIMIT 1 FOR UPDATE OF n SKIP LOCKED
        """;

    private const string Settle = """
        UPDATE notices SET state = $3, reason = $4, due_at = coalesce($5, due_at), message_id = $6, updated_at = $7
        WHERE clinic_id = $1 AND id = $2
        """;

    public static async Task<DueNotice?> ClaimAsync(
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
        Guid notice,
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
                notice,
                outcome.State,
                AppointmentSql.Text(outcome.Reason),
                outcome.DueAt.AsParameter(),
                AppointmentSql.Uuid(outcome.Message?.Id),
                now,
            ]
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DueNotice Read(NpgsqlDataReader reader)
    {
        AppointmentStatus? status = reader.GetStringOrNull(5) is { } word
            ? ConversationWords.Appointment(word)
            : null;
        return new(
            reader.GetGuid(0),
            NoticeRows.Kind(reader.GetString(1)),
            new(
                new AppointmentId(reader.GetGuid(2)),
                reader.IsDBNull(4) ? 0 : reader.GetInt32(4),
                reader.GetGuidOrNull(10),
                reader.GetString(11),
                reader.GetString(8),
                reader.GetString(9),
                reader.GetInstant(6),
                reader.GetInstant(7),
                status ?? AppointmentStatus.Held,
                reader.GetStringOrNull(21)
            ),
            status,
            reader.GetInt32(3),
            reader.GetBoolean(12),
            reader.GetBoolean(14),
            reader.GetStringOrNull(13),
            ReminderRoutes.Read(reader, 15)
        );
    }
}
