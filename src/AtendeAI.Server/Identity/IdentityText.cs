using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Identity;

/// <summary>The words of the user commands and of the first access: <c>IdentityText.resx</c> in Portuguese, <c>IdentityText.en.resx</c> in English.</summary>
internal static class IdentityText
{
    private static readonly TextTable Table = new(typeof(IdentityText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
