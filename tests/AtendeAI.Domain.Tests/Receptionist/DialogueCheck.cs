using System.Text.Json.Nodes;
using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Tests.Receptionist;

/// <summary>Compares one line of <c>chat --json</c> with one expectation of a script.</summary>
internal static class DialogueCheck
{
    public static string? Fault(JsonNode answer, string expected)
    {
        var (verb, rest) = Split(expected);
        return verb switch
        {
            "asks" => Same(rest, string.Join(' ', Texts(answer["asks"]))),
            "says" => Text(answer).Contains(PlaceNames.Fold(rest), StringComparison.Ordinal)
                ? null
                : "does not say it",
            "not" => Text(answer).Contains(PlaceNames.Fold(rest), StringComparison.Ordinal)
                ? "says it"
                : null,
            "silent" => Same("0", $"{Replies(answer).Count}"),
            "replies" => Same(rest, $"{Replies(answer).Count}"),
            "to" => Same(rest, string.Join(' ', Replies(answer).Select(r => $"{r!["to"]}"))),
            "error" => answer["error"] is null ? "no error" : null,
            "effect" => Effects(answer).Any(e => Covers(e, rest))
                ? null
                : $"effects {Show(answer)}",
            "comment" => Effects(answer).Any(e => $"{e!["comment"]}" == rest)
                ? null
                : $"effects {Show(answer)}",
            "handoffs" => Same(rest, $"{Effects(answer).Count(e => $"{e!["type"]}" == "handoff")}"),
            "no" => Effects(answer).Count == 0 ? null : $"effects {Show(answer)}",
            "option" => Options(answer)
                .Any(o => $"{o}".Contains(rest, StringComparison.OrdinalIgnoreCase))
                ? null
                : "no such option",
            "means" => Means(answer, rest),
            "slots" => Slots(answer, rest),
            "status" => Status(answer, rest),
            "booked" => Booked(answer, rest),
            "intents" => Same(rest, string.Join(' ', Texts(answer["intents"]))),
            _ => throw new FormatException(expected),
        };
    }

    private static string? Same(string expected, string actual) =>
        expected == actual ? null : $"is {actual}";

    private static string Text(JsonNode answer) =>
        PlaceNames.Fold(string.Join('\n', Replies(answer).Select(r => $"{r!["text"]}")));

    private static JsonArray Replies(JsonNode answer) => answer["replies"] as JsonArray ?? [];

    private static JsonArray Effects(JsonNode answer) => answer["effects"] as JsonArray ?? [];

    private static string Show(JsonNode answer) => Effects(answer).ToJsonString();

    private static IEnumerable<string> Texts(JsonNode? list) =>
        (list as JsonArray ?? []).Select(t => $"{t}");

    private static IEnumerable<JsonNode> Options(JsonNode answer) =>
        Replies(answer)
            .SelectMany(r => r!["buttons"]!.AsArray().Concat(r["rows"]!.AsArray()))
            .Select(o => o!["title"]!);

    // "no Cancelar": what the button of that title answers; "yes" or "no" alone: no button does.
    private static string? Means(JsonNode answer, string expected)
    {
        var (meaning, title) = Split(expected);
        var titles = Replies(answer)
            .SelectMany(r => r!["buttons"]!.AsArray())
            .Where(b => $"{b!["means"]}" == meaning)
            .Select(b => $"{b!["title"]}");
        return Same(title, string.Join(' ', titles));
    }

    // "handoff complaint high": the type and, in any order, values of its details.
    private static bool Covers(JsonNode? effect, string expected)
    {
        var words = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var values = effect!.AsObject().Select(p => $"{p.Value}").ToList();
        return $"{effect["type"]}" == words[0] && words.Skip(1).All(values.Contains);
    }

    private static string? Slots(JsonNode answer, string expected)
    {
        var slots = Replies(answer)
            .SelectMany(r => r!["slots"]!.AsArray())
            .Select(s => s!)
            .ToList();
        var words = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var number] && int.TryParse(number, out var count))
        {
            return Same($"{count}", $"{slots.Count}");
        }

        if (slots.Count == 0)
        {
            return "no slots";
        }

        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            var wrong = slots.FirstOrDefault(s => !Fits(s, words[i], words[i + 1]));
            if (wrong is not null)
            {
                return $"offers {wrong.ToJsonString()}";
            }
        }

        return null;
    }

    private static bool Fits(JsonNode slot, string what, string value)
    {
        var start = $"{slot["start"]}";
        return what switch
        {
            "on" => start.StartsWith(value, StringComparison.Ordinal),
            "from" => string.CompareOrdinal(start[11..], value) >= 0,
            "to" => string.CompareOrdinal(start[11..], value) < 0,
            "with" => $"{slot["professional"]}" == value,
            "of" => $"{slot["service"]}" == value,
            "after" => string.CompareOrdinal(start, value) >= 0,
            _ => throw new FormatException(what),
        };
    }

    private static string? Status(JsonNode answer, string expected)
    {
        var (id, status) = Split(expected);
        var found = answer["agenda"]?.AsArray().FirstOrDefault(a => $"{a!["id"]}" == id);
        return Same(status, $"{found?["status"]}");
    }

    // "professional service start patient…", the patient optional.
    private static string? Booked(JsonNode answer, string expected)
    {
        var words = expected.Split(' ', 4);
        var agenda = answer["agenda"]!.AsArray();
        return agenda.Any(a =>
            $"{a!["professional"]}" == words[0]
            && $"{a["service"]}" == words[1]
            && $"{a["start"]}" == words[2]
            && $"{a["status"]}" is "booked" or "confirmed"
            && (words.Length < 4 || $"{a["patient"]}" == words[3])
        )
            ? null
            : agenda.ToJsonString();
    }

    private static (string, string) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
    }
}
