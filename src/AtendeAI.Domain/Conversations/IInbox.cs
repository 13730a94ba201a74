using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using NodaTime;

namespace AtendeAI.Domain.Conversations;

/// <summary>A conversation's key. There is one conversation per contact and channel.</summary>
public readonly record struct ConversationId(Guid Value);

/// <summary>A message's key (UUIDv7).</summary>
public readonly record struct MessageId(Guid Value);

/// <summary>
/// The inbox of the panel. Refusals: <c>inbox.not-found</c>, <c>inbox.held-by-another</c> (somebody else took it over),
/// <c>inbox.window-closed</c> (24 h since the patient wrote: only templates may be sent), <c>inbox.text-too-long</c> (over 4096 UTF-16 units),
/// <c>inbox.text-empty</c>, <c>inbox.not-yours</c> (answering without having taken over).
/// </summary>
public interface IInbox
{
    /// <summary>Conversations by last message, newest first; <paramref name="filter"/> narrows them.</summary>
    Task<InboxPage> ListAsync(
        StaffMember who,
        InboxFilter filter,
        CancellationToken cancellationToken
    );

    /// <summary>One conversation with its latest messages, or those before <paramref name="before"/>; null when there is none. Reading is audited.</summary>
    Task<ConversationThread?> OpenAsync(
        StaffMember who,
        ConversationId conversation,
        MessageId? before,
        CancellationToken cancellationToken
    );

    /// <summary>A person takes the conversation: the receptionist is silent from here on.</summary>
    Task TakeOverAsync(
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    );

    /// <summary>Queues a person's answer. It is shown at once as queued and gets its ticks as Meta reports them.</summary>
    Task<MessageId> SendAsync(
        StaffMember who,
        ConversationId conversation,
        string text,
        CancellationToken cancellationToken
    );

    /// <summary>Gives the conversation back to the receptionist.</summary>
    Task GiveBackAsync(
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    );
}

/// <summary>Who is answering: the receptionist (bot), nobody yet though a person was asked for (waiting), or a person.</summary>
public enum ConversationStatus
{
    Bot,
    Waiting,
    Person,
    Closed,
}

public enum Priority
{
    Normal,
    High,
    Emergency,
}

/// <param name="Search">Part of a name or phone number; null for all.</param>
/// <param name="Take">At most this many rows, 1 to 200.</param>
/// <param name="Before">Only those whose last message is older: the next page.</param>
public sealed record InboxFilter(
    ConversationStatus? Status = null,
    string? Search = null,
    int Take = 50,
    Instant? Before = null
);

/// <param name="Zone">The clinic's, in which times are shown.</param>
public sealed record InboxPage(
    DateTimeZone Zone,
    IReadOnlyList<ConversationRow> Rows,
    int WaitingCount,
    bool More
);

public sealed record ConversationRow(
    ConversationId Id,
    string ContactName,
    string? Phone,
    ConversationStatus Status,
    Priority Priority,
    string? HandoffReason,
    string? HolderName,
    string LastText,
    bool LastFromPatient,
    Instant LastAt,
    Instant? WaitingSince,
    int Unread
);

/// <param name="Zone">The clinic's, in which times are shown.</param>
/// <param name="WindowClosesAt">When WhatsApp's 24-hour window closes; null when it is closed or was never open.</param>
/// <param name="HolderId">The person who holds it, when <see cref="ConversationStatus.Person"/>.</param>
public sealed record ConversationThread(
    DateTimeZone Zone,
    ConversationRow Row,
    UserId? HolderId,
    string? HandoffSummary,
    Instant? WindowClosesAt,
    IReadOnlyList<ThreadMessage> Messages,
    bool More
);

public enum MessageAuthor
{
    Patient,
    Assistant,
    Person,
    System,
}

/// <summary>
/// How far an outgoing message got. Meta's states only move forward: accepted, sent, delivered, read (and played). Unknown: the request
/// was cut off after it may have been taken; a status settles it. Failed is final unless it was delivered before.
/// </summary>
public enum DeliveryState
{
    None,
    Queued,
    Sending,
    Unknown,
    Accepted,
    Sent,
    Delivered,
    Read,
    Played,
    Failed,
}

/// <param name="Kind">WhatsApp's type: text, interactive, reaction, image, audio, video, document, sticker, location, contacts, unsupported, template…</param>
/// <param name="Options">The titles of the buttons or rows that were offered with it.</param>
/// <param name="Why">Why the assistant said it, for its own answers.</param>
/// <param name="Error">Why sending failed, as the catalogue of Meta's codes words it.</param>
public sealed record ThreadMessage(
    MessageId Id,
    MessageAuthor Author,
    string? AuthorName,
    string Kind,
    string Text,
    IReadOnlyList<MessageOption> Options,
    Instant At,
    DeliveryState Delivery,
    TurnRecord? Why,
    string? Error
);

/// <param name="Id">What comes back when it is tapped.</param>
/// <param name="InList">A row of a list that opens; false for a button.</param>
public sealed record MessageOption(string Id, string Title, string? Description, bool InList)
{
    /// <summary>What can be tapped in a reply.</summary>
    public static IReadOnlyList<MessageOption> Of(Reply reply) =>
        reply.List is { } list
            ? [.. list.Rows.Select(r => new MessageOption(r.Id, r.Title, r.Description, true))]
            : [.. reply.Buttons.Select(b => new MessageOption(b.Id, b.Title, null, false))];
}
