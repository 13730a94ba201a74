using System.Collections.Concurrent;

namespace AtendeAI.Bench.Load;

/// <summary>How conversations ended, counted: a fast server that books nothing would show here.</summary>
internal sealed class ConcurrentOutcomes
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public void Add(string outcome) => _counts.AddOrUpdate(outcome, 1, (_, n) => n + 1);
}
