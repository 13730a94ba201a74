using System.Text.Json;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>Answers one JSON line: what was understood, or why the line could not be read.</summary>
internal sealed class UnderstandLine(UnderstandOptions options)
{
    private static readonly LocalDateTimePattern[] Patterns =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.ExtendedIso,
    ];

    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.ExtendedIso;

    public string Answer(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Answer(document.RootElement);
        }
        catch (JsonException)
        {
            return UnderstandJson.Error("The line is not valid JSON.");
        }
        catch (FormatException fault)
        {
            return UnderstandJson.Error(fault.Message);
        }
    }

    private string Answer(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            return UnderstandJson.Error("The line is not a JSON object.");
        }

        if (Text(line, "text") is not { } text)
        {
            return UnderstandJson.Error("The line has no text.");
        }

        var understood = Understander.Understand(text, options.Clinic, Now(line));
        return UnderstandJson.Write(Id(line), understood, options.WithClinic);
    }

    private LocalDateTime Now(JsonElement line)
    {
        var zone = Text(line, "tz") is { } name ? Zone(name) : options.Zone;
        return Text(line, "now") is { } now
            ? Local(now, zone)
            : options.Now ?? options.Clock.GetCurrentInstant().InZone(zone).LocalDateTime;
    }

    /// <exception cref="FormatException">It is no local time.</exception>
    public static LocalDateTime Local(string text, DateTimeZone zone)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out var local))
            {
                return local;
            }
        }

        return WithOffset.Parse(text).TryGetValue(default, out var exact)
            ? exact.InZone(zone).LocalDateTime
            : throw new FormatException(
                $"now is a local time such as 2026-11-23T10:00, not {text}."
            );
    }

    /// <exception cref="FormatException">No such zone is known.</exception>
    public static DateTimeZone Zone(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
        ?? throw new FormatException(
            $"{name} is no time zone: write one such as America/Sao_Paulo."
        );

    private static string? Text(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw new FormatException($"{name} is not a text.");
    }

    private static JsonElement? Id(JsonElement line) =>
        line.TryGetProperty("id", out var id)
        && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? id
            : null;
}
