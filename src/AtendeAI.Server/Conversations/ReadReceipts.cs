using System.Threading.Channels;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Blue ticks and "typing…" for what the receptionist takes up. Best effort and never in the way: under load the oldest are dropped, and nothing
/// is tried twice.
/// </summary>
internal sealed class ReadReceipts(
    ChannelDirectory channels,
    GraphClient graph,
    IOptions<WhatsAppOptions> options
) : BackgroundService
{
    private const int Workers = 4;

    private readonly Channel<(ChannelId Channel, string Wamid)> _waiting =
        System.Threading.Channels.Channel.CreateBounded<(ChannelId, string)>(
            new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest }
        );

    public void Add(IEnumerable<(ChannelId Channel, string Wamid)> messages)
    {
        if (!options.Value.MarkAsRead)
        {
            return;
        }

        foreach (var message in messages)
        {
            _waiting.Writer.TryWrite(message);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => SendAsync(stoppingToken)));

    private async Task SendAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, wamid) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            if (channels.Find(id) is { IsSimulated: false } channel)
            {
                await graph.MarkAsReadAsync(channel, wamid, stoppingToken);
            }
        }
    }
}
