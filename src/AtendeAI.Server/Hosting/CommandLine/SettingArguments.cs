using System.Text.RegularExpressions;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>
/// Lets any setting be written as an option: <c>--Database:MaxConnections 40</c>, <c>--urls=http://127.0.0.1:9000</c>. They become
/// <c>--set KEY=VALUE</c>, so that what is left is parsed strictly and a mistyped option is an error.
/// </summary>
internal static partial class SettingArguments
{
    public static string[] Rewrite(string[] args)
    {
        var rewritten = new List<string>();
        for (var index = 0; index < args.Length; index++)
        {
            if (Setting().Match(args[index]) is not { Success: true } setting)
            {
                rewritten.Add(args[index]);
                continue;
            }

            var key = setting.Groups["key"].Value;
            if (setting.Groups["value"] is { Success: true } value)
            {
                rewritten.AddRange(["--set", $"{key}={value.Value}"]);
            }
            else
            {
                rewritten.AddRange([
                    "--set",
                    index + 1 < args.Length ? $"{key}={args[++index]}" : key,
                ]);
            }
        }

        return [.. rewritten];
    }

    // A setting is a key at the top, or one with a colon in it, as in appsettings.example.json.
    [GeneratedRegex(
        "^--(?<key>urls|proxies|[A-Za-z]\\w*(:\\w+)+)(=(?<value>.*))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Setting();
}
