using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;

namespace AtendeAI.Server.Identity;

/// <summary>The first user of an installation: owner of every clinic there is, or of a first one made from the sample.</summary>
internal sealed class FirstOwners(
    Users users,
    SetupTokens tokens,
    Memberships memberships,
    ClinicDirectory directory,
    ClinicImport import
)
{
    public async Task<(User? User, IReadOnlyList<string> Problems)> CreateAsync(
        string token,
        FirstOwner owner,
        CancellationToken cancellationToken
    )
    {
        if (await ProblemsAsync(owner, cancellationToken) is { Count: > 0 } problems)
        {
            return (null, problems);
        }
        if (!await tokens.UseAsync(token, cancellationToken))
        {
            return (null, ["token-used"]);
        }
        var created = await users.CreateAsync(owner.Name, owner.Email, owner.Password);
        if (created.User is null)
        {
            await tokens.GiveBackAsync(token, cancellationToken);
            return created;
        }
        await OwnAsync(created.User, owner.ClinicName, cancellationToken);
        return created;
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(
        FirstOwner owner,
        CancellationToken cancellationToken
    )
    {
        var problems = Users.Problems(owner.Name, owner.Email, owner.Password);
        var needsClinic = (await directory.ListAsync(cancellationToken)).Count == 0;
        return needsClinic && string.IsNullOrWhiteSpace(owner.ClinicName)
            ? [.. problems, "clinic-name-missing"]
            : problems;
    }

    private async Task OwnAsync(User user, string clinicName, CancellationToken cancellationToken)
    {
        var actor = Actor.Of(new UserId(user.Id));
        if ((await directory.ListAsync(cancellationToken)).Count == 0)
        {
            await import.RunAsync(FirstClinic.Named(clinicName.Trim()), actor, cancellationToken);
        }
        foreach (var clinic in await directory.ListAsync(cancellationToken))
        {
            await memberships.SetAsync(
                clinic.Id,
                new(user.Id),
                StaffRole.Owner,
                actor,
                cancellationToken
            );
        }
    }
}
