using Npgsql;

namespace AtendeAI.Server.Data;

/// <summary>Closes the idle connections before a database that we carry is stopped, so that it need not end them itself.</summary>
internal sealed class PoolDrain(NpgsqlDataSource source) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        source.Clear();
        return Task.CompletedTask;
    }
}
