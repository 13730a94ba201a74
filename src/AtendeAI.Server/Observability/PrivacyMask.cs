using System.Text.RegularExpressions;

namespace AtendeAI.Server.Observability;

/// <summary>
/// The last guard before a text reaches a log: takes out what looks like a phone number, a CPF, a token or a password. Nothing should
/// log these in the first place; other people's exceptions sometimes do. Identifiers (UUIDs, trace ids) are left readable.
/// </summary>
internal static partial class PrivacyMask
{
    private const string Hidden = "***";

    public static string Mask(string text)
    {
        if (text.Length < 6)
        {
            return text;
        }

        // A wamid carries the patient's number in base64; its tail is enough to find the message by.
        text = Wamid().Replace(text, match => "wamid." + Hidden + match.Value[^6..]);
        text = Secret().Replace(text, match => match.Groups["name"].Value + Hidden);
        text = Bearer().Replace(text, match => match.Groups["name"].Value + Hidden);
        return Digits().Replace(text, match => match.Groups["id"].Success ? match.Value : Hidden);
    }

    [GeneratedRegex(@"wamid\.[A-Za-z0-9+/=_-]{6,}", RegexOptions.None, 1000)]
    private static partial Regex Wamid();

    [GeneratedRegex(
        @"(?<name>(?:access_token|verify_token|app_secret|client_secret|refresh_token|id_token|token|secret|password|pwd|api[_-]?key)[""']?\s*[=:]\s*[""']?)(?!\*\*\*)[^\s&""',;}]{4,}",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Secret();

    [GeneratedRegex(
        @"(?<name>\bBearer\s+)[A-Za-z0-9._~+/=-]{8,}|\b(?<name>EAA)[A-Za-z0-9]{20,}",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Bearer();

    // In this order: identifiers, which stay; CPFs and phones as people write them; any eight digits or more together.
    [GeneratedRegex(
        """
            (?<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b
              |\b(?=[0-9]*[a-f])[0-9a-f]{16}(?:[0-9a-f]{16})?\b)
            |\b\d{3}\.\d{3}\.\d{3}-\d{2}\b
            |\+?(?:\b55[ ]?)?\(?\b\d{2}\)?[ ]?9?[ ]?\d{4}-\d{4}\b
            |\b9?[ ]?\d{4}-\d{4}\b
            |\+?\d{8,}
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        1000
    )]
    private static partial Regex Digits();
}
