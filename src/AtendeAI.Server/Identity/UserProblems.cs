namespace AtendeAI.Server.Identity;

/// <summary>The problems of an account in words, for the command line.</summary>
internal static class UserProblems
{
    public static string Describe(IReadOnlyList<string> problems) =>
        string.Join(" ", problems.Select(Describe));

    private static string Describe(string problem) =>
        problem switch
        {
            Users.EmailInvalid => "the e-mail address is not valid.",
            Users.EmailTaken => "somebody has that e-mail address already.",
            Users.NameMissing => "the name is missing.",
            PasswordRules.TooShort =>
                $"the password needs at least {PasswordRules.MinimumLength} characters.",
            PasswordRules.TooSimple => "the password is one that others try first: choose another.",
            _ => $"{problem}.",
        };
}
