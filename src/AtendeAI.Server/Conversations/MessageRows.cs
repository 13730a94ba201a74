using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>Inbound messages as columns, for one statement that stores all of them and what follows from them.</summary>
internal sealed class MessageRows
{
    private readonly List<Guid> _ids = [];
    private readonly List<Guid> _channels = [];
    private readonly List<Guid> _conversations = [];
    private readonly HashSet<Guid> _simulated = [];
    private readonly List<string> _wamids = [];
    private readonly List<DateTime> _sentAt = [];
    private readonly List<DateTime> _shownAt = [];
    private readonly List<string> _kinds = [];
    private readonly List<string> _texts = [];
    private readonly List<string?> _inputs = [];
    private readonly List<string?> _choices = [];
    private readonly List<string> _recipients = [];
    private readonly List<string> _recipientKinds = [];

    public int Count => _ids.Count;

    public IReadOnlyCollection<Guid> Conversations => _conversations;

    /// <summary>A conversation is of one channel, and so either all pretend or all real.</summary>
    public bool IsSimulated(ConversationId conversation) => _simulated.Contains(conversation.Value);

    public void Add(
        Channel channel,
        ConversationId conversation,
        InboundMessage message,
        Instant now
    )
    {
        var sent = MetaTime.Of(message.SentAt, now);
        var shown = MetaTime.Finer(sent, now);
        _ids.Add(Guid.CreateVersion7(shown.ToDateTimeOffset()));
        _shownAt.Add(shown.ToDateTimeUtc());
        _channels.Add(channel.Id.Value);
        _conversations.Add(conversation.Value);
        if (channel.IsSimulated)
        {
            _simulated.Add(conversation.Value);
        }

        _wamids.Add(message.Wamid);
        _sentAt.Add(sent.ToDateTimeUtc());
        _kinds.Add(message.Kind);
        _texts.Add(message.Text);
        _inputs.Add(message.Input?.ToJson());
        _choices.Add(message.Input is { Type: "choice" } choice ? choice.Value : null);
        _recipients.Add(message.WaId ?? message.UserId!);
        _recipientKinds.Add(message.WaId is null ? "bsuid" : "wa_id");
    }

    public NpgsqlBatchCommand ToInsert(ClinicId clinic, Duration quietWindow) =>
        new(Insert)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", _ids.ToArray()),
                new("channels", _channels.ToArray()),
                new("conversations", _conversations.ToArray()),
                new("wamids", _wamids.ToArray()),
                new("sent_at", NpgsqlDbType.Array | NpgsqlDbType.TimestampTz)
                {
                    Value = _sentAt.ToArray(),
                },
                new("shown_at", NpgsqlDbType.Array | NpgsqlDbType.TimestampTz)
                {
                    Value = _shownAt.ToArray(),
                },
                new("kinds", _kinds.ToArray()),
                new("texts", _texts.ToArray()),
                new("inputs", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = _inputs.ToArray() },
                new("choices", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = _choices.ToArray(),
                },
                new("recipients", _recipients.ToArray()),
                new("recipient_kinds", _recipientKinds.ToArray()),
                new("quiet", quietWindow.ToTimeSpan()),
            },
        };

    // The answer goes to exactly the identifier that the message came from.
    // Only the rows whose key was free go on: a message that Meta sends again changes nothing. A reaction is not answered by itself and does not
    // count as unread; any message opens WhatsApp's 24-hour window.
    private const string Insert = """
        WITH input AS (
            SELECT * FROM unnest(@ids, @channels, @conversations, @wamids, @sent_at, @shown_at, @kinds, @texts, @inputs, @choices, @recipients, @recipient_kinds)
                AS i(id, channel_id, conversation_id, wamid, sent_at, shown_at, kind, body, input, choice_id, recipient, recipient_kind)),
        fresh AS (
            INSERT INTO atendeai.message_keys (clinic_id, channel_id, wamid, message_id)
            SELECT @clinic, channel_id, wamid, id FROM input
            ON CONFLICT DO NOTHING RETURNING message_id),
        taken AS (SELECT input.* FROM input JOIN fresh ON fresh.message_id = input.id),
        stored AS (
            INSERT INTO atendeai.messages (clinic_id, id, conversation_id, at, author, kind, body, choice_id, wamid, delivery)
            SELECT @clinic, id, conversation_id, shown_at, 'patient', kind, body, choice_id, wamid, 0 FROM taken),
        queued AS (
            INSERT INTO atendeai.lane_items (clinic_id, conversation_id, message_id, meta_at, ready_at, input)
            SELECT @clinic, conversation_id, id, sent_at, clock_timestamp() + @quiet, input::jsonb FROM taken WHERE input IS NOT NULL),
        latest AS (
            SELECT DISTINCT ON (conversation_id) conversation_id, body, kind, sent_at, recipient, recipient_kind,
                   count(*) OVER (PARTITION BY conversation_id) AS messages
            FROM taken ORDER BY conversation_id, sent_at DESC, id DESC),
        shown AS (
            UPDATE atendeai.conversations c
            SET last_message_at = greatest(c.last_message_at, l.sent_at), last_inbound_at = greatest(c.last_inbound_at, l.sent_at),
                last_text = left(CASE WHEN l.body = '' THEN '[' || l.kind || ']' ELSE l.body END, 200), last_from_patient = true, unread = c.unread + l.messages,
                recipient = l.recipient, recipient_kind = l.recipient_kind,
                status = CASE WHEN c.status = 'closed' THEN 'bot' ELSE c.status END
            FROM latest l WHERE c.clinic_id = @clinic AND c.id = l.conversation_id)
        SELECT t.channel_id, t.wamid, c.status IN ('bot', 'closed') AND t.input IS NOT NULL FROM taken t
        JOIN atendeai.conversations c ON c.clinic_id = @clinic AND c.id = t.conversation_id
        """;
}

internal static class MetaTime
{
    /// <summary>Meta's seconds as an instant. A missing time, or one in the future, is taken as now: nobody writes tomorrow.</summary>
    public static Instant Of(long seconds, Instant now)
    {
        if (seconds <= 0 || seconds > 253402300799)
        {
            return now;
        }

        var at = Instant.FromUnixTimeSeconds(seconds);
        return at > now ? now : at;
    }

    /// <summary>
    /// Meta tells whole seconds, in which a question and its answer fit. What was sent just now is shown at the time it came, so that a thread reads in the
    /// order in which it happened; what comes late keeps its own time.
    /// </summary>
    public static Instant Finer(Instant sent, Instant now) =>
        now - sent < Duration.FromSeconds(3) ? now : sent;
}
