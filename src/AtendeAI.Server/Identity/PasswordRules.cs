using Microsoft.AspNetCore.Identity;

namespace AtendeAI.Server.Identity;

/// <summary>
/// Long, and not what others try first: at least ten characters, five of them different, not the e-mail and not a common password. Mixed
/// character classes are not asked for: they make passwords hard for people and not for machines.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<User>
{
    public const int MinimumLength = 10;
    public const string TooShort = "password-too-short";
    public const string TooSimple = "password-too-simple";
    private const int MinimumDifferent = 5;

    public Task<IdentityResult> ValidateAsync(
        UserManager<User> manager,
        User user,
        string? password
    ) =>
        Task.FromResult(
            Problem(user.Email, password ?? "") is { } code
                ? IdentityResult.Failed(new IdentityError { Code = code, Description = code })
                : IdentityResult.Success
        );

    /// <summary>The code of what is wrong with it, or null.</summary>
    public static string? Problem(string? email, string password) =>
        password.Length < MinimumLength ? TooShort
        : password.Distinct().Count() < MinimumDifferent ? TooSimple
        : IsEmail(email, password) || CommonPasswords.Contains(password) ? TooSimple
        : null;

    private static bool IsEmail(string? email, string password) =>
        email is { Length: > 0 }
        && (
            password.Contains(email, StringComparison.OrdinalIgnoreCase)
            || email.Contains(password, StringComparison.OrdinalIgnoreCase)
            || email.Split('@')[0].Equals(Plain(password), StringComparison.OrdinalIgnoreCase)
        );

    private static string Plain(string password) =>
        password.TrimEnd("0123456789!@#.".ToCharArray());
}
