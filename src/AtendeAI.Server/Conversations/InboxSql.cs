using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>The inbox's statements.</summary>
internal static class InboxSql
{
    private const int MessagesAtOnce = 50;

    private const string Row = """
        SELECT c.id, coalesce(nullif(p.name, ''), nullif(k.name, ''), nullif(k.profile_name, ''), k.phone, c.recipient, ''), k.phone, c.status, c.priority,
               c.handoff_reason, u.name, coalesce(c.last_text, ''), coalesce(c.last_from_patient, false), coalesce(c.last_message_at, c.created_at), c.waiting_since, c.unread
        FROM atendeai.conversations c
        JOIN atendeai.contacts k ON k.clinic_id = c.clinic_id AND k.id = c.contact_id
        LEFT JOIN LATERAL (
            SELECT p.name FROM atendeai.contact_patients cp JOIN atendeai.patients p ON p.clinic_id = cp.clinic_id AND p.id = cp.patient_id
            WHERE cp.clinic_id = c.clinic_id AND cp.contact_id = c.contact_id AND cp.relation IS NULL ORDER BY p.id LIMIT 1) p ON true
        LEFT JOIN atendeai.users u ON u.id = c.holder_user_id
        """;

    private const string ListFilter = """

        WHERE c.clinic_id = @clinic AND c.last_message_at IS NOT NULL AND (@status::text IS NULL OR c.status = @status)
          AND (@before::timestamptz IS NULL OR c.last_message_at < @before)
          AND (@search::text IS NULL OR k.name ILIKE @search OR k.profile_name ILIKE @search OR p.name ILIKE @search OR k.phone LIKE @digits)
        ORDER BY c.last_message_at DESC LIMIT @take
        """;

