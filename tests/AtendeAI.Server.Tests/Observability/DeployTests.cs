using System.Text.Json;
using System.Text.RegularExpressions;

namespace AtendeAI.Server.Tests.Observability;

/// <summary>What stands in deploy/ is read by the tools it is for, and speaks of metrics there are.</summary>
[Collection(nameof(ProgramWide))]
public sealed partial class DeployTests
{
    private static readonly string Deploy = Path.Combine(Root(AppContext.BaseDirectory), "deploy");

    [Theory]
    [InlineData("check rules alerts.yml")]
    [InlineData("check config prometheus.yml")]
    [InlineData("check config prometheus.compose.yml")]
    [InlineData("test rules alerts_test.yml")]
    public async Task Prometheus_reads_its_files_and_the_alerts_ring_when_they_should(
        string arguments
    )
    {
        var (exit, said) = await Promtool.RunAsync(arguments, folder: Deploy);

        exit.ShouldBe(0, said);
    }

    [Theory]
    [InlineData("alerts.yml")]
    [InlineData("grafana/atendeai.json")]
    public async Task Every_metric_of_ours_that_is_named_is_measured(string file)
    {
        await using var app = await ObservedApp.StartAsync();
        await MetricsEndpointTests.UseEverythingAsync(app);
        var measured = await app.Http.GetStringAsync("/metrics");

        var named = Ours()
            .Matches(await File.ReadAllTextAsync(Path.Combine(Deploy, file)))
            .Select(match => match.Value)
            .Distinct()
            .ToList();

        named.Count.ShouldBeGreaterThan(5);
        named
            .Where(name => !measured.Contains("\n" + name, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_metric_of_ours_is_documented() =>
        (await MissingAsync("docs/metricas.md")).ShouldBeEmpty();

    // These are of use only beside another, which is drawn.
    [Fact]
    public async Task Every_metric_of_ours_is_drawn() =>
        (await MissingAsync("deploy/grafana/atendeai.json")).ShouldBe(
            [
                "atendeai_dead_letters",
                "atendeai_deliveries",
                "atendeai_journal_pending",
                "atendeai_orphans",
                "atendeai_orphans_open",
            ],
            ignoreOrder: true
        );

    private static async Task<List<string>> MissingAsync(string file)
    {
        await using var app = await ObservedApp.StartAsync();
        await MetricsEndpointTests.UseEverythingAsync(app);
        var measured = Measured()
            .Matches(await app.Http.GetStringAsync("/metrics"))
            .Select(match => match.Groups["name"].Value)
            .ToList();
        var told = await File.ReadAllTextAsync(Path.Combine(Root(AppContext.BaseDirectory), file));

        measured.Count.ShouldBeGreaterThan(25);
        return measured.FindAll(name =>
            !Regex.IsMatch(
                told,
                $"\\b{name}(_total)?(?![a-z_]*[a-z])|\\b{name}_(bucket|count|sum)\\b",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            )
        );
    }

    [Fact]
    public async Task The_dashboard_is_one_and_every_panel_asks_something()
    {
        var dashboard = JsonDocument
            .Parse(await File.ReadAllTextAsync(Path.Combine(Deploy, "grafana/atendeai.json")))
            .RootElement;

        dashboard.GetProperty("uid").GetString().ShouldBe("atendeai");
        foreach (
            var panel in dashboard
                .GetProperty("panels")
                .EnumerateArray()
                .Where(p => p.GetProperty("type").GetString() != "row")
        )
        {
            panel
                .GetProperty("targets")
                .GetArrayLength()
                .ShouldBePositive(panel.GetProperty("title").GetString());
        }
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "AtendeAI.sln"))
            ? folder
            : Root(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(
        @"^# TYPE (?<name>atendeai_[a-z_]+?)(?:_total)? (?:counter|gauge|histogram)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Measured();

    [GeneratedRegex(
        @"\b(?:atendeai|http_server|dotnet)_[a-z_]+(?=[{\[)])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Ours();
}
