using System.CommandLine;
using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>
/// Runs a command that needs the database: beside a running server it uses that server's, otherwise it starts the carried
/// PostgreSQL for as long as the command takes. The schema is brought up to date first.
/// </summary>
internal static class DatabaseCommand
{
    public delegate Task<int> Work(
        IServiceProvider services,
        IReadOnlyList<string> applied,
        CancellationToken cancellationToken
    );

    /// <summary>Runs the work with all of the server's services, in a scope of its own. The result is the exit code.</summary>
    public static Task<int> RunAsync(
        ParseResult parsed,
        Func<IServiceProvider, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken
    ) => RunAsync(parsed, (services, _, stop) => work(services, stop), cancellationToken);

    public static async Task<int> RunAsync(
        ParseResult parsed,
        Work work,
        CancellationToken cancellationToken
    )
    {
        using var signals = new StopSignals();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            signals.Token
        );

        await using var app = Program.Build(parsed.ToLaunch() with { Serves = false });
        var applied = await app
            .Services.GetRequiredService<DatabaseLifetime>()
            .BringUpAsync(stop.Token);

        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider, applied, stop.Token);
    }
}
