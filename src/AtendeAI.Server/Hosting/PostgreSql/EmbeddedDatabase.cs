using System.Diagnostics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The PostgreSQL this executable carries: unpacked, initialized, started, watched, stopped.</summary>
internal sealed partial class EmbeddedDatabase : IDatabaseServer, IAsyncDisposable
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Steady = TimeSpan.FromMinutes(1);

    private readonly Launch _launch;
    private readonly DatabaseOptions _options;
    private readonly DatabaseGate _gate;
    private readonly PostgreSqlLog _log;
    private readonly ILogger<EmbeddedDatabase> _logger;
    private readonly DatabaseAddress _address;
    private readonly EmbeddedLogins _logins;
    private readonly ServiceAccount? _account = ServiceAccount.ForThisProcess();
    private readonly CancellationTokenSource _stopping = new();

    private DataFolderLock? _lock;
    private PostgreSqlPrograms? _programs;
    private Postmaster? _postmaster;
    private Task _watch = Task.CompletedTask;

    public EmbeddedDatabase(
        Launch launch,
        IOptions<DatabaseOptions> options,
        DatabaseGate gate,
        PostgreSqlLog log,
        ILogger<EmbeddedDatabase> logger
    )
    {
        (_launch, _options, _gate, _log, _logger) = (launch, options.Value, gate, log, logger);
        DataFolder.Prepare(launch.DataFolder);
        _address = DatabaseAddress.Of(launch.DataFolder);
        _logins = new EmbeddedLogins(
            _address,
            DatabasePasswords.SecretOf(launch.DataFolder),
            _options.MaxConnections
        );
    }

    public DatabaseLogins Logins => _logins.Logins;

    private PostgreSqlCluster Cluster => new(_launch.DataFolder, _account);

    /// <summary>Takes the data folder for this server, or refuses to be the second one on it.</summary>
    public void Claim() => _lock ??= DataFolderLock.TryTake(_launch.DataFolder) ?? throw InUse();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _lock ??= DataFolderLock.TryTake(_launch.DataFolder);
        if (_lock is null)
        {
            await ShareAsync(cancellationToken);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        await PrepareAsync(cancellationToken);
        _postmaster = await StartPatientlyAsync(cancellationToken);
        await DatabaseBootstrap.RunAsync(_logins, cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started);
        Started(_logger, _postmaster.Pid, elapsed.TotalMilliseconds);

        _gate.Open();
        _watch = WatchAsync(_stopping.Token);
    }

    public async Task StopAsync()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        await _stopping.CancelAsync();
        await _watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _gate.Close();
        if (_postmaster is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _postmaster.StopAsync();
            Stopped(_logger);
        }

        _postmaster?.Dispose();
        _lock?.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stopping.Dispose();
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        VisualC.RefuseWithout();
        var cluster = Cluster;
        _account?.RefuseUnreachable(_launch.DataFolder);
        await Postmaster.StopOrphanAsync(cluster.Folder, cancellationToken);

        _programs = PostgreSqlPrograms.Unpack(_launch.DataFolder);
        _programs.RemoveOthers();
        await cluster.CreateIfMissingAsync(
            _programs,
            DatabasePasswords.SecretOf(_launch.DataFolder),
            cancellationToken
        );
        cluster.PrepareSocketFolder(_address);

        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        PostgreSqlSettingsFile.Write(
            cluster.Folder,
            _address,
            PostgreSqlTuning.For(memory, _options.SharedBuffersMb)
        );
    }

    // The children of a killed server take a moment to notice; until then the new one finds their shared memory in use.
    private async Task<Postmaster> StartPatientlyAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Postmaster.StartAsync(
                    _programs!,
                    Cluster.Folder,
                    _account,
                    _log,
                    cancellationToken
                );
            }
            catch (PostgreSqlFailedException) when (attempt < 50)
            {
                await Task.Delay(ShortestPause, cancellationToken);
            }
        }
    }

    private async Task WatchAsync(CancellationToken stopping)
    {
        var pause = ShortestPause;
        while (!stopping.IsCancellationRequested)
        {
            var since = Stopwatch.GetTimestamp();
            await (_postmaster?.WaitForExitAsync(stopping) ?? Task.CompletedTask);
            _gate.Close();
            pause =
                Stopwatch.GetElapsedTime(since) > Steady
                    ? ShortestPause
                    : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            Ended(_logger, pause.TotalMilliseconds);

            await Task.Delay(pause, stopping);
            await RestartAsync(stopping);
        }
    }

    private async Task RestartAsync(CancellationToken stopping)
    {
        _postmaster?.Dispose();
        _postmaster = null;
        try
        {
            _postmaster = await StartPatientlyAsync(stopping);
            NpgsqlConnection.ClearAllPools();
            _gate.Open();
            Restarted(_logger, _postmaster.Pid);
        }
        catch (Exception error)
            when (error is RefusalException or IOException or System.ComponentModel.Win32Exception)
        {
            NotRestarted(_logger, error);
        }
    }

    private async Task ShareAsync(CancellationToken cancellationToken)
    {
        if (_launch.Serves)
        {
            throw InUse();
        }

        for (var started = Stopwatch.GetTimestamp(); !await AnswersAsync(cancellationToken); )
        {
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(20))
            {
                throw new RefusalException(
                    PostgreSqlText.Of(
                        "server-silent",
                        _launch.DataFolder,
                        DataFolderLock.Holder(_launch.DataFolder)
                    )
                );
            }

            await Task.Delay(200, cancellationToken);
        }

        _gate.Open();
    }

    private RefusalException InUse() =>
        new(
            PostgreSqlText.Of(
                "in-use",
                _launch.DataFolder,
                DataFolderLock.Holder(_launch.DataFolder)
            )
        );

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(Logins.App);
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "PostgreSQL runs as process {Pid}, started in {Milliseconds:F0} ms"
    )]
    private static partial void Started(ILogger logger, int pid, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "PostgreSQL stopped")]
    private static partial void Stopped(ILogger logger);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "PostgreSQL ended by itself; starting it again in {Milliseconds:F0} ms"
    )]
    private static partial void Ended(ILogger logger, double milliseconds);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "PostgreSQL runs again, as process {Pid}"
    )]
    private static partial void Restarted(ILogger logger, int pid);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "PostgreSQL could not be started again; trying again later"
    )]
    private static partial void NotRestarted(ILogger logger, Exception error);
}
