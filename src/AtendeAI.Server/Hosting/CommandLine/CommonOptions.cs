using System.CommandLine;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>What every command understands.</summary>
internal static class CommonOptions
{
    private const string Data = "--data";
    private const string Set = "--set";

    public static void AddTo(Command root)
    {
        root.Add(
            new Option<string?>(Data)
            {
                Description = CommandLineText.Of("data"),
                HelpName = CommandLineText.Of("data-name"),
                Recursive = true,
            }
        );
        root.Add(
            new Option<string[]>(Set)
            {
                Description = CommandLineText.Of("set"),
                HelpName = CommandLineText.Of("set-name"),
                Recursive = true,
                Arity = ArgumentArity.ZeroOrMore,
            }
        );
        root.Add(Language());
    }

    /// <summary>How this run was asked for.</summary>
    public static Launch ToLaunch(this ParseResult parsed)
    {
        var settings = (parsed.GetValue<string[]>(Set) ?? [])
            .Select(setting => setting.Split('=', 2))
            .Select(parts =>
                KeyValuePair.Create(
                    parts[0],
                    parts.Length > 1 ? parts[1] : throw Malformed(parts[0])
                )
            );
        var last = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in settings)
        {
            last[key] = value;
        }

        return Launch.On(parsed.GetValue<string?>(Data), last);
    }

    // Read before everything else, by ProgramLanguage: here it is only described and proved.
    private static Option<string?> Language()
    {
        var language = new Option<string?>(ProgramLanguage.Option)
        {
            Description = CommandLineText.Of("lang"),
            HelpName = CommandLineText.Of("lang-name"),
            Recursive = true,
        };
        language.Validators.Add(result =>
        {
            if (
                result.GetValueOrDefault<string?>() is { } name
                && ProgramLanguage.Known(name) is null
            )
            {
                result.AddError(CommandLineText.Of("lang-unknown", name));
            }
        });
        return language;
    }

    private static SettingException Malformed(string key) =>
        new(CommandLineText.Of("set-without-value", key));
}
