using System.Diagnostics;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Load;

/// <summary>
/// Text messages of many patients, each a webhook of its own, over kept-alive connections that post the next one when the last
/// was acknowledged.
/// </summary>
internal sealed class WebhookLoad(int port, BusinessLine line, int connections, int patients)
{
    private int _next;

    public IEnumerable<string> Phones => Enumerable.Range(0, patients).Select(PatchedBody.PhoneOf);

    public async Task<LoadResult> RunAsync(TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var until = started + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        var workers = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => WorkAsync(until)))
        );
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new LoadResult(
            seconds,
            Latencies.Merge(workers.Select(w => w.Latencies)),
            workers.Sum(w => w.Failed)
        );
    }

    private async Task<(Latencies Latencies, long Failed)> WorkAsync(long until)
    {
        using var connection = await WebhookConnection.OpenAsync(port, line.AppSecret);
        var body = new PatchedBody(line, "Olá, bom dia! Quanto custa a avaliação?");
        var latencies = new Latencies();
        var failed = 0L;
        while (Stopwatch.GetTimestamp() < until)
        {
            body.Set(Interlocked.Increment(ref _next), patients);
            var sentAt = Stopwatch.GetTimestamp();
            if (await connection.PostAsync(body.Bytes) == 200)
                latencies.Add(sentAt);
            else
                failed++;
        }
        return (latencies, failed);
    }
}
