using System.Diagnostics;

namespace AtendeAI.Bench.Load;

/// <summary>How long each of many things took. One instance per worker, then <see cref="Merge"/>.</summary>
internal sealed class Latencies
{
    private readonly List<long> _ticks = new(16 * 1024);

    public int Count => _ticks.Count;

    public void Add(long startedAt) => _ticks.Add(Stopwatch.GetTimestamp() - startedAt);

    public static Latencies Merge(IEnumerable<Latencies> parts)
    {
        var all = new Latencies();
        foreach (var part in parts)
            all._ticks.AddRange(part._ticks);
        all._ticks.Sort();
        return all;
    }

    /// <summary>In milliseconds, of a merged instance.</summary>
    public double Percentile(double share) =>
        _ticks.Count == 0
            ? double.NaN
            : _ticks[(int)Math.Min(_ticks.Count - 1, share * _ticks.Count)]
                * 1000d
                / Stopwatch.Frequency;
}
