using AtendeAI.Server.WhatsApp;
using NodaTime;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Room to send messages as soon as the transaction that queues them has committed, instead of claiming them in another one. What is not claimed in the
/// end goes back on disposal.
/// </summary>
internal sealed class EarlyClaims : IDisposable
{
    private readonly OutboxSender _sender;
    private readonly Dictionary<Guid, Channel> _channels = [];
    private int _reserved;

    public EarlyClaims(
        OutboxSender sender,
        ChannelDirectory channels,
        IReadOnlyList<OutgoingMessage> messages
    )
    {
        _sender = sender;
        Wanted = new bool[messages.Count];
        foreach (var group in messages.Index().GroupBy(m => m.Item.ChannelId))
        {
            if (channels.Find(new ChannelId(group.Key)) is not { } channel)
            {
                continue;
            }

            _channels[group.Key] = channel;
            var room = sender.Reserve(channel, group.Count());
            _reserved += room;
            foreach (var (place, _) in group.Take(room))
            {
                Wanted[place] = true;
            }
        }
    }

    /// <summary>Which of the messages may be claimed.</summary>
    public bool[] Wanted { get; }

    /// <summary>The row of a message that was claimed and is on disk: its room now belongs to <see cref="OutboxSender.Send"/>.</summary>
    public OutboxRow Take(
        Domain.Identity.ClinicId clinic,
        OutgoingMessage message,
        Instant? lastInboundAt,
        Instant now
    )
    {
        _reserved--;
        return new OutboxRow(
            clinic,
            message.Id,
            message.Conversation.Value,
            _channels[message.ChannelId],
            message.Recipient,
            message.RecipientKind,
            message.Graph.Kind,
            message.Graph.Payload,
            Attempts: 1,
            now,
            lastInboundAt
        );
    }

    public void Dispose() => _sender.GiveBack(_reserved);
}
