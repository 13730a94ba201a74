namespace AtendeAI.Domain.Identity;

/// <summary>
/// Signing in and out, for the static pages only: it sets and clears the cookie of the request under way. What is typed never reaches a log.
/// </summary>
public interface IAccounts
{
    /// <summary>Signs in with e-mail and password. Five wrong passwords lock the account for 15 minutes, told apart only by <see cref="SignInOutcome.LockedOut"/>.</summary>
    Task<SignInOutcome> SignInAsync(
        string email,
        string password,
        bool remember,
        CancellationToken cancellationToken
    );

    Task SignOutAsync();

    /// <summary>True while <paramref name="token"/> is the unused one-time token printed at first start.</summary>
    Task<bool> IsFirstOwnerTokenAsync(string token, CancellationToken cancellationToken);

    /// <summary>Creates the first owner, uses up the token and signs in. Problems are codes: token-used, email-invalid, password-too-short, password-too-simple, clinic-name-missing…</summary>
    Task<IReadOnlyList<string>> CreateFirstOwnerAsync(
        string token,
        FirstOwner owner,
        CancellationToken cancellationToken
    );
}

/// <param name="ClinicName">The first clinic is created with this name and an example context when the installation has none.</param>
public sealed record FirstOwner(string Name, string Email, string Password, string ClinicName);

public enum SignInOutcome
{
    Succeeded,
    Refused,
    LockedOut,
    NoClinic,
}

/// <summary>Who is signed in on this page, or null. In a circuit it comes from the authentication state.</summary>
public interface ICurrentStaff
{
    ValueTask<StaffMember?> GetAsync();
}
