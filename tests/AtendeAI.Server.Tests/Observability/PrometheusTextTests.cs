using System.Diagnostics.Metrics;
using AtendeAI.Server.Observability;

namespace AtendeAI.Server.Tests.Observability;

public sealed class PrometheusTextTests : IDisposable
{
    private readonly Meter meter = new("Test." + Guid.NewGuid().ToString("N"));
    private readonly PrometheusReader reader;

    public PrometheusTextTests() => reader = new PrometheusReader(meter.Name);

    public void Dispose()
    {
        reader.Dispose();
        meter.Dispose();
    }

    [Fact]
    public void A_counter_ends_in_total_and_keeps_growing()
    {
        var counter = meter.CreateCounter<long>("clinic.visits", "{visit}", "Visits so far.");
        counter.Add(2, new KeyValuePair<string, object?>("kind", "first"));
        reader.Scrape();
        counter.Add(3, new KeyValuePair<string, object?>("kind", "first"));

        var text = reader.Scrape();

        text.ShouldContain(
            "# HELP clinic_visits_total Visits so far.\n# TYPE clinic_visits_total counter\nclinic_visits_total{kind=\"first\"} 5\n"
        );
    }

    [Fact]
    public void A_histogram_has_cumulative_buckets_a_sum_and_a_count()
    {
        var histogram = meter.CreateHistogram(
            "wait.time",
            "s",
            "Waiting.",
            null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 1] }
        );
        foreach (var seconds in new[] { 0.05, 0.5, 0.5, 7 })
        {
            histogram.Record(seconds);
        }

        reader
            .Scrape()
            .ShouldContain(
                """
                # TYPE wait_time_seconds histogram
                wait_time_seconds_bucket{le="0.1"} 1
                wait_time_seconds_bucket{le="1"} 3
                wait_time_seconds_bucket{le="+Inf"} 4
                wait_time_seconds_sum 8.05
                wait_time_seconds_count 4

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void Label_values_and_help_are_escaped()
    {
        meter
            .CreateCounter<long>("odd", null, "line one\nline \\ two")
            .Add(1, new KeyValuePair<string, object?>("http.route", "a\"b\\c\nd"));

        var text = reader.Scrape();

        text.ShouldContain("# HELP odd_total line one\\nline \\\\ two\n");
        text.ShouldContain("odd_total{http_route=\"a\\\"b\\\\c\\nd\"} 1\n");
    }

    [Fact]
    public void What_goes_up_and_down_is_a_gauge()
    {
        meter.CreateUpDownCounter<long>("lanes.busy", "{lane}").Add(-1);
        meter.CreateObservableGauge("memory", () => 1.5e10, "By");

        var text = reader.Scrape();

        text.ShouldContain("# TYPE lanes_busy gauge\nlanes_busy -1\n");
        text.ShouldContain("# TYPE memory_bytes gauge\nmemory_bytes 15000000000\n");
    }

    [Theory]
    [InlineData(
        "http.server.request.duration",
        "s",
        "histogram",
        "http_server_request_duration_seconds"
    )]
    [InlineData("dotnet.gc.collections", "{collection}", "counter", "dotnet_gc_collections_total")]
    [InlineData("dotnet.timer.count", "{timer}", "gauge", "dotnet_timer_current")]
    [InlineData("disk.used", "1", "gauge", "disk_used_ratio")]
    [InlineData("requests_total", "", "counter", "requests_total")]
    [InlineData("9lives--left", "", "gauge", "_9lives_left")]
    public void Names_follow_Prometheus(string name, string unit, string type, string expected) =>
        PrometheusNames.Metric(name, unit, type).ShouldBe(expected);
}
