using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace AtendeAI.Server.Observability;

/// <summary>Writes what the OpenTelemetry SDK has aggregated in Prometheus' text format 0.0.4: a HELP and a TYPE line for each family, then its samples.</summary>
internal sealed class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly SortedDictionary<string, Family> families = new(StringComparer.Ordinal);

    public void Add(Metric metric)
    {
        if (TypeOf(metric.MetricType) is not { } type)
        {
            return;
        }

        var name = PrometheusNames.Metric(metric.Name, metric.Unit, type);
        if (!families.TryGetValue(name, out var family))
        {
            family = families[name] = new Family(type, metric.Description, new StringBuilder());
        }

        // Two instruments that meet in one name but not in kind cannot share a family: the first stays.
        if (family.Type == type)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                AddPoint(family.Samples, name, metric.MetricType, point);
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder(64 * 1024);
        foreach (var (name, (type, help, samples)) in families)
        {
            if (samples.Length > 0)
            {
                text.Append("# HELP ").Append(name).Append(' ');
                AppendHelp(text, string.IsNullOrWhiteSpace(help) ? name.Replace('_', ' ') : help);
                text.Append("\n# TYPE ").Append(name).Append(' ').Append(type).Append('\n');
                text.Append(samples);
            }
        }

        return text.ToString();
    }

    private static string? TypeOf(MetricType type) =>
        type switch
        {
            MetricType.LongSum or MetricType.DoubleSum => "counter",
            MetricType.LongGauge
            or MetricType.DoubleGauge
            or MetricType.LongSumNonMonotonic
            or MetricType.DoubleSumNonMonotonic => "gauge",
            MetricType.Histogram => "histogram",
            _ => null,
        };

    private static void AddPoint(
        StringBuilder text,
        string name,
        MetricType type,
        MetricPoint point
    )
    {
        var labels = Labels(point.Tags);
        if (type == MetricType.Histogram)
        {
            AddHistogram(text, name, labels, point);
            return;
        }

        var value = type switch
        {
            MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
            MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
            MetricType.LongGauge => point.GetGaugeLastValueLong(),
            _ => point.GetGaugeLastValueDouble(),
        };
        AddSample(text, name, labels, value);
    }

    private static void AddHistogram(
        StringBuilder text,
        string name,
        string labels,
        MetricPoint point
    )
    {
        var sofar = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            sofar += bucket.BucketCount;
            var bound = $"le=\"{Number(bucket.ExplicitBound)}\"";
            AddSample(
                text,
                name + "_bucket",
                labels.Length == 0 ? bound : labels + "," + bound,
                sofar
            );
        }

        AddSample(text, name + "_sum", labels, point.GetHistogramSum());
        AddSample(text, name + "_count", labels, point.GetHistogramCount());
    }

    private static void AddSample(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Labels(ReadOnlyTagCollection tags)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in tags)
        {
            var name = PrometheusNames.Label(key);
            var text = value switch
            {
                bool flag => flag ? "true" : "false",
                IFormattable formattable => formattable.ToString(
                    null,
                    CultureInfo.InvariantCulture
                ),
                _ => value?.ToString() ?? string.Empty,
            };
            labels[name] = labels.TryGetValue(name, out var other) ? other + ";" + text : text;
        }

        return string.Join(',', labels.Select(label => $"{label.Key}=\"{Escape(label.Value)}\""));
    }

    private static string Escape(string value) =>
        value.AsSpan().IndexOfAny("\\\"\n\r") < 0
            ? value
            : value
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\r", string.Empty, StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal);

    private static void AppendHelp(StringBuilder text, string help) =>
        text.Append(
            help.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\r", string.Empty, StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal)
        );

    private static string Number(double value) =>
        value switch
        {
            double.PositiveInfinity => "+Inf",
            double.NegativeInfinity => "-Inf",
            double.NaN => "NaN",
            _ => value.ToString("R", CultureInfo.InvariantCulture),
        };

    private sealed record Family(string Type, string Help, StringBuilder Samples);
}
