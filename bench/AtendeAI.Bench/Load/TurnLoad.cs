using System.Diagnostics;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Load;

/// <summary>
/// Patients who talk: each sends the next message when its reply has arrived at the Graph API. A turn is timed from the signed
/// webhook to that reply.
/// </summary>
internal sealed class TurnLoad(
    int port,
    FakeGraph graph,
    BusinessLine line,
    int patients,
    Func<PatientPhone, Switchboard, TimedTurns, Task<string>> play
)
{
    private readonly ConcurrentOutcomes _outcomes = new();
    private int _nextPhone = Random.Shared.Next(1_000_000, 9_000_000) * 10;

    public IReadOnlyDictionary<string, int> Outcomes => _outcomes.Counts;

    public async Task<LoadResult> RunAsync(TimeSpan duration)
    {
        using var switchboard = new Switchboard(graph);
        var started = Stopwatch.GetTimestamp();
        var until = started + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        var workers = await Task.WhenAll(
            Enumerable.Range(0, patients).Select(_ => Task.Run(() => WorkAsync(switchboard, until)))
        );
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new LoadResult(
            seconds,
            Latencies.Merge(workers.Select(w => w.Latencies)),
            workers.Sum(w => w.Failed)
        );
    }

    private async Task<(Latencies Latencies, long Failed)> WorkAsync(
        Switchboard switchboard,
        long until
    )
    {
        using var connection = await WebhookConnection.OpenAsync(port, line.AppSecret);
        var timed = new TimedTurns(connection, line, graph, until);
        while (!timed.IsOver)
        {
            var phone = PatientPhone.Classic(
                "5511" + (900_000_000 + (Interlocked.Increment(ref _nextPhone) % 99_999_999))
            );
            await TalkAsync(() => play(phone, switchboard, timed), timed);
        }
        return (timed.Latencies, timed.Failed);
    }

    private async Task TalkAsync(Func<Task<string>> talk, TimedTurns timed)
    {
        try
        {
            _outcomes.Add(await talk());
        }
        catch (OperationCanceledException)
        {
            // The measured time is over: this conversation stays where it is.
        }
        catch (TimeoutException)
        {
            timed.Failed++;
            _outcomes.Add("no reply");
        }
    }
}
