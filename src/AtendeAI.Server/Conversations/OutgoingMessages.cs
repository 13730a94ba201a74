using AtendeAI.Domain.Identity;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Queues messages in the caller's transaction: the message that the panel shows and the outbox row that will be sent have one id and are
/// there together or not at all. After the commit tell <see cref="OutboxSender.Wake"/>; if nobody does, it looks by itself within seconds.
/// </summary>
internal static class OutgoingMessages
{
    /// <summary>Queues them inside <paramref name="connection"/>'s open transaction, in which the clinic is set.</summary>
    public static async Task QueueAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        IReadOnlyList<OutgoingMessage> messages,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands = { ToInsert(clinic, messages) },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    internal static NpgsqlBatchCommand ToInsert(
        ClinicId clinic,
        IReadOnlyList<OutgoingMessage> messages
    ) => ToInsert(clinic, messages, new bool[messages.Count]);

    /// <summary>
    /// The same, and those marked in <paramref name="claimed"/> are claimed by this node in the same stroke, unless an earlier message of their
    /// conversation is still under way. Gives the keys of those it claimed: after the commit they must be sent.
    /// </summary>
    internal static NpgsqlBatchCommand ToInsert(
        ClinicId clinic,
        IReadOnlyList<OutgoingMessage> messages,
        bool[] claimed
    ) =>
        new(Insert)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", Column(messages, m => m.Id)),
                new("conversations", Column(messages, m => m.Conversation.Value)),
                new("channels", Column(messages, m => m.ChannelId)),
                new("recipients", Column(messages, m => m.Recipient)),
                new("recipient_kinds", Column(messages, m => m.RecipientKind)),
                new("authors", Column(messages, m => m.Author)),
                new("users", NpgsqlDbType.Array | NpgsqlDbType.Uuid)
                {
                    Value = Column(messages, m => m.AuthorUser),
                },
                new("kinds", Column(messages, m => m.Graph.Kind)),
                new("bodies", Column(messages, m => m.Text)),
                new("options", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = Column(messages, m => m.OptionsJson),
                },
                new("payloads", Column(messages, m => m.Graph.Payload)),
                new("whys", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = Column(messages, m => m.Why),
                },
                new("appointments", NpgsqlDbType.Array | NpgsqlDbType.Uuid)
                {
                    Value = Column(messages, m => m.Appointment),
                },
                new("claims", claimed),
                new("node", NodeIdentity.Current),
                new("answers", Column(messages, m => m.Answers)),
            },
        };

    private static T[] Column<T>(
        IReadOnlyList<OutgoingMessage> messages,
        Func<OutgoingMessage, T> value
    ) => [.. messages.Select(value)];

    private const string Insert = """
        WITH input AS (
            SELECT o.*, o.claim AND NOT EXISTS (
                SELECT FROM atendeai.outbox e WHERE e.clinic_id = @clinic AND e.conversation_id = o.conversation_id AND e.state IN (0, 1)) AS mine
            FROM unnest(@ids, @conversations, @channels, @recipients, @recipient_kinds, @authors, @users, @kinds, @bodies, @options, @payloads, @whys, @appointments, @answers, @claims)
                AS o(id, conversation_id, channel_id, recipient, recipient_kind, author, user_id, kind, body, options, payload, why, appointment_id, answers, claim)),
        shown AS (
            INSERT INTO atendeai.messages (clinic_id, id, conversation_id, at, author, author_user_id, kind, body, options, delivery, why, appointment_id)
            SELECT @clinic, id, conversation_id, clock_timestamp(), author, user_id, kind, body, options::jsonb, 1, why::jsonb, appointment_id FROM input),
        latest AS (
            SELECT DISTINCT ON (conversation_id) conversation_id, body, bool_or(answers) OVER (PARTITION BY conversation_id) AS answers FROM input ORDER BY conversation_id, id DESC),
        listed AS (
            UPDATE atendeai.conversations c
            SET last_message_at = clock_timestamp(), last_text = left(l.body, 200), last_from_patient = false,
                unread = CASE WHEN l.answers THEN 0 ELSE c.unread END
            FROM latest l WHERE c.clinic_id = @clinic AND c.id = l.conversation_id),
        queued AS (
            INSERT INTO atendeai.outbox (clinic_id, id, conversation_id, channel_id, recipient, recipient_kind, kind, payload, state, attempts, due_at, created_at, sender, sending_since)
            SELECT @clinic, id, conversation_id, channel_id, recipient, recipient_kind, kind, payload::jsonb, mine::int, mine::int, clock_timestamp(), clock_timestamp(),
                CASE WHEN mine THEN @node END, CASE WHEN mine THEN clock_timestamp() END
            FROM input)
        SELECT id FROM input WHERE mine
        """;
}
