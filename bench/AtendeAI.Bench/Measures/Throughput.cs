using System.Diagnostics;
using AtendeAI.Bench.Load;
using AtendeAI.Fakes.Installed;
using Npgsql;

namespace AtendeAI.Bench.Measures;

/// <summary>Webhooks and whole turns against the published executable, with the load generator on the same cores.</summary>
internal sealed class Throughput(InstalledClinic clinic, Table table)
{
    private const int Connections = 64;

    /// <summary>As many people as write to a busy line in an hour.</summary>
    private const int WebhookPatients = 2_000;

    private const string Unfinished = """
        SELECT (SELECT count(*) FROM journal_pending) + (SELECT count(*) FROM lane_items)
             + (SELECT count(*) FROM outbox WHERE state IN (0, 1))
        """;

    private static readonly TimeSpan DrainLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    public double WebhooksPerSecond { get; private set; }

    public async Task WebhooksAsync()
    {
        var load = new WebhookLoad(
            clinic.Executable.Port,
            clinic.Line,
            Connections,
            WebhookPatients
        );
        clinic.Graph.OpenWindows(load.Phones);
        var answeredBefore = clinic.Graph.Accepted;
        var warmed = await load.RunAsync(Warm);
        var result = await load.RunAsync(Measured);
        WebhooksPerSecond = result.PerSecond;
        table.Add(
            $"webhooks acknowledged, {Connections} connections",
            $"{result.PerSecond:0}/s",
            "≥ 3,000/s, then 5,000"
        );
        table.Add("  p50 / p95 / p99", result.Percentiles);
        table.Add("  not acknowledged", $"{result.Failed + warmed.Failed}", "0");
        await DrainAsync(answeredBefore);
    }

    public async Task TurnsAsync()
    {
        var load = new TurnLoad(
            clinic.Executable.Port,
            clinic.Graph,
            clinic.Line,
            Connections,
            PatientScript.PlayAsync
        );
        await load.RunAsync(Warm);
        var result = await load.RunAsync(Measured);
        table.Add(
            $"whole turns, {Connections} patients at once",
            $"{result.PerSecond:0}/s",
            "≥ 500/s, then 1,000"
        );
        table.Add("  p50 / p95 / p99", result.Percentiles, "p95 < 200 ms");
        table.Add("  turns without a reply", $"{result.Failed}", "0");
        table.Add(
            "  conversations",
            string.Join(", ", load.Outcomes.Select(o => $"{o.Value} {o.Key}"))
        );
    }

    /// <summary>
    /// What was acknowledged must also be answered: nobody is served by a fast yes alone. Messages of one patient that piled up
    /// meanwhile may share an answer.
    /// </summary>
    private async Task DrainAsync(long answeredBefore)
    {
        await using var database = NpgsqlDataSource.Create(clinic.Executable.Data.ConnectionString);
        await using var unfinished = database.CreateCommand(Unfinished);
        var started = Stopwatch.GetTimestamp();
        while (
            (long)(await unfinished.ExecuteScalarAsync())! > 0
            && Stopwatch.GetElapsedTime(started) < DrainLimit
        )
            await Task.Delay(200);
        var left = (long)(await unfinished.ExecuteScalarAsync())!;
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var replies = clinic.Graph.Accepted - answeredBefore;
        table.Add(
            "  left unhandled after that",
            $"{left}, {seconds:0} s after the last; {replies} replies",
            "0"
        );
    }
}
