using AtendeAI.Domain.Identity;
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
    private readonly ClinicId _clinic;
    private readonly Dictionary<Guid, Channel> _channels = [];
    private readonly HashSet<Guid> _held = [];
    private bool _isCommitted;

    public EarlyClaims(
        OutboxSender sender,
        ChannelDirectory channels,
        ClinicId clinic,
        IReadOnlyList<OutgoingMessage> messages
    )
    {
        _sender = sender;
        _clinic = clinic;
        Wanted = new bool[messages.Count];
        foreach (var group in messages.Index().GroupBy(m => m.Item.ChannelId))
        {
            if (channels.Find(new ChannelId(group.Key)) is not { } channel)
            {
                continue;
            }

            _channels[group.Key] = channel;
            var room = sender.Reserve(channel, group.Count());
            foreach (var (place, message) in group.Take(room))
            {
                Wanted[place] = true;
                _held.Add(message.Id);
            }
        }

        sender.Hold(_held);
    }

    /// <summary>Which of the messages may be claimed.</summary>
    public bool[] Wanted { get; }

    /// <summary>
    /// The rows that were claimed and are on disk; their room now belongs to <see cref="OutboxSender.Send"/>.
    /// </summary>
    public IReadOnlyList<OutboxRow> Committed(
        IReadOnlySet<Guid> claimed,
        IEnumerable<(OutgoingMessage Message, Instant? LastInboundAt)> messages,
        Instant now
    )
    {
        _isCommitted = true;
        _held.ExceptWith(claimed);
        return
        [
            .. messages
                .Where(m => claimed.Contains(m.Message.Id))
                .Select(m => Row(m.Message, m.LastInboundAt, now)),
        ];
    }

    public void Dispose()
    {
        _sender.GiveBack(_held.Count);
        _sender.LetGo(_clinic, _held, isDoubtful: !_isCommitted && _held.Count > 0);
    }

    private OutboxRow Row(OutgoingMessage message, Instant? lastInboundAt, Instant now) =>
        new(
            _clinic,
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
