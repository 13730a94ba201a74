using System.Diagnostics;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>One run of the carried PostgreSQL's server process.</summary>
internal sealed class Postmaster : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _process;
    private readonly string _cluster;
    private readonly PostgreSqlPrograms _programs;

    private Postmaster(Process process, string cluster, PostgreSqlPrograms programs) =>
        (_process, _cluster, _programs) = (process, cluster, programs);

    public int Pid => _process.Id;

    /// <summary>Starts the server and waits until it takes connections.</summary>
    public static async Task<Postmaster> StartAsync(
        PostgreSqlPrograms programs,
        string cluster,
        ServiceAccount? account,
        PostgreSqlLog log,
        CancellationToken cancellationToken
    )
    {
        var process = OperatingSystem.IsWindows()
            ? await StartOnWindowsAsync(programs, cluster, cancellationToken)
            : Process.Start(
                PostgreSqlCommand.InOwnSession(programs.Postgres, account, "-D", cluster)
            )!;
        var postmaster = new Postmaster(process, cluster, programs);
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                log.Follow(process);
            }

            await postmaster.WaitUntilReadyAsync(log, cancellationToken);
            return postmaster;
        }
        catch
        {
            await postmaster.StopAsync();
            postmaster.Dispose();
            throw;
        }
    }

    /// <summary>Stops a server left behind by an executable that was killed: there are never two on one cluster.</summary>
    public static async Task StopOrphanAsync(string cluster, CancellationToken cancellationToken)
    {
        if (
            OperatingSystem.IsWindows()
            || PostmasterFile.Read(cluster) is not { } orphan
            || !orphan.IsServerOf(cluster)
        )
        {
            return;
        }

        foreach (var signal in new[] { Unix.SigInt, Unix.SigQuit, Unix.SigKill })
        {
            Unix.Signal(orphan.Pid, signal);
            for (
                var started = Stopwatch.GetTimestamp();
                Stopwatch.GetElapsedTime(started) < Patience;

            )
            {
                if (!orphan.IsServerOf(cluster))
                {
                    return;
                }

                await Task.Delay(20, cancellationToken);
            }
        }
    }

    public Task WaitForExitAsync(CancellationToken cancellationToken) =>
        _process.WaitForExitAsync(cancellationToken);

    /// <summary>Ends its connections, writes a checkpoint and stops; less kindly when that takes too long.</summary>
    public async Task StopAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            await PostgreSqlCommand.RunAsync(
                PostgreSqlCommand.For(
                    _programs.PgCtl,
                    null,
                    "stop",
                    "-D",
                    _cluster,
                    "-m",
                    "fast",
                    "-w"
                ),
                CancellationToken.None
            );
            return;
        }

        foreach (var signal in new[] { Unix.SigInt, Unix.SigQuit, Unix.SigKill })
        {
            if (_process.HasExited)
            {
                return;
            }

            Unix.Signal(_process.Id, signal);
            using var limit = new CancellationTokenSource(Patience);
            await _process
                .WaitForExitAsync(limit.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _process.Dispose();

    // pg_ctl gives up an administrator's rights, which the server itself refuses to have.
    private static async Task<Process> StartOnWindowsAsync(
        PostgreSqlPrograms programs,
        string cluster,
        CancellationToken cancellationToken
    )
    {
        var log = Path.Combine(Path.GetDirectoryName(cluster)!, "postgresql.log");
        await PostgreSqlCommand.RunAsync(
            PostgreSqlCommand.For(programs.PgCtl, null, "start", "-D", cluster, "-w", "-l", log),
            cancellationToken
        );
        return Process.GetProcessById(PostmasterFile.Read(cluster)!.Pid);
    }

    private async Task WaitUntilReadyAsync(PostgreSqlLog log, CancellationToken cancellationToken)
    {
        while (PostmasterFile.Read(_cluster) is not { IsReady: true } file || file.Pid != Pid)
        {
            if (_process.HasExited)
            {
                throw new PostgreSqlFailedException(
                    PostgreSqlText.Of("ended-while-starting", _process.ExitCode, log.LastWords)
                );
            }

            await Task.Delay(10, cancellationToken);
        }
    }
}

/// <summary>The carried PostgreSQL did not come up. A later attempt may succeed.</summary>
internal sealed class PostgreSqlFailedException(string message) : RefusalException(message);
