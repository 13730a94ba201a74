using System.Text.Json;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Something the patient could tap in a message.</summary>
public sealed record Choice(string Id, string Title, string? Description = null);

/// <summary>A message the fake Graph API accepted, read the way a patient's phone would.</summary>
public sealed record SentMessage(
    string Wamid,
    string PhoneNumberId,
    string To,
    string Type,
    DateTimeOffset At
)
{
    /// <summary>The text the patient reads: of a text message or of an interactive one's body.</summary>
    public string Body { get; init; } = "";

    public IReadOnlyList<Choice> Buttons { get; init; } = [];

    public IReadOnlyList<Choice> Rows { get; init; } = [];

    public string? Template { get; init; }

    /// <summary><c>biz_opaque_callback_data</c>, echoed in statuses.</summary>
    public string? CallbackData { get; init; }

    /// <summary>Order of acceptance, from 1.</summary>
    public long Number { get; init; }

    public IEnumerable<Choice> Choices => Buttons.Concat(Rows);

    internal static SentMessage Read(
        JsonElement body,
        string wamid,
        string line,
        string to,
        DateTimeOffset at
    )
    {
        var type = body.TryGetProperty("type", out var t) ? t.GetString()! : "text";
        var interactive = type == "interactive" ? body.GetProperty("interactive") : default;
        return new(wamid, line, to, type, at)
        {
            Body = BodyOf(body, type, interactive),
            Buttons = ButtonsOf(interactive),
            Rows = RowsOf(interactive),
            Template =
                type == "template"
                    ? body.GetProperty("template").GetProperty("name").GetString()
                    : null,
            CallbackData = body.TryGetProperty("biz_opaque_callback_data", out var data)
                ? data.GetString()
                : null,
        };
    }

    private static string BodyOf(JsonElement body, string type, JsonElement interactive) =>
        type switch
        {
            "text" => body.GetProperty("text").GetProperty("body").GetString()!,
            "interactive" => interactive.GetProperty("body").GetProperty("text").GetString()!,
            _ => "",
        };

    private static List<Choice> ButtonsOf(JsonElement interactive) =>
        ActionOf(interactive, "buttons", out var buttons)
            ? [.. buttons.EnumerateArray().Select(b => ChoiceOf(b.GetProperty("reply")))]
            : [];

    private static List<Choice> RowsOf(JsonElement interactive) =>
        ActionOf(interactive, "sections", out var sections)
            ?
            [
                .. sections
                    .EnumerateArray()
                    .SelectMany(s => s.GetProperty("rows").EnumerateArray())
                    .Select(ChoiceOf),
            ]
            : [];

    private static bool ActionOf(JsonElement interactive, string name, out JsonElement part)
    {
        part = default;
        return interactive.ValueKind == JsonValueKind.Object
            && interactive.GetProperty("action").TryGetProperty(name, out part);
    }

    private static Choice ChoiceOf(JsonElement choice) =>
        new(
            choice.GetProperty("id").GetString()!,
            choice.GetProperty("title").GetString()!,
            choice.TryGetProperty("description", out var description)
                ? description.GetString()
                : null
        );
}
