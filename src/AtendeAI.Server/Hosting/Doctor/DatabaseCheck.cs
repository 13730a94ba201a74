using System.Diagnostics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting.PostgreSql;
using Npgsql;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The database can be reached with both logins, and its clock is this machine's.</summary>
internal sealed class DatabaseCheck(IDatabaseServer database, TimeProvider clock) : IDoctorCheck
{
    private static readonly TimeSpan LargestSkew = TimeSpan.FromSeconds(5);

    public string Name => DoctorText.Of("database");

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.StartAsync(cancellationToken);
            return
            [
                await LookAsync("database-working-login", database.Logins.App, cancellationToken),
                await LookAsync("database-owner", database.Logins.Owner, cancellationToken),
                Judge(await DatabaseMigrator.PendingAsync(database.Logins, cancellationToken)),
            ];
        }
        catch (RefusalException refusal)
        {
            return [DoctorFinding.Fault(DoctorText.Of("database-unreachable"), refusal.Message)];
        }
        catch (NpgsqlException error)
        {
            return [DoctorFinding.Fault(error.Message, DoctorText.Of("database-login"))];
        }
    }

    internal static DoctorFinding Judge(IReadOnlyList<string> pending) =>
        pending.Count == 0
            ? DoctorFinding.Well(DoctorText.Of("database-up-to-date"))
            : DoctorFinding.Warning(
                DoctorText.Of("database-behind", pending.Count),
                DoctorText.Of("database-behind-mend")
            );

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
                DoctorText.Of(
                    "database-answers",
                    connection.PostgreSqlVersion,
                    DoctorText.Of(login),
                    elapsed.TotalMilliseconds
                )
            )
            : DoctorFinding.Fault(
                DoctorText.Of("database-clock", skew.TotalSeconds),
                DoctorText.Of("database-clock-mend")
            );
    }
}
