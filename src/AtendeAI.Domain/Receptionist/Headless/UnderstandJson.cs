using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>Writes what was understood as one line of JSON.</summary>
internal static class UnderstandJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Error(string message) => Line(json => json.WriteString("error", message));

    public static string Write(JsonElement? id, Understood understood, bool withClinic) =>
        Line(json =>
        {
            if (id is { } known)
            {
                json.WritePropertyName("id");
                known.WriteTo(json);
            }

            json.WriteStartArray("intents");
            foreach (var intent in understood.Intents)
            {
                json.WriteStringValue(intent.ToLabel());
            }

            json.WriteEndArray();
            json.WriteBoolean("emergency", understood.Emergency);
            json.WriteStartArray("when");
            foreach (var time in understood.When)
            {
                Time(json, time);
            }

            json.WriteEndArray();
            Entities(json, understood.Entities, withClinic);
        });

    private static void Time(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteStartObject();
        json.WriteString("text", time.Text);
        json.WriteString("kind", IntentLabels.SnakeCase(time.Kind.ToString()));
        json.WriteString("grain", IntentLabels.SnakeCase(time.Grain.ToString()));
        Points(json, time);
        if (time.Time is { } clock)
        {
            json.WriteString("time", clock.ToString("HH:mm", null));
        }

        if (time.Part is { } part)
        {
            json.WriteString("part", part.ToLabel());
        }

        Flags(json, time);
        json.WriteEndObject();
    }

    private static void Points(Utf8JsonWriter json, TimeExpression time)
    {
        var lasts = time.Kind is TimeKind.Interval or TimeKind.Daypart;
        if (lasts || time.Start is not null)
        {
            json.WriteString("start", time.Start?.ToString());
        }

        if (lasts)
        {
            json.WriteString("end", time.End?.ToString());
        }
    }

    private static void Flags(Utf8JsonWriter json, TimeExpression time)
    {
        foreach (
            var (name, set) in (ReadOnlySpan<(string, bool)>)
                [("any", time.Any), ("excluded", time.Excluded), ("asap", time.Asap)]
        )
        {
            if (set)
            {
                json.WriteBoolean(name, true);
            }
        }

        if (time.ExcludeWeekdays.Count > 0)
        {
            json.WriteStartArray("exclude_weekdays");
            foreach (var day in time.ExcludeWeekdays)
            {
                json.WriteStringValue(IntentLabels.SnakeCase(day.ToString()));
            }

            json.WriteEndArray();
        }
    }

    private static void Entities(Utf8JsonWriter json, Entities entities, bool withClinic)
    {
        json.WriteStartObject("entities");
        Mention(json, "professional", entities.Professional, withClinic);
        Mention(json, "service", entities.Service, withClinic);
        json.WriteString("insurance", entities.Insurance?.Text);
        json.WriteString("name", entities.PatientName);
        json.WriteString("cpf", entities.Cpf);
        json.WriteString("phone", entities.Phone);
        json.WriteEndObject();
    }

    private static void Mention(Utf8JsonWriter json, string name, Mention? mention, bool withClinic)
    {
        json.WriteString(name, mention?.Text);
        if (!withClinic)
        {
            return;
        }

        json.WriteString(name + "_id", mention?.Id);
        if (mention is { Candidates.Count: > 0 })
        {
            json.WriteStartArray(name + "_candidates");
            foreach (var candidate in mention.Candidates)
            {
                json.WriteStringValue(candidate);
            }

            json.WriteEndArray();
        }
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
