using AtendeAI.Bench.Measures;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;

// Without arguments everything is measured, in one run. Parts: start webhooks turns
var parts = args.Length > 0 ? args : ["start", "webhooks", "turns"];
var table = new Table();

if (parts.Contains("start"))
    await StartUp.MeasureAsync(table);

if (parts.Contains("webhooks") || parts.Contains("turns"))
    await MeasureThroughputAsync();

table.Print(Console.Out);
return 0;

async Task MeasureThroughputAsync()
{
    var graph = new FakeGraphOptions { Record = false, EnforcePairRate = false };
    await using var clinic = await InstalledClinic.StartAsync(graph);
    var inserts = await PgBench.InsertsPerSecondAsync(
        clinic.Executable.Data,
        64,
        TimeSpan.FromSeconds(8)
    );
    var throughput = new Throughput(clinic, table);
    if (parts.Contains("turns"))
        await throughput.TurnsAsync();
    if (parts.Contains("webhooks"))
        await throughput.WebhooksAsync();
    table.Add("pgbench single-row inserts, 64 clients, same PostgreSQL", $"{inserts:0}/s");
    if (throughput.WebhooksPerSecond > 0)
        table.Add(
            "  webhooks acknowledged per pgbench insert",
            $"{throughput.WebhooksPerSecond / inserts:0.00}"
        );
    var memory = Memory.Of(clinic.Executable.Pid);
    table.Add(
        "memory of the executable after the load (RSS, peak)",
        $"{memory.Now}, {memory.Peak}"
    );
}
