using AtendeAI.Domain.Identity;
using AtendeAI.Server.WhatsApp;
using NodaTime;

namespace AtendeAI.Server.Conversations;

/// <summary>The states of an outbox row, as numbers in the database.</summary>
internal enum OutboxState : short
{
    Queued,
    Sending,
    Accepted,
    Unknown,
    Failed,
}

/// <summary>A row that this node has claimed to send.</summary>
internal sealed record OutboxRow(
    ClinicId Clinic,
    Guid Id,
    Guid Conversation,
    Channel Channel,
    string Recipient,
    string RecipientKind,
    string Kind,
    string Payload,
    int Attempts,
    Instant CreatedAt,
    Instant? LastInboundAt
);

/// <summary>What becomes of a row after its send.</summary>
/// <param name="Delay">For a row that goes back to the queue: how long it waits.</param>
internal sealed record OutboxResult(
    OutboxRow Row,
    OutboxState State,
    string? Wamid,
    Duration Delay,
    int? ErrorCode,
    string? ErrorClass,
    string? ErrorText
);
