using System.CommandLine;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>What every command understands.</summary>
internal static class CommonOptions
{
    private static readonly Option<string?> Data = new("--data")
    {
        Description =
            "Folder for the database, keys and logs. Default: ATENDEAI_DATA, else /var/lib/atendeai as root, else ~/.local/share/atendeai.",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description =
            "A setting of appsettings.example.json. Also written --KEY VALUE, for instance --urls http://127.0.0.1:9000.",
        HelpName = "KEY=VALUE",
        Recursive = true,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static void AddTo(Command root)
    {
        root.Add(Data);
        root.Add(Set);
    }

    /// <summary>How this run was asked for.</summary>
    public static Launch ToLaunch(this ParseResult parsed)
    {
        var settings = (parsed.GetValue(Set) ?? [])
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

        return Launch.On(parsed.GetValue(Data), last);
    }

    private static SettingException Malformed(string key) =>
        new($"{key}: a value is missing. Write --set {key}=VALUE.");
}
