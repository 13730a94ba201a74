using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;

namespace AtendeAI.Server.Receptionist;

/// <summary>A lane's turn, as loaded: what is unanswered and what the receptionist may look at.</summary>
internal sealed record TurnWork(
    LaneKey Lane,
    ConversationStatus Status,
    Guid ContactId,
    Guid ChannelId,
    string Recipient,
    string RecipientKind,
    byte[]? State,
    ContactCard Contact,
    IReadOnlyList<TurnItem> Items
)
{
    /// <summary>The last place in the queue that this turn answers.</summary>
    public long LastSeq => Items.Count == 0 ? 0 : Items.Max(i => i.Seq);

    /// <summary>The message that the answer follows: what is done because of it carries its id.</summary>
    public Guid? LastMessage => Items.Count == 0 ? null : Items[^1].MessageId;
}

internal sealed record TurnItem(long Seq, Guid MessageId, PatientInput Input);

/// <summary>What a turn came to. Without a <see cref="Turn"/> nothing is said (a person holds the conversation).</summary>
internal sealed record TurnResult(TurnWork Work, Turn? Turn);
