namespace AtendeAI.Server.Identity;

/// <summary>The problems of an account in words, for the command line.</summary>
internal static class UserProblems
{
    public static string Describe(IReadOnlyList<string> problems) =>
        string.Join(" ", problems.Select(Describe));

    private static string Describe(string problem) =>
        problem switch
        {
            Users.EmailInvalid => IdentityText.Of("email-invalid"),
            Users.EmailTaken => IdentityText.Of("email-taken"),
            Users.NameMissing => IdentityText.Of("name-missing"),
            PasswordRules.TooShort => IdentityText.Of(
                "password-too-short",
                PasswordRules.MinimumLength
            ),
            PasswordRules.TooSimple => IdentityText.Of("password-too-simple"),
            _ => $"{problem}.",
        };
}
