using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.Llm;

/// <summary>A request as it came.</summary>
/// <param name="Body">JSON as it was sent; a multipart form as its fields.</param>
public sealed record OpenAiRequest(string Path, string Body)
{
    private JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    /// <summary>All messages' texts with their roles, in order.</summary>
    public IReadOnlyList<(string Role, string Text)> Messages =>
        [
            .. Json["messages"]!
                .AsArray()
                .Select(m => (m!["role"]!.GetValue<string>(), TextOf(m["content"]))),
        ];

    public IReadOnlyList<string> Tools =>
        [
            .. Json["tools"]?.AsArray().Select(t => t!["function"]!["name"]!.GetValue<string>())
                ?? [],
        ];

    public double? Temperature => Json["temperature"]?.GetValue<double>();

    /// <summary>How many tools have answered already.</summary>
    public int ToolResults => Messages.Count(m => m.Role == "tool");

    private static string TextOf(JsonNode? content) =>
        content switch
        {
            JsonArray parts => string.Concat(parts.Select(p => p?["text"]?.GetValue<string>())),
            JsonValue value => value.GetValue<string>(),
            _ => "",
        };
}
