using System.Globalization;
using AtendeAI.Web.Language;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>
/// The language of what this run says in the terminal: that of <c>--lang</c>, else of the system's <c>LC_ALL</c>, <c>LC_MESSAGES</c> or
/// <c>LANG</c>, else Portuguese. The panel and the receptionist choose their own.
/// </summary>
internal static class ProgramLanguage
{
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Chosen before the command line is parsed, since its own help and errors are texts too.</summary>
    public static CultureInfo Choose(string[] args, Func<string, string?> variable) =>
        Asked(args) is { } asked ? Known(asked) ?? PanelCultures.Portuguese
        : Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            is { } system
            ? Known(system) ?? PanelCultures.Portuguese
        : PanelCultures.Portuguese;

    /// <summary>The language a name such as <c>pt-BR</c>, <c>en</c> or <c>en_US.UTF-8</c> stands for; null when it is none of ours.</summary>
    public static CultureInfo? Known(string name) =>
        PanelCultures.All.FirstOrDefault(culture =>
            Language(culture.Name).Equals(Language(name), StringComparison.OrdinalIgnoreCase)
        );

    // Without ICU a culture does not know the two letters of its own language.
    private static string Language(string name) => name.Split('-', '_', '.', '@')[0];

    private static string? Asked(string[] args)
    {
        for (var index = 0; index < args.Length; index++)
        {
            if (args[index] == Option)
            {
                return index + 1 < args.Length ? args[index + 1] : null;
            }

            if (args[index].StartsWith(Option + "=", StringComparison.Ordinal))
            {
                return args[index][(Option.Length + 1)..];
            }
        }

        return null;
    }
}
