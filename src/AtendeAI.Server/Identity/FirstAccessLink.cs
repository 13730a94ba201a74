using AtendeAI.Server.Data.Protection;
using Microsoft.AspNetCore.Hosting.Server;

namespace AtendeAI.Server.Identity;

/// <summary>Prints, while nobody can sign in yet, the link that makes the first owner: on the console alone, never in a log.</summary>
internal sealed class FirstAccessLink(SetupTokens tokens, KeyFile keys, IServer server)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // A lost key file must stop the start, not the first sign-in.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = keys.Key();
        return Task.CompletedTask;
    }

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await tokens.MakeAsync(cancellationToken) is { } token)
        {
            await Console.Out.WriteLineAsync(
                $"""

                {IdentityText.Of("first-access")}
                  {ListeningAddress.Of(server)}/primeiro-acesso?token={token}

                """
            );
        }
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
