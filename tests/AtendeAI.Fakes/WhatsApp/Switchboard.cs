using System.Collections.Concurrent;
using System.Threading.Channels;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Sorts what the clinic sends by the patient it is for.</summary>
public sealed class Switchboard : IDisposable
{
    private readonly ConcurrentDictionary<string, Channel<SentMessage>> _inboxes = new();
    private readonly IDisposable _listening;

    public Switchboard(FakeGraph graph) =>
        _listening = graph.Listen(sent => InboxOf(sent.To).Writer.TryWrite(sent));

    /// <summary>The next message for this patient, one already there included.</summary>
    public async Task<SentMessage> NextAsync(string waId, TimeSpan timeout)
    {
        var inbox = InboxOf(waId).Reader;
        if (inbox.TryRead(out var waiting))
            return waiting;
        using var cancel = new CancellationTokenSource(timeout);
        try
        {
            return await inbox.ReadAsync(cancel.Token);
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException(
                $"The clinic sent this patient nothing within {timeout}.",
                e
            );
        }
    }

    /// <summary>Forgets what the patient has not looked at.</summary>
    public void Drain(string waId)
    {
        while (InboxOf(waId).Reader.TryRead(out _)) { }
    }

    public void Dispose() => _listening.Dispose();

    private Channel<SentMessage> InboxOf(string waId) =>
        _inboxes.GetOrAdd(waId, _ => Channel.CreateUnbounded<SentMessage>());
}
