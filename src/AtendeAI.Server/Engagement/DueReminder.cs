using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using NodaTime;

namespace AtendeAI.Server.Engagement;

/// <summary>A reminder whose time has come, locked for this transaction, with its appointment as it stands now.</summary>
/// <param name="Phone">The contact's number, for somebody who has never written.</param>
internal sealed record DueReminder(
    Guid Id,
    ReminderKind Kind,
    KnownAppointment Appointment,
    ReminderFacts Facts,
    string? Phone,
    ReminderRoute? Route
);

/// <summary>The conversation in which the contact is reached.</summary>
internal sealed record ReminderRoute(
    ConversationId Conversation,
    Guid Channel,
    bool IsSimulated,
    string Recipient,
    string RecipientKind,
    Instant? LastInboundAt
)
{
    /// <summary>True while WhatsApp takes free text.</summary>
    public bool IsOpen(Instant now) =>
        IsSimulated || (LastInboundAt is { } last && last + OutboxRules.Window > now);
}

/// <summary>What becomes of a reminder in the ledger.</summary>
/// <param name="DueAt">Its new time when it stays scheduled.</param>
internal sealed record ReminderOutcome(
    string State,
    string? Reason = null,
    Instant? DueAt = null,
    OutgoingMessage? Message = null
)
{
    public static ReminderOutcome Sent(OutgoingMessage message) =>
        new(ReminderRows.Sent, Message: message);

    public static ReminderOutcome Skipped(string reason) => new(ReminderRows.Skipped, reason);

    public static ReminderOutcome Later(Instant due) =>
        new(ReminderRows.Scheduled, "quiet-hours", due);

    public static ReminderOutcome NeedsTemplate() =>
        new(ReminderRows.NeedsTemplate, "window-closed");
}
