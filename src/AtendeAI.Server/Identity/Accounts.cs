using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Identity;

namespace AtendeAI.Server.Identity;

/// <summary>Signing in and out with ASP.NET Core Identity's cookie.</summary>
internal sealed class Accounts(
    SignInManager<User> signIn,
    UserManager<User> users,
    Memberships memberships,
    FirstOwners firstOwners,
    SetupTokens tokens
) : IAccounts
{
    // Checked for an e-mail that nobody has, so that the time of the answer does not tell who has an account.
    private static readonly string Nobody = new PasswordHasher<object>().HashPassword(
        new object(),
        Guid.NewGuid().ToString()
    );

    public async Task<SignInOutcome> SignInAsync(
        string email,
        string password,
        bool remember,
        CancellationToken cancellationToken
    )
    {
        if (await users.FindByEmailAsync(email) is not { } user)
        {
            new PasswordHasher<object>().VerifyHashedPassword(new object(), Nobody, password);
            return SignInOutcome.Refused;
        }
        var checkedPassword = await signIn.CheckPasswordSignInAsync(
            user,
            password,
            lockoutOnFailure: true
        );
        if (!checkedPassword.Succeeded)
        {
            return checkedPassword.IsLockedOut ? SignInOutcome.LockedOut : SignInOutcome.Refused;
        }
        if ((await memberships.OfAsync(new(user.Id), cancellationToken)).Count == 0)
        {
            return SignInOutcome.NoClinic;
        }
        await signIn.SignInAsync(user, remember);
        return SignInOutcome.Succeeded;
    }

    public Task SignOutAsync() => signIn.SignOutAsync();

    public Task<bool> IsFirstOwnerTokenAsync(string token, CancellationToken cancellationToken) =>
        tokens.IsValidAsync(token, cancellationToken);

    public async Task<IReadOnlyList<string>> CreateFirstOwnerAsync(
        string token,
        FirstOwner owner,
        CancellationToken cancellationToken
    )
    {
        var (user, problems) = await firstOwners.CreateAsync(token, owner, cancellationToken);
        if (user is not null)
        {
            await signIn.SignInAsync(user, isPersistent: false);
        }
        return problems;
    }
}
