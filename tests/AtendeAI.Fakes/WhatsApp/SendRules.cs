using System.Text.Json;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>What Meta checks in the body of a send, before asking whether it may be sent at all.</summary>
internal static class SendRules
{
    public static GraphError? Check(JsonElement body, FakeGraphOptions options)
    {
        if (Text(body, "messaging_product") != "whatsapp")
            return GraphError.Missing("messaging_product is required");
        if (Text(body, "to") is null && Text(body, "recipient") is null)
            return GraphError.Missing("to or recipient is required");
        if (Text(body, "biz_opaque_callback_data") is { Length: > 512 })
            return GraphError.TooLong("biz_opaque_callback_data", 512);
        var type = Text(body, "type") ?? "text";
        if (!body.TryGetProperty(type, out var part))
            return GraphError.Missing($"{type} is required");
        return type switch
        {
            "text" => Limited(part, "body", "text['body']", 4096, required: true),
            "interactive" => InteractiveRules.Check(part),
            "template" => Template(part, options),
            "image" or "video" or "document" or "audio" or "sticker" => Media(part),
            "reaction" => Text(part, "message_id") is null
                ? GraphError.Missing("reaction['message_id']")
                : null,
            "location" or "contacts" => null,
            _ => new GraphError(400, 131051, "Unsupported message type"),
        };
    }

    /// <summary>Lengths are counted in UTF-16 units, the stricter reading of an undocumented rule.</summary>
    internal static GraphError? Limited(
        JsonElement part,
        string name,
        string path,
        int limit,
        bool required = false
    )
    {
        var text = Text(part, name);
        if (text is null || (required && string.IsNullOrWhiteSpace(text)))
            return required ? GraphError.Missing($"{path} is required") : null;
        return text.Length > limit ? GraphError.TooLong(path, limit) : null;
    }

    internal static string? Text(JsonElement part, string name) =>
        part.ValueKind == JsonValueKind.Object
        && part.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static GraphError? Media(JsonElement part)
    {
        if (Text(part, "id") is null == Text(part, "link") is null)
            return GraphError.Invalid("exactly one of id and link is required");
        return Limited(part, "caption", "caption", 1024);
    }

    private static GraphError? Template(JsonElement part, FakeGraphOptions options)
    {
        var language = part.TryGetProperty("language", out var l) ? Text(l, "code") : null;
        var template = options.Templates.FirstOrDefault(t =>
            t.Name == Text(part, "name") && t.Language == language
        );
        if (template is null)
            return new GraphError(404, 132001, "Template name does not exist in the translation");
        var values = BodyValues(part).ToList();
        if (values.Count != template.BodyParameters)
            return new GraphError(
                400,
                132000,
                "Number of parameters does not match the expected number of params"
            );
        return values.Any(v => v.AsSpan().IndexOfAny('\n', '\t') >= 0 || v.Contains("     "))
            ? new GraphError(
                400,
                132018,
                "Template parameter has new-line, tab or more than 4 consecutive spaces"
            )
            : null;
    }

    private static IEnumerable<string> BodyValues(JsonElement part) =>
        part.TryGetProperty("components", out var components)
            ? components
                .EnumerateArray()
                .Where(c => Text(c, "type") == "body")
                .SelectMany(c => c.GetProperty("parameters").EnumerateArray())
                .Select(p => Text(p, "text") ?? "")
            : [];
}
