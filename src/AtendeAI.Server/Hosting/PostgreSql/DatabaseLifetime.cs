using AtendeAI.Server.Data;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Has the database up and migrated before any other service starts, and stops it after all others have stopped.</summary>
internal sealed partial class DatabaseLifetime(
    IDatabaseServer database,
    IServiceProvider services,
    ILogger<DatabaseLifetime> logger
) : IHostedLifecycleService
{
    private bool _isUp;

    public Task StartingAsync(CancellationToken cancellationToken) =>
        BringUpAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => database.StopAsync();

    /// <summary>Starts the database and migrates it, once. The result is the migrations that were applied.</summary>
    public async Task<IReadOnlyList<string>> BringUpAsync(CancellationToken cancellationToken)
    {
        if (_isUp)
        {
            return [];
        }

        _isUp = true;
        await database.StartAsync(cancellationToken);
        if (services.GetService<IDatabaseMigrator>() is not { } migrator)
        {
            return [];
        }

        var applied = await migrator.MigrateAsync(cancellationToken);
        if (applied.Count > 0)
        {
            Migrated(logger, applied.Count);
        }

        return applied;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} migrations applied")]
    private static partial void Migrated(ILogger logger, int count);
}
