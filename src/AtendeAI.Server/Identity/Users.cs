using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace AtendeAI.Server.Identity;

/// <summary>Creates users and gives them new passwords; problems are codes.</summary>
internal sealed class Users(UserManager<User> manager, IClock clock)
{
    public const string EmailInvalid = "email-invalid";
    public const string EmailTaken = "email-taken";
    public const string NameMissing = "name-missing";

    /// <summary>What is wrong with these, without changing anything.</summary>
    public static IReadOnlyList<string> Problems(string name, string email, string password) =>
        [
            .. new[]
            {
                string.IsNullOrWhiteSpace(name) ? NameMissing : null,
                IsEmail(email) ? null : EmailInvalid,
                PasswordRules.Problem(email, password),
            }.OfType<string>(),
        ];

    public async Task<(User? User, IReadOnlyList<string> Problems)> CreateAsync(
        string name,
        string email,
        string password
    )
    {
        if (Problems(name, email, password) is { Count: > 0 } problems)
        {
            return (null, problems);
        }
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            Name = name.Trim(),
            UserName = email,
            Email = email,
            CreatedAt = clock.GetCurrentInstant(),
        };
        var result = await manager.CreateAsync(user, password);
        return result.Succeeded ? (user, []) : (null, Codes(result));
    }

    /// <summary>Gives a new password, ends all sessions of the user and lifts a lockout. False when nobody has that e-mail.</summary>
    public async Task<(bool Found, IReadOnlyList<string> Problems)> ResetPasswordAsync(
        string email,
        string password
    )
    {
        if (await manager.FindByEmailAsync(email) is not { } user)
        {
            return (false, []);
        }
        var token = await manager.GeneratePasswordResetTokenAsync(user);
        var result = await manager.ResetPasswordAsync(user, token, password);
        if (result.Succeeded)
        {
            await manager.SetLockoutEndDateAsync(user, null);
            await manager.ResetAccessFailedCountAsync(user);
        }
        return (true, Codes(result));
    }

    private static bool IsEmail(string email) =>
        MailAddress.TryCreate(email, out var address)
        && address.Address == email
        && email.Length <= 254;

    private static IReadOnlyList<string> Codes(IdentityResult result) =>
        [
            .. result
                .Errors.Select(error =>
                    error.Code is "DuplicateUserName" or "DuplicateEmail" ? EmailTaken : error.Code
                )
                .Distinct(),
        ];
}
