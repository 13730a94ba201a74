using AtendeAI.Domain.Identity;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// A Brazilian mobile has two spellings, with the ninth digit and without, and only one of them is on WhatsApp. A message that Meta could not
/// deliver (131026) is sent once more to the other one: as a message of its own that names the first, so that it never happens twice and the
/// first one's late statuses stay with it. Nothing is sent again that has arrived.
/// </summary>
internal static class OtherSpelling
{
    public const int Undeliverable = 131026;

    private const string Again = """
        WITH lost AS (
            SELECT id FROM unnest(@ids) AS i(id)
            UNION
            SELECT k.message_id FROM unnest(@channels, @wamids) AS w(channel_id, wamid)
            JOIN atendeai.message_keys k ON k.clinic_id = @clinic AND k.channel_id = w.channel_id AND k.wamid = w.wamid),
        again AS (
            INSERT INTO atendeai.outbox (clinic_id, id, conversation_id, channel_id, recipient, recipient_kind, kind, payload, due_at, created_at, retry_of)
            SELECT o.clinic_id, atendeai.uuid7(), o.conversation_id, o.channel_id, atendeai.other_spelling(o.recipient), o.recipient_kind, o.kind, o.payload,
                clock_timestamp(), clock_timestamp(), o.id
            FROM lost JOIN atendeai.outbox o ON o.clinic_id = @clinic AND o.id = lost.id
            JOIN atendeai.messages m ON m.clinic_id = o.clinic_id AND m.id = o.id AND m.delivery = 9
            WHERE o.recipient_kind = 'wa_id' AND o.retry_of IS NULL AND atendeai.other_spelling(o.recipient) IS NOT NULL
            ON CONFLICT DO NOTHING RETURNING id, retry_of, conversation_id, recipient),
        shown AS (
            INSERT INTO atendeai.messages (clinic_id, id, conversation_id, at, author, author_user_id, kind, body, options, delivery, why, appointment_id)
            SELECT @clinic, a.id, a.conversation_id, clock_timestamp(), m.author, m.author_user_id, m.kind, m.body, m.options, 1, m.why, m.appointment_id
            FROM again a JOIN atendeai.messages m ON m.clinic_id = @clinic AND m.id = a.retry_of)
        UPDATE atendeai.conversations c SET recipient = a.recipient
        FROM again a WHERE c.clinic_id = @clinic AND c.id = a.conversation_id AND c.last_inbound_at IS NULL
        """;

    /// <param name="ids">Messages, where our own id is known.</param>
    /// <param name="wamids">Messages by channel and Meta's id.</param>
    public static NpgsqlBatchCommand Command(
        ClinicId clinic,
        IEnumerable<Guid> ids,
        IReadOnlyCollection<(Guid Channel, string Wamid)> wamids
    ) =>
        new(Again)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", ids.ToArray()),
                new("channels", wamids.Select(w => w.Channel).ToArray()),
                new("wamids", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = wamids.Select(w => w.Wamid).ToArray(),
                },
            },
        };
}
