using System.CommandLine;
using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary><c>atendeai serve</c>: the server, until it is told to stop.</summary>
internal sealed class ServeCommand : Command
{
    public ServeCommand()
        : base("serve", CommandLineText.Of("serve")) => SetAction(ServeAsync);

    public static Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        RunAsync(parsed.ToLaunch());

    public static async Task<int> RunAsync(Launch launch)
    {
        await using var app = Program.Build(launch);
        (app.Services.GetRequiredService<IDatabaseServer>() as EmbeddedDatabase)?.Claim();
        ListenAddress.RefuseBusy(app.Urls);
        await BringUpAsync(app.Services.GetRequiredService<DatabaseLifetime>());
        app.WarnWithoutAuthorities(launch);
        await app.RunAsync();
        return 0;
    }

    // Before the host starts, so that a refusal is one line and not the host's account of a failed start.
    private static async Task BringUpAsync(DatabaseLifetime database)
    {
        using var signals = new StopSignals();
        await database.BringUpAsync(signals.Token);
    }
}
