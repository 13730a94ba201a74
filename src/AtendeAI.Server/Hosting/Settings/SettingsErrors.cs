using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Hosting.Settings;

/// <summary>Says what is wrong with a setting in one line that begins with its key.</summary>
internal static partial class SettingsErrors
{
    public static string? Explain(Exception error) =>
        error switch
        {
            OptionsValidationException invalid => string.Join(
                Environment.NewLine,
                invalid.Failures
            ),
            AggregateException several => string.Join(
                Environment.NewLine,
                several.Flatten().InnerExceptions.Select(inner => Explain(inner) ?? inner.Message)
            ),
            InvalidOperationException binding => ExplainBinding(binding.Message),
            _ => null,
        };

    private static string? ExplainBinding(string message)
    {
        if (NotConverted().Match(message) is { Success: true } value)
        {
            return SettingsText.Of(
                "not-converted",
                value.Groups["key"].Value,
                Kind(value.Groups["type"].Value)
            );
        }

        return Unknown().Match(message) is { Success: true } unknown
            ? SettingsText.Of(
                "unknown",
                unknown.Groups["keys"].Value.Replace("'", "", StringComparison.Ordinal),
                Section(unknown.Groups["type"].Value)
            )
            : null;
    }

    private static string Section(string type) =>
        type.Split('.')[^1].Replace("Options", "", StringComparison.Ordinal);

    private static string Kind(string type) =>
        type.Split('.')[^1] switch
        {
            "Int32" or "Int64" => SettingsText.Of("kind-whole-number"),
            "Boolean" => SettingsText.Of("kind-flag"),
            "Double" or "Decimal" => SettingsText.Of("kind-number"),
            "TimeSpan" => SettingsText.Of("kind-duration"),
            "Uri" => SettingsText.Of("kind-address"),
            var other => SettingsText.Of("kind-other", other),
        };

    [GeneratedRegex(
        "at '(?<key>[^']+)' to type '(?<type>[^']+)'",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NotConverted();

    [GeneratedRegex(
        "not found on the instance of (?<type>[^:]+): (?<keys>.+)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Unknown();
}
