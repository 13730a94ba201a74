using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AtendeAI.Server.Observability;

/// <summary>Webhooks are taken apart and messages sent without much delay. Messages that wait are Meta's or the network's doing more often than ours: no reason to take no more work.</summary>
internal sealed class BacklogCheck(Backlog backlog, IOptions<HealthOptions> options, IClock clock)
    : IHealthCheck
{
    public const string Name = "queues";

    private const double LongOutboxLag = 300;

    private static readonly Duration Stale = Duration.FromMinutes(1);

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            backlog.Latest is { } reading
                ? Judge(reading)
                : HealthCheckResult.Healthy("not read yet")
        );

    private HealthCheckResult Judge(BacklogReading reading)
    {
        var data = new Dictionary<string, object>
        {
            ["journal_pending"] = reading.JournalPending,
            ["journal_lag_seconds"] = Math.Round(reading.JournalLag, 1),
            ["outbox_lag_seconds"] = Math.Round(reading.OutboxLag, 1),
        };
        var most = options.Value.MaxJournalLagSeconds;
        if (reading.JournalLag > most)
        {
            return HealthCheckResult.Unhealthy("webhooks wait too long", data: data);
        }

        return reading.JournalLag > most / 10.0
                ? HealthCheckResult.Degraded("webhooks wait", data: data)
            : reading.OutboxLag > LongOutboxLag
                ? HealthCheckResult.Degraded("messages wait", data: data)
            : clock.GetCurrentInstant() - reading.At > Stale
                ? HealthCheckResult.Degraded("not read for a while", data: data)
            : HealthCheckResult.Healthy(data: data);
    }
}