    public static NpgsqlBatch List(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        InboxFilter filter,
        int take
    )
    {
        var digits = filter.Search is { } search
            ? string.Concat(search.Where(char.IsAsciiDigit))
            : "";
        return new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand(Row + ListFilter)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        Text(
                            "status",
                            filter.Status is { } status ? ConversationWords.Of(status) : null
                        ),
                        new("before", NpgsqlDbType.TimestampTz)
                        {
                            Value = (object?)filter.Before?.ToDateTimeUtc() ?? DBNull.Value,
                        },
                        Text(
                            "search",
                            string.IsNullOrWhiteSpace(filter.Search)
                                ? null
                                : Like(filter.Search.Trim())
                        ),
                        Text("digits", digits.Length == 0 ? null : Like(digits)),
                        new("take", take),
                    },
                },
                new NpgsqlBatchCommand(
                    "SELECT count(*)::int FROM atendeai.conversations WHERE clinic_id = @clinic AND status = 'waiting'"
                )
                {
                    Parameters = { new("clinic", clinic.Value) },
                },
            },
        };
    }

    private static string Like(string text) =>
        $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    private static NpgsqlParameter Text(string name, string? value) =>
        new(name, NpgsqlDbType.Text) { Value = (object?)value ?? DBNull.Value };

    public static ConversationRow ReadRow(NpgsqlDataReader row) =>
        new(
            new ConversationId(row.GetGuid(0)),
            row.GetString(1),
            row.GetStringOrNull(2),
            ConversationWords.Status(row.GetString(3)),
            (Priority)row.GetInt16(4),
            row.GetStringOrNull(5),
            row.GetStringOrNull(6),
            row.GetString(7),
            row.GetBoolean(8),
            row.GetInstant(9),
            row.GetInstantOrNull(10),
            row.GetInt32(11)
        );

    /// <summary>Reads a thread, marks it as read and writes the reading to the audit log.</summary>
    public static async Task<ConversationThread?> OpenAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        ConversationId conversation,
        MessageId? before,
        DateTimeZone zone,
        Instant now,
        bool audited,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (
            var sql in new[]
            {
                Row + "\nWHERE c.clinic_id = @clinic AND c.id = @id",
                Held,
                Messages,
                MarkAsRead,
            }
        )
        {
            batch.BatchCommands.Add(
                new(sql)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("id", conversation.Value),
                        new("before", NpgsqlDbType.Uuid)
                        {
                            Value = (object?)before?.Value ?? DBNull.Value,
                        },
                        new("take", MessagesAtOnce + 1),
                        new("audit", Guid.CreateVersion7()),
                        new("latest", before is null),
                        new("audited", audited),
                    },
                }
            );
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        var row = ReadRow(reader);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var held = ReadHeld(reader);
        var summary = reader.GetStringOrNull(7);
        await reader.NextResultAsync(cancellationToken);
        var messages = await reader.ListAsync(ThreadMessages.Read, cancellationToken);
        var closes = held.LastInboundAt + OutboxRules.Window;
        return new ConversationThread(
            zone,
            row,
            held.Status == ConversationStatus.Person ? held.Holder : null,
            summary,
            closes > now ? closes : null,
            [.. messages.Take(MessagesAtOnce).Reverse()],
            messages.Count > MessagesAtOnce
        );
    }

    private static HeldConversation ReadHeld(NpgsqlDataReader row) =>
        new(
            ConversationWords.Status(row.GetString(0)),
            row.GetGuidOrNull(1) is { } user ? new UserId(user) : null,
            row.GetGuid(2),
            row.GetString(3) == WhatsApp.ChannelKinds.Simulated,
            row.GetStringOrNull(4),
            row.GetStringOrNull(5),
            row.GetInstantOrNull(6)
        );

    public static async Task<HeldConversation?> LockAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        ConversationId conversation,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            Held + " FOR NO KEY UPDATE OF c",
            connection,
            transaction
        )
        {
            Parameters = { new("clinic", clinic.Value), new("id", conversation.Value) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? ReadHeld(reader) : null;
    }

    public static Task TakeOverAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            connection,
            transaction,
            who,
            conversation,
            """
            UPDATE atendeai.conversations SET status = 'person', holder_user_id = @user, waiting_since = NULL, unread = 0
            WHERE clinic_id = @clinic AND id = @id
            """,
            cancellationToken
        );

    // The receptionist starts over: what it was doing before a person stepped in is no longer true.
    public static Task GiveBackAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            connection,
            transaction,
            who,
            conversation,
            """
            WITH fresh AS (UPDATE atendeai.lanes SET state = NULL WHERE clinic_id = @clinic AND conversation_id = @id)
            UPDATE atendeai.conversations
            SET status = 'bot', holder_user_id = NULL, waiting_since = NULL, priority = 0, handoff_reason = NULL, handoff_summary = NULL
            WHERE clinic_id = @clinic AND id = @id
            """,
            cancellationToken
        );

    private static async Task RunAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        StaffMember who,
        ConversationId conversation,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction)
        {
            Parameters =
            {
                new("clinic", who.Clinic.Value),
                new("id", conversation.Value),
                new("user", who.User.Value),
            },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string Held = """
        SELECT c.status, c.holder_user_id, c.channel_id, h.kind, c.recipient, c.recipient_kind, c.last_inbound_at, c.handoff_summary
        FROM atendeai.conversations c JOIN atendeai.channels h ON h.clinic_id = c.clinic_id AND h.id = c.channel_id
        WHERE c.clinic_id = @clinic AND c.id = @id
        """;

    private const string Messages = """
        SELECT m.id, m.author, u.name, m.kind, coalesce(m.body, ''), m.options::text, m.at, m.delivery, m.why::text, m.error_code, m.error_text
        FROM atendeai.messages m LEFT JOIN atendeai.users u ON u.id = m.author_user_id
        WHERE m.clinic_id = @clinic AND m.conversation_id = @id AND (@before::uuid IS NULL OR m.id < @before)
        ORDER BY m.id DESC LIMIT @take
        """;

    // Paging back does not mark as read.
    private const string MarkAsRead = """
        WITH seen AS (
            UPDATE atendeai.conversations SET unread = 0 WHERE clinic_id = @clinic AND id = @id AND unread > 0 AND @latest)
        INSERT INTO atendeai.audit_log (clinic_id, id, at, actor, action, table_name, row_id, ip, request_id)
        SELECT @clinic, @audit, clock_timestamp(), current_setting('atendeai.actor', true), 'read', 'conversations', @id::text,
               nullif(current_setting('atendeai.ip', true), ''), nullif(current_setting('atendeai.request_id', true), '')
        WHERE @audited
        """;
}
