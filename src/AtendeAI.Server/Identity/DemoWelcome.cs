using System.Buffers.Text;
using System.Security.Cryptography;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using Microsoft.AspNetCore.Hosting.Server;

namespace AtendeAI.Server.Identity;

/// <summary>Furnishes the demo at its first start, and says at every start how to come in.</summary>
internal sealed class DemoWelcome(
    IServiceScopeFactory scopes,
    ClinicDirectory directory,
    ClinicImport import,
    Memberships memberships,
    DemoAgenda agenda,
    DemoDoor door,
    IServer server
) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if ((await directory.ListAsync(cancellationToken)).Count == 0)
        {
            await FurnishAsync(cancellationToken);
        }
        await Console.Out.WriteLineAsync(
            $"""

            {IdentityText.Of("demo-ready")}
              {door.Link(ListeningAddress.Of(server))}

            """
        );
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task FurnishAsync(CancellationToken cancellationToken)
    {
        var context = ClinicContextJson.Sample("aurora");
        var clinic = await import.RunAsync(context, Actor.System, cancellationToken);
        var owner = await OwnerAsync();
        await memberships.SetAsync(
            clinic.Clinic,
            owner,
            StaffRole.Owner,
            Actor.System,
            cancellationToken
        );
        await agenda.FillAsync(clinic.Clinic, owner, context, cancellationToken);
    }

    // Nobody knows the password: the link is the only way in.
    private async Task<UserId> OwnerAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var password = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        var (user, problems) = await scope
            .ServiceProvider.GetRequiredService<Users>()
            .CreateAsync("Renata Prado", DemoDoor.Email, password);
        return user is null
            ? throw new InvalidOperationException(string.Join(", ", problems))
            : new(user.Id);
    }
}
