using Microsoft.Extensions.Options;
using OpenTelemetry.Trace;

namespace AtendeAI.Server.Observability;

/// <summary>Begins measuring before the first request comes: a reader made by the first scrape would have missed everything before it.</summary>
internal sealed class Instruments(
    PrometheusReader reader,
    AtendeMetrics metrics,
    IOptions<OtelOptions> otel
) : IHostedService, IDisposable
{
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = (reader, metrics);
        traces = otel.Value.Endpoint is null ? null : Traces.Export(otel.Value);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => traces?.Dispose();
}
