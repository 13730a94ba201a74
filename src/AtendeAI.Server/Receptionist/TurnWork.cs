using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using NodaTime;

namespace AtendeAI.Server.Receptionist;

/// <summary>A lane's turn, as loaded: what is unanswered and what the receptionist may look at.</summary>
internal sealed record TurnWork(
    LaneKey Lane,
    ConversationStatus Status,
    Guid ContactId,
    Guid ChannelId,
    string Recipient,
    string RecipientKind,
    Instant? LastInboundAt,
    byte[]? State,
    ContactCard Contact,
    IReadOnlyList<TurnItem> Items
)
{
    /// <summary>The agenda's transaction on behalf of this conversation.</summary>
    public AgendaWork At(AgendaWork desk) =>
        desk with
        {
            Contact = ContactId,
            Conversation = Lane.Conversation.Value,
        };

    /// <summary>The first place in the queue that this turn answers; null when there is nothing to answer.</summary>
    public long? FirstSeq => Items.Count == 0 ? null : Items.Min(i => i.Seq);

    /// <summary>The last place in the queue that this turn answers.</summary>
    public long LastSeq => Items.Count == 0 ? 0 : Items.Max(i => i.Seq);
}

internal sealed record TurnItem(long Seq, Guid MessageId, PatientInput Input);

/// <summary>What a turn came to. Without a <see cref="Turn"/> nothing is said (a person holds the conversation).</summary>
/// <param name="StartedAt">When its lane was taken up, by the stopwatch.</param>
internal sealed record TurnResult(TurnWork Work, Turn? Turn, long StartedAt)
{
    public ConversationId Conversation => Work.Lane.Conversation;
}

/// <summary>Turns of one clinic that are written together.</summary>
internal sealed record TurnBatch(
    ClinicId Clinic,
    ClinicContext Context,
    IReadOnlyList<TurnResult> Results
);
