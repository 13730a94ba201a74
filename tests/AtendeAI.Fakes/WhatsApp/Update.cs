using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>One thing Meta has to tell: a message, a status, or a whole <c>value</c> of another field.</summary>
public sealed record Update
{
    public string Field { get; init; } = "messages";

    public JsonObject? Contact { get; init; }

    public JsonObject? Message { get; init; }

    public JsonObject? Status { get; init; }

    /// <summary>Used as the change's <c>value</c> as it is; everything else is then ignored.</summary>
    public JsonObject? Value { get; init; }

    public string? Wamid => (Message ?? Status)?["id"]?.GetValue<string>();

    /// <summary>Who wrote, as a reply has to address them.</summary>
    public string? From => (Message?["from"] ?? Message?["from_user_id"])?.GetValue<string>();

    /// <summary>The same update with another part added to its message, such as a referral or a group id.</summary>
    public Update With(string name, JsonNode value)
    {
        Message![name] = value;
        return this;
    }
}
