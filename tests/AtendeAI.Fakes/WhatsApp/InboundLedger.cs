using System.Collections.Concurrent;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>What patients sent to each line: it opens conversation windows and makes wamids known for read receipts.</summary>
internal sealed class InboundLedger(TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<(string Line, string Who), DateTimeOffset> _lastWrote =
        new();
    private readonly ConcurrentDictionary<string, bool> _wamids = new();

    public void Wrote(string line, string who, DateTimeOffset at) =>
        _lastWrote.AddOrUpdate((line, who), at, (_, before) => before > at ? before : at);

    public void Knows(string wamid) => _wamids[wamid] = true;

    public bool IsKnown(string wamid) => _wamids.ContainsKey(wamid);

    public bool IsOpen(string line, string who) =>
        _lastWrote.TryGetValue((line, who), out var last) && clock.GetUtcNow() - last < Window;
}
