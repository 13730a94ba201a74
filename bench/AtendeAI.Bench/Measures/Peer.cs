using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AtendeAI.Bench.Load;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Measures;

/// <summary>
/// The plain Node bot of <c>bench/peer</c> under the same load, on the same PostgreSQL: it has no dialogue to hold and keeps no
/// promise about sending once.
/// </summary>
internal sealed class Peer(DataFolder database, FakeGraph graph)
{
    private const int Clients = 64;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);
    private readonly BusinessLine _line = graph.Options.Lines[0];

    private static string Folder => Path.Combine(Repository.Root, "bench", "peer");

    public async Task MeasureAsync(Table table)
    {
        var webhooks = await WithServerAsync(
            answering: false,
            port => new WebhookLoad(port, _line, Clients, 2_000).RunAsync
        );
        table.Add(
            "plain Node + Express + pg: webhooks stored, 64 connections",
            $"{webhooks.PerSecond:0}/s"
        );
        table.Add("  p50 / p95 / p99", webhooks.Percentiles);
        var turns = await WithServerAsync(
            answering: true,
            port => new TurnLoad(port, graph, _line, Clients, SmallTalk.PlayAsync).RunAsync
        );
        table.Add(
            "plain Node + Express + pg: answers, 64 patients, no dialogue",
            $"{turns.PerSecond:0}/s"
        );
        table.Add("  p50 / p95 / p99", turns.Percentiles);
    }

    private async Task<LoadResult> WithServerAsync(
        bool answering,
        Func<int, Func<TimeSpan, Task<LoadResult>>> load
    )
    {
        var port = FreePort();
        using var node = Process.Start(StartInfo(port, answering))!;
        try
        {
            if (await node.StandardOutput.ReadLineAsync() != "ready")
                throw new InvalidOperationException(
                    "The peer did not start: run npm ci in bench/peer."
                );
            var run = load(port);
            await run(Warm);
            return await run(Measured);
        }
        finally
        {
            node.Kill();
        }
    }

    private ProcessStartInfo StartInfo(int port, bool answering)
    {
        var info = new ProcessStartInfo("node", ["server.js"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Folder,
        };
        info.Environment["PORT"] = port.ToString();
        info.Environment["REPLY"] = answering ? "1" : "0";
        info.Environment["APP_SECRET"] = _line.AppSecret;
        info.Environment["ACCESS_TOKEN"] = _line.AccessToken;
        info.Environment["GRAPH_URL"] = graph.BaseUrl;
        info.Environment["PGHOST"] = database.SocketFolder;
        info.Environment["PGPORT"] = database.SocketPort;
        info.Environment["PGUSER"] = DataFolder.Superuser;
        info.Environment["PGPASSWORD"] = database.SuperuserPassword;
        info.Environment["PGDATABASE"] = "postgres";
        return info;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
