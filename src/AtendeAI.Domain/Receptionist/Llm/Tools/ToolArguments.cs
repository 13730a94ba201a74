using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Receptionist.Llm.Tools;

/// <summary>What a model wrote as a tool's arguments: an object of texts, or nothing that can be used.</summary>
internal sealed class ToolArguments
{
    private const int Longest = 4000;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private ToolArguments() { }

    /// <summary>Null when it is no JSON object.</summary>
    public static ToolArguments? Parse(string json)
    {
        if (json.Length > Longest)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(string.IsNullOrWhiteSpace(json) ? "{}" : json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var arguments = new ToolArguments();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String)
                {
                    arguments._values[property.Name] = property.Value.GetString()!.Trim();
                }
            }

            return arguments;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string? Text(string name) =>
        _values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>A day of these two centuries: no agenda has others, and calendars end.</summary>
    public LocalDate? Date(string name) =>
        Text(name) is { } text
        && LocalDatePattern.Iso.Parse(text)
            is { Success: true, Value: { Year: >= 2000 and < 2200 } date }
            ? date
            : null;

    /// <summary>Minutes of the day.</summary>
    public int? Minute(string name) =>
        Text(name) is { } text
        && TimeOnly.TryParseExact(
            text,
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? (time.Hour * 60) + time.Minute
            : null;

    /// <summary>Given, but not to be read: a wrong day must not quietly become any day.</summary>
    public bool IsBroken =>
        Bad("date_from", Date("date_from") is null)
        || Bad("date_to", Date("date_to") is null)
        || Bad("time_from", Minute("time_from") is null)
        || Bad("time_to", Minute("time_to") is null);

    private bool Bad(string name, bool unread) => unread && Text(name) is not null;
}
