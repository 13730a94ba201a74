using System.Diagnostics;
using AtendeAI.Server.Hosting.PostgreSql;
using Npgsql;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The database can be reached with both logins, and its clock is this machine's.</summary>
internal sealed class DatabaseCheck(IDatabaseServer database, TimeProvider clock) : IDoctorCheck
{
    private static readonly TimeSpan LargestSkew = TimeSpan.FromSeconds(5);

    public string Name => "Database";

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.StartAsync(cancellationToken);
            return
            [
                await LookAsync("working login", database.Logins.App, cancellationToken),
                await LookAsync("owner", database.Logins.Owner, cancellationToken),
            ];
        }
        catch (RefusalException refusal)
        {
            return [DoctorFinding.Fault("it cannot be reached", refusal.Message)];
        }
        catch (NpgsqlException error)
        {
            return
            [
                DoctorFinding.Fault(
                    error.Message,
                    "check the login and its rights in Database:ConnectionString and Database:AppConnectionString"
                ),
            ];
        }
    }

    private async Task<DoctorFinding> LookAsync(
        string login,
        string connectionString,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT clock_timestamp()", connection);
        var skew = (
            (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!
            - clock.GetUtcNow().UtcDateTime
        ).Duration();
        var elapsed = Stopwatch.GetElapsedTime(started);

        return skew < LargestSkew
            ? DoctorFinding.Well(
                $"PostgreSQL {connection.PostgreSqlVersion} answers the {login} in {elapsed.TotalMilliseconds:F0} ms"
            )
            : DoctorFinding.Fault(
                $"its clock differs from this machine's by {skew.TotalSeconds:F0} s",
                "set both by NTP (for instance: timedatectl set-ntp true)"
            );
    }
}
