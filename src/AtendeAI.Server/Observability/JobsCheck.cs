using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Observability;

/// <summary>Each job has run when it should, on whichever executable, and did not fail again and again.</summary>
internal sealed class JobsCheck(NpgsqlDataSource database, IClock clock) : IHealthCheck
{
    public const string Name = "jobs";

    private const int TooManyFailures = 3;

    private static readonly Duration Late = Duration.FromMinutes(2);

    // Quartz writes .NET ticks.
    private const string Query = """
        SELECT t.job_name, t.next_fire_time, s.last_success_time, coalesce(s.consecutive_failures, 0)
        FROM atendeai.qrtz_triggers t
        LEFT JOIN atendeai.qrtz_job_status s ON s.sched_name = t.sched_name AND s.job_group = t.job_group AND s.job_name = t.job_name
        """;

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            return Judge(await ReadAsync(cancellationToken), clock.GetCurrentInstant());
        }
        catch (Exception error)
            when (error
                    is NpgsqlException
                        or OperationCanceledException
                        or InvalidOperationException
            )
        {
            return HealthCheckResult.Degraded("cannot be read");
        }
    }

    private static HealthCheckResult Judge(List<Job> jobs, Instant now)
    {
        var data = jobs.ToDictionary(
            job => job.Name,
            job => (object)(job.LastSuccess?.ToString() ?? "never"),
            StringComparer.Ordinal
        );
        var failing = jobs.Find(job => job.Failures >= TooManyFailures);
        var late = jobs.Find(job => job.Next + Late < now);
        return failing is not null ? HealthCheckResult.Degraded($"{failing.Name} fails", data: data)
            : late is not null ? HealthCheckResult.Degraded($"{late.Name} is late", data: data)
            : HealthCheckResult.Healthy(data: data);
    }

    private async Task<List<Job>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Query);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var jobs = new List<Job>();
        while (await reader.ReadAsync(cancellationToken))
        {
            jobs.Add(new(reader.GetString(0), At(reader, 1), At(reader, 2), reader.GetInt32(3)));
        }

        return jobs;
    }

    private static Instant? At(NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal)
            ? null
            : Instant.FromDateTimeUtc(new DateTime(reader.GetInt64(ordinal), DateTimeKind.Utc));

    private sealed record Job(string Name, Instant? Next, Instant? LastSuccess, int Failures);
}
