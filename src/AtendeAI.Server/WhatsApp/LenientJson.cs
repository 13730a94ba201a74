using System.Globalization;
using System.Text.Json;

namespace AtendeAI.Server.WhatsApp;

/// <summary>Reads Meta's JSON without trusting its shape: a property that is missing or of another kind is null, never an exception.</summary>
internal static class LenientJson
{
    public static JsonElement? Child(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var child)
        && child.ValueKind != JsonValueKind.Null
            ? child
            : null;

    public static string? Text(this JsonElement element, string name) =>
        element.Child(name) is { } child
            ? child.ValueKind switch
            {
                // PostgreSQL cannot store NUL in text.
                JsonValueKind.String => child
                    .GetString()!
                    .Replace("\0", "", StringComparison.Ordinal),
                JsonValueKind.Number => child.GetRawText(),
                _ => null,
            }
            : null;

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    /// <summary>Whole numbers come as strings or as numbers.</summary>
    public static long? Number(this JsonElement element, string name) =>
        long.TryParse(
            element.Text(name),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    public static IEnumerable<JsonElement> Elements(this JsonElement element, string name) =>
        element.Child(name) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray()
            : [];
}
