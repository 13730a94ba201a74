using AtendeAI.Server.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Observability;

/// <summary>There is room in the data folder.</summary>
internal sealed class DiskCheck(Launch launch, IOptions<HealthOptions> options) : IHealthCheck
{
    public const string Name = "disk";

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var free =
            new DriveInfo(Path.GetFullPath(launch.DataFolder)).AvailableFreeSpace / (1024 * 1024);
        var data = new Dictionary<string, object> { ["free_megabytes"] = free };
        var least = options.Value.MinFreeMegabytes;
        return Task.FromResult(
            free < least ? HealthCheckResult.Unhealthy("almost full", data: data)
            : free < least * 5L ? HealthCheckResult.Degraded("filling up", data: data)
            : HealthCheckResult.Healthy(data: data)
        );
    }
}
