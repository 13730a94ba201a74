using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AtendeAI.Server.Observability;
using Xunit.Abstractions;

namespace AtendeAI.Server.Tests.Observability;

[Collection(nameof(ProgramWide))]
public sealed class PrometheusScrapeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_real_Prometheus_scrapes_it_and_answers_from_it()
    {
        await using var app = await ObservedApp.StartAsync();
        await MetricsEndpointTests.UseEverythingAsync(app);
        var folder = Directory.CreateTempSubdirectory("atendeai-prometheus-").FullName;
        var port = FreePort();
        using var prometheus = Start(folder, port, app.Http.BaseAddress!.Authority);
        try
        {
            var answer = await AskAsync(
                port,
                "sum(atendeai_turns_total{intent=\"booking\",job=\"atendeai\"})"
            );

            answer.ShouldContain("\"1\"]");
        }
        finally
        {
            prometheus.Kill();
            await prometheus.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Measuring_costs_a_webhook_next_to_nothing()
    {
        await using var app = await ObservedApp.StartAsync();
        var metrics = app.Metrics;
        const int times = 500_000;
        Record(metrics, times / 10);

        var started = Stopwatch.GetTimestamp();
        Record(metrics, times);

        var each = Stopwatch.GetElapsedTime(started).TotalNanoseconds / times;
        output.WriteLine($"{each:0} ns for each webhook");
        each.ShouldBeLessThan(20_000);
    }

    private static void Record(AtendeMetrics metrics, int times)
    {
        for (var i = 0; i < times; i++)
        {
            metrics.WebhookAcknowledged("accepted", TimeSpan.FromMilliseconds(i % 50));
        }
    }

    private static Process Start(string folder, int port, string target)
    {
        File.WriteAllText(
            Path.Combine(folder, "prometheus.yml"),
            $"global: {{ scrape_interval: 1s }}\nscrape_configs:\n  - job_name: atendeai\n    static_configs: [{{ targets: [\"{target}\"] }}]\n"
        );
        return Process.Start(
            new ProcessStartInfo(
                "prometheus",
                $"--config.file=prometheus.yml --storage.tsdb.path=data --log.level=error --web.listen-address=127.0.0.1:{port}"
            )
            {
                WorkingDirectory = folder,
            }
        )!;
    }

    private static async Task<string> AskAsync(int port, string query)
    {
        using var http = new HttpClient();
        var answer = "";
        for (var i = 0; i < 60 && !answer.Contains("\"value\"", StringComparison.Ordinal); i++)
        {
            await Task.Delay(500);
            try
            {
                answer = await http.GetStringAsync(
                    $"http://127.0.0.1:{port}/api/v1/query?query={Uri.EscapeDataString(query)}"
                );
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }
        }

        return answer;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
