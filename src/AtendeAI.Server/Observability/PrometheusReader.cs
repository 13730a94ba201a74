using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace AtendeAI.Server.Observability;

/// <summary>The pull side of the OpenTelemetry SDK: aggregates all the while, and is collected when Prometheus asks.</summary>
internal sealed class PrometheusReader : IDisposable
{
    /// <summary>Our own meter and those the platform already has: HTTP in and out, Kestrel, circuits, sign-in, runtime, PostgreSQL.</summary>
    private static readonly string[] Meters =
    [
        AtendeMetrics.MeterName,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Http.Connections",
        "Microsoft.AspNetCore.RateLimiting",
        "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.Components.Server.Circuits",
        "Microsoft.AspNetCore.Identity",
        "System.Net.Http",
        "System.Runtime",
        "Npgsql",
    ];

    private readonly TextExporter exporter = new();
    private readonly MeterProvider provider;
    private readonly Lock collecting = new();

    public PrometheusReader(params string[] moreMeters)
    {
        var reader = new BaseExportingMetricReader(exporter)
        {
            TemporalityPreference = MetricReaderTemporalityPreference.Cumulative,
        };
        provider = Sdk.CreateMeterProviderBuilder()
            .AddMeter([.. Meters, .. moreMeters])
            .AddReader(reader)
            .Build();
    }

    /// <summary>Everything measured until now, in Prometheus' text format.</summary>
    public string Scrape()
    {
        lock (collecting)
        {
            exporter.Text = new PrometheusText();
            exporter.Collect!(5_000);
            return exporter.Text.ToString();
        }
    }

    public void Dispose() => provider.Dispose();

    [ExportModes(ExportModes.Pull)]
    private sealed class TextExporter : BaseExporter<Metric>, IPullMetricExporter
    {
        public PrometheusText Text { get; set; } = new();

        public Func<int, bool>? Collect { get; set; }

        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                Text.Add(metric);
            }

            return ExportResult.Success;
        }
    }
}
