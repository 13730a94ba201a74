using System.Text;

namespace AtendeAI.Server.Observability;

/// <summary>
/// Turns an instrument's name and unit into the name Prometheus wants: <c>http.server.request.duration</c> in <c>s</c> becomes
/// <c>http_server_request_duration_seconds</c>, and what only grows ends in <c>_total</c>.
/// </summary>
internal static class PrometheusNames
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["s"] = "seconds",
        ["ms"] = "milliseconds",
        ["us"] = "microseconds",
        ["ns"] = "nanoseconds",
        ["min"] = "minutes",
        ["h"] = "hours",
        ["d"] = "days",
        ["By"] = "bytes",
        ["KiBy"] = "kibibytes",
        ["MiBy"] = "mebibytes",
        ["%"] = "percent",
        ["Cel"] = "celsius",
    };

    public static string Metric(string name, string unit, string type)
    {
        var result = Sanitize(name, colon: true);
        if (type == "counter" && result.EndsWith("_total", StringComparison.Ordinal))
        {
            result = result[..^"_total".Length];
        }

        // "_count" is a histogram's own suffix: Prometheus' linter refuses it on anything else.
        if (type != "histogram" && result.EndsWith("_count", StringComparison.Ordinal))
        {
            result = result[..^"_count".Length];
            result += type == "counter" ? string.Empty : "_current";
        }

        if (
            UnitSuffix(unit, type) is { } suffix
            && !result.EndsWith("_" + suffix, StringComparison.Ordinal)
        )
        {
            result += "_" + suffix;
        }

        return type == "counter" ? result + "_total" : result;
    }

    public static string Label(string name) => Sanitize(name, colon: false);

    // Units in braces ({request}) only say what is counted, and are no part of the name.
    private static string? UnitSuffix(string unit, string type) =>
        unit switch
        {
            "" => null,
            "1" => type == "gauge" ? "ratio" : null,
            ['{', ..] => null,
            _ => Units.GetValueOrDefault(unit) ?? Sanitize(unit, colon: false),
        };

    private static string Sanitize(string name, bool colon)
    {
        var result = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            var allowed = char.IsAsciiLetterOrDigit(c) || (colon && c == ':');
            if (allowed)
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != '_')
            {
                result.Append('_');
            }
        }

        if (result.Length == 0 || char.IsAsciiDigit(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString().TrimEnd('_') is { Length: > 0 } trimmed ? trimmed : "_";
    }
}
