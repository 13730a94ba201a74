using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Stores what a person of the clinic typed on the phone: a message of theirs, sent. The conversation is in a person's hands from then on; nobody
/// of the panel holds it, so whoever likes may take it over or give it back.
/// </summary>
internal sealed class EchoWriter(
    NpgsqlDataSource database,
    Contacts contacts,
    LiveNotices live,
    IClock clock
)
{
    // An echo that Meta brings late says nothing about who is talking now.
    private static readonly Duration Recent = Duration.FromHours(1);

    public async Task StoreAsync(
        ClinicId clinic,
        IReadOnlyList<(Channel Channel, MessageEcho Echo)> echoes,
        CancellationToken cancellationToken
    )
    {
        foreach (var (channel, echo) in echoes)
        {
            var sender = new Sender(channel, echo.WaId, echo.UserId, null);
            var conversation =
                contacts.Recall(sender)
                ?? await contacts.ResolveAsync(clinic, sender, cancellationToken);
            await StoreAsync(clinic, channel, conversation, echo, cancellationToken);
            live.ConversationChanged(clinic, conversation);
        }
    }

    private async Task StoreAsync(
        ClinicId clinic,
        Channel channel,
        ConversationId conversation,
        MessageEcho echo,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        var sent = MetaTime.Of(echo.SentAt, now);
        var shown = MetaTime.Finer(sent, now);
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(clinic, "system"),
                Lanes.LockConversations(clinic, [conversation.Value]),
                new NpgsqlBatchCommand(Insert)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("id", Guid.CreateVersion7(shown.ToDateTimeOffset())),
                        new("channel", channel.Id.Value),
                        new("conversation", conversation.Value),
                        new("wamid", echo.Wamid),
                        new("at", shown.ToDateTimeUtc()),
                        new("kind", echo.Kind),
                        new("body", echo.Text),
                        new("delivery", (short)DeliveryState.Sent),
                        new("recent", now - sent < Recent),
                        new("recipient", echo.WaId ?? echo.UserId!),
                        new("recipient_kind", echo.WaId is null ? "bsuid" : "wa_id"),
                    },
                },
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    // Only what is new changes anything, and the patient's 24 hours stay as they are.
    private const string Insert = """
        WITH fresh AS (
            INSERT INTO atendeai.message_keys (clinic_id, channel_id, wamid, message_id) VALUES (@clinic, @channel, @wamid, @id)
            ON CONFLICT DO NOTHING RETURNING message_id),
        stored AS (
            INSERT INTO atendeai.messages (clinic_id, id, conversation_id, at, author, kind, body, wamid, delivery, delivery_at)
            SELECT @clinic, message_id, @conversation, @at, 'person', @kind, @body, @wamid, @delivery, @at FROM fresh)
        UPDATE atendeai.conversations c
        SET last_message_at = greatest(c.last_message_at, @at), last_from_patient = false, unread = 0,
            last_text = left(CASE WHEN @body = '' THEN '[' || @kind || ']' ELSE @body END, 200),
            recipient = coalesce(c.recipient, @recipient), recipient_kind = coalesce(c.recipient_kind, @recipient_kind),
            holder_user_id = CASE WHEN c.status = 'person' THEN c.holder_user_id END,
            waiting_since = CASE WHEN @recent THEN NULL ELSE c.waiting_since END,
            status = CASE WHEN @recent THEN 'person' ELSE c.status END
        FROM fresh WHERE c.clinic_id = @clinic AND c.id = @conversation
        """;
}
