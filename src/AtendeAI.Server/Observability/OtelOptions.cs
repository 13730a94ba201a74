namespace AtendeAI.Server.Observability;

/// <summary>Traces to an OpenTelemetry collector.</summary>
internal sealed class OtelOptions
{
    public const string Section = "Otel";

    /// <summary>The collector's OTLP address, <c>http://collector:4317</c>. The default value is none: no traces leave.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The share of traces kept, 0 to 1. The default value is 0.1.</summary>
    [System.ComponentModel.DataAnnotations.Range(0, 1)]
    public double Share { get; set; } = 0.1;
}
