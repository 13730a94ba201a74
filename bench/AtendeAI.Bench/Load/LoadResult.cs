namespace AtendeAI.Bench.Load;

/// <param name="Failed">Requests not answered with 200, or turns without a reply.</param>
internal sealed record LoadResult(double Seconds, Latencies Latencies, long Failed)
{
    public double PerSecond => Latencies.Count / Seconds;

    public string Percentiles =>
        $"{Latencies.Percentile(0.50):0.0} / {Latencies.Percentile(0.95):0.0} / {Latencies.Percentile(0.99):0.0} ms";
}
