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
            return $"{value.Groups["key"].Value}: the value is not a valid {Kind(value.Groups["type"].Value)}. See appsettings.example.json.";
        }

        return Unknown().Match(message) is { Success: true } unknown
            ? $"{unknown.Groups["keys"].Value.Replace("'", "", StringComparison.Ordinal)}: no such setting in {Section(unknown.Groups["type"].Value)}. See appsettings.example.json for the ones there are."
            : null;
    }

    private static string Section(string type) =>
        type.Split('.')[^1].Replace("Options", "", StringComparison.Ordinal);

    private static string Kind(string type) =>
        type.Split('.')[^1] switch
        {
            "Int32" or "Int64" => "whole number",
            "Boolean" => "true or false",
            "Double" or "Decimal" => "number",
            "TimeSpan" => "duration (hh:mm:ss)",
            "Uri" => "address",
            var other => other,
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
