using System.Text.Json;
using static AtendeAI.Fakes.WhatsApp.SendRules;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Limits of buttons and lists.</summary>
internal static class InteractiveRules
{
    public static GraphError? Check(JsonElement interactive)
    {
        if (!interactive.TryGetProperty("action", out var action))
            return GraphError.Missing("interactive['action'] is required");
        var kind = Text(interactive, "type");
        return Frame(interactive)
            ?? kind switch
            {
                "button" => Buttons(action),
                "list" => List(action),
                "cta_url" => action.TryGetProperty("parameters", out var parameters)
                    ? Limited(parameters, "display_text", "display_text", 20, required: true)
                    : GraphError.Missing("parameters is required"),
                "location_request_message" or "flow" or "request_contact_info" => null,
                _ => GraphError.Invalid($"interactive type {kind} is not known"),
            };
    }

    private static GraphError? Frame(JsonElement interactive) =>
        !interactive.TryGetProperty("body", out var body)
            ? GraphError.Missing("interactive['body'] is required")
            : Limited(body, "text", "interactive['body']", 1024, required: true)
                ?? (
                    interactive.TryGetProperty("footer", out var footer)
                        ? Limited(footer, "text", "footer", 60)
                        : null
                )
                ?? (
                    interactive.TryGetProperty("header", out var header)
                        ? Limited(header, "text", "header", 60)
                        : null
                );

    private static GraphError? Buttons(JsonElement action)
    {
        if (
            !action.TryGetProperty("buttons", out var buttons)
            || buttons.GetArrayLength() is 0 or > 3
        )
            return GraphError.Invalid("1 to 3 buttons are allowed");
        var replies = buttons.EnumerateArray().Select(b => b.GetProperty("reply")).ToList();
        foreach (var reply in replies)
            if (Button(reply) is { } error)
                return error;
        return Unique(replies, "id", "button id") ?? Unique(replies, "title", "button title");
    }

    private static GraphError? Button(JsonElement reply)
    {
        var id = Text(reply, "id");
        if (id is not null && id != id.Trim())
            return GraphError.Invalid("button id has leading or trailing spaces");
        return Limited(reply, "id", "button id", 256, required: true)
            ?? Limited(reply, "title", "button title", 20, required: true);
    }

    private static GraphError? List(JsonElement action)
    {
        if (Limited(action, "button", "list button", 20, required: true) is { } label)
            return label;
        if (
            !action.TryGetProperty("sections", out var found) || found.GetArrayLength() is 0 or > 10
        )
            return GraphError.Invalid("1 to 10 sections are allowed");
        var sections = found.EnumerateArray().ToList();
        foreach (var section in sections)
            if (
                Limited(section, "title", "section title", 24, required: sections.Count > 1) is
                { } error
            )
                return error;
        return Rows([.. sections.SelectMany(s => s.GetProperty("rows").EnumerateArray())]);
    }

    private static GraphError? Rows(IReadOnlyList<JsonElement> rows)
    {
        if (rows.Count is 0 or > 10)
            return GraphError.Invalid("Total row count exceed max allowed count: 10");
        foreach (var row in rows)
        {
            var error =
                Limited(row, "id", "row id", 200, required: true)
                ?? Limited(row, "title", "row title", 24, required: true)
                ?? Limited(row, "description", "row description", 72);
            if (error is not null)
                return error;
        }
        return Unique(rows, "id", "row id");
    }

    private static GraphError? Unique(IReadOnlyList<JsonElement> items, string name, string what) =>
        items.Select(i => Text(i, name)).Distinct().Count() < items.Count
            ? GraphError.Invalid($"duplicated {what}")
            : null;
}
