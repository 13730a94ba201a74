using AtendeAI.Bench.Measures;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;

// Without arguments everything is measured, in one run. Parts: understand start webhooks turns slots peer
var parts = args.Length > 0 ? args : ["understand", "start", "webhooks", "turns", "slots", "peer"];
var table = new Table();

if (parts.Contains("understand"))
{
    UnderstandingCost.Measure(table);
    UnderstandingBenchmark.Measure(table);
}

if (parts.Contains("start"))
    await StartUp.MeasureAsync(table);

if (parts.Any(part => part is not ("start" or "understand")))
    await MeasureThroughputAsync();

table.Print(Console.Out);
return 0;

async Task MeasureThroughputAsync()
{
    var graph = new FakeGraphOptions { Record = false, EnforcePairRate = false };
    // Meta lets a number that has not been raised send 80 messages a second, and AtendeAI keeps to that: not what is measured here.
    var raised = new Dictionary<string, string> { ["WhatsApp__MessagesPerSecond"] = "5000" };
    await using var clinic = await InstalledClinic.StartAsync(graph, raised);
    var throughput = new Throughput(clinic, table);
    if (parts.Contains("turns"))
        await throughput.TurnsAsync();
    if (parts.Contains("webhooks"))
        await throughput.WebhooksAsync();
    var database = clinic.Executable.Data;
    if (parts.Contains("slots"))
        await MeasureSlotsAsync(database);
    if (parts.Contains("peer"))
        await new Peer(database, clinic.Graph).MeasureAsync(table);
    var inserts = await PgBench.InsertsPerSecondAsync(database, 64, TimeSpan.FromSeconds(8));
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

async Task MeasureSlotsAsync(DataFolder database)
{
    await using var search = new SlotSearch(database);
    await search.MeasureAsync(table);
}
