using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Receptionist.Dialogue;

internal sealed class InstantJson : JsonConverter<Instant>
{
    public override Instant Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Instant.FromUnixTimeMilliseconds(reader.GetInt64());

    public override void Write(
        Utf8JsonWriter writer,
        Instant value,
        JsonSerializerOptions options
    ) => writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
}

internal sealed class LocalDateJson : JsonConverter<LocalDate>
{
    public override LocalDate Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var parsed = LocalDatePattern.Iso.Parse(reader.GetString() ?? "");
        return parsed.Success ? parsed.Value : throw new JsonException();
    }

    public override void Write(
        Utf8JsonWriter writer,
        LocalDate value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
