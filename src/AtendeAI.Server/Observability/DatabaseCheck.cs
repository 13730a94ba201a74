using AtendeAI.Server.Hosting.PostgreSql;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace AtendeAI.Server.Observability;

/// <summary>The database answers. The schema is as this executable needs it: without that it would not have begun to listen.</summary>
internal sealed class DatabaseCheck(NpgsqlDataSource database, DatabaseGate gate) : IHealthCheck
{
    public const string Name = "database";

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (!gate.IsOpen)
        {
            return HealthCheckResult.Unhealthy("not running");
        }

        try
        {
            await using var command = database.CreateCommand("SELECT 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error)
            when (error
                    is NpgsqlException
                        or OperationCanceledException
                        or InvalidOperationException
            )
        {
            return HealthCheckResult.Unhealthy("no answer");
        }
    }
}
