using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>The inbox on the database. Every change takes the conversation's row first, as the receptionist's turns do: neither talks over the other.</summary>
internal sealed class Inbox(
    TenantTransactions transactions,
    ClinicContexts clinics,
    OutboxSender outbox,
    LiveNotices live,
    Readings readings,
    IClock clock
) : IInbox
{
    public async Task<InboxPage> ListAsync(
        StaffMember who,
        InboxFilter filter,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ReadConversations);
        var context = await clinics.GetAsync(who.Clinic, cancellationToken);
        var take = Math.Clamp(filter.Take, 1, 200);
        return await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            async (connection, transaction, token) =>
            {
                await using var list = InboxSql.List(
                    connection,
                    transaction,
                    who.Clinic,
                    filter,
                    take + 1
                );
                await using var reader = await list.ExecuteReaderAsync(token);
                var rows = await reader.ListAsync(InboxSql.ReadRow, token);
                await reader.NextResultAsync(token);
                await reader.ReadAsync(token);
                return new InboxPage(
                    context.Zone,
                    [.. rows.Take(take)],
                    reader.GetInt32(0),
                    rows.Count > take
                );
            },
            cancellationToken
        );
    }

    public async Task<ConversationThread?> OpenAsync(
        StaffMember who,
        ConversationId conversation,
        MessageId? before,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ReadConversations);
        var context = await clinics.GetAsync(who.Clinic, cancellationToken);
        var now = clock.GetCurrentInstant();
        return await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            (connection, transaction, token) =>
                InboxSql.OpenAsync(
                    connection,
                    transaction,
                    who.Clinic,
                    conversation,
                    before,
                    context.Zone,
                    now,
                    readings.IsNew(who, conversation, now),
                    token
                ),
            cancellationToken
        );
    }

    public Task TakeOverAsync(
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            who,
            conversation,
            (held, connection, transaction, token) =>
                // Nobody of the panel holds what is answered on the phone.
                held.Status == ConversationStatus.Person
                && held.Holder is { } holder
                && holder != who.User
                    ? throw new RuleBrokenException("inbox.held-by-another")
                    : InboxSql.TakeOverAsync(connection, transaction, who, conversation, token),
            cancellationToken
        );

    public Task GiveBackAsync(
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            who,
            conversation,
            (_, connection, transaction, token) =>
                InboxSql.GiveBackAsync(connection, transaction, who, conversation, token),
            cancellationToken
        );

    public async Task<MessageId> SendAsync(
        StaffMember who,
        ConversationId conversation,
        string text,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBrokenException("inbox.text-empty");
        }

        if (text.Length > MessageLimits.Text)
        {
            throw new RuleBrokenException("inbox.text-too-long");
        }

        var id = Guid.CreateVersion7();
        await ChangeAsync(
            who,
            conversation,
            (held, connection, transaction, token) =>
                OutgoingMessages.QueueAsync(
                    connection,
                    transaction,
                    who.Clinic,
                    [Message(who, conversation, held, text) with { Id = id }],
                    token
                ),
            cancellationToken
        );
        outbox.Wake(who.Clinic);
        return new MessageId(id);
    }

    private OutgoingMessage Message(
        StaffMember who,
        ConversationId conversation,
        HeldConversation held,
        string text
    )
    {
        if (held.Status != ConversationStatus.Person || held.Holder != who.User)
        {
            throw new RuleBrokenException(
                held is { Status: ConversationStatus.Person, Holder: not null }
                    ? "inbox.held-by-another"
                    : "inbox.not-yours"
            );
        }

        var open =
            held.LastInboundAt is { } last && last + OutboxRules.Window > clock.GetCurrentInstant();
        if (held.Recipient is null || (!open && !held.Simulated))
        {
            throw new RuleBrokenException("inbox.window-closed");
        }

        return new OutgoingMessage(
            conversation,
            held.Channel,
            held.Recipient,
            held.RecipientKind!,
            "person",
            who.User.Value,
            text,
            [],
            GraphMessage.Text(text),
            null,
            null
        );
    }

    private async Task ChangeAsync(
        StaffMember who,
        ConversationId conversation,
        Func<HeldConversation, NpgsqlConnection, NpgsqlTransaction, CancellationToken, Task> change,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.AnswerConversations);
        await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            async (connection, transaction, token) =>
            {
                var held =
                    await InboxSql.LockAsync(
                        connection,
                        transaction,
                        who.Clinic,
                        conversation,
                        token
                    ) ?? throw new RuleBrokenException("inbox.not-found");
                await change(held, connection, transaction, token);
            },
            cancellationToken
        );
        live.ConversationChanged(who.Clinic, conversation);
    }
}

/// <summary>A conversation whose row is locked until the transaction ends.</summary>
internal sealed record HeldConversation(
    ConversationStatus Status,
    UserId? Holder,
    Guid Channel,
    bool Simulated,
    string? Recipient,
    string? RecipientKind,
    Instant? LastInboundAt
);
