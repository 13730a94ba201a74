using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>Writes the answer to one event as one line of JSON.</summary>
internal static class ChatJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Error(string message) => Line(json => json.WriteString("error", message));

    public static string Write(ChatAnswer answer, ChatAgenda agenda) =>
        Line(json =>
        {
            var zone = agenda.Clinic.Zone;
            json.WriteStartArray("replies");
            foreach (var reply in answer.Replies)
            {
                Reply(json, reply, zone);
            }

            json.WriteEndArray();
            Texts(json, "asks", answer.Asks);
            Effects(json, answer.Effects);
            Texts(json, "intents", answer.Intents);
            json.WriteStartArray("agenda");
            foreach (var appointment in agenda.Appointments)
            {
                Appointment(json, appointment, zone);
            }

            json.WriteEndArray();
        });

    private static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Reply(Utf8JsonWriter json, ChatReply sent, DateTimeZone zone)
    {
        var reply = sent.Reply;
        json.WriteStartObject();
        json.WriteString("id", sent.Id);
        json.WriteString("to", sent.To);
        json.WriteString("text", reply.Text);
        json.WriteStartArray("buttons");
        foreach (var button in reply.Buttons)
        {
            json.WriteStartObject();
            json.WriteString("id", button.Id);
            json.WriteString("title", button.Title);
            if (button.Means is { } means)
            {
                json.WriteString("means", means);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in reply.List?.Rows ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("title", row.Title);
            json.WriteString("description", row.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Slots(json, reply, zone);
        json.WriteEndObject();
    }

    private static void Slots(Utf8JsonWriter json, Reply reply, DateTimeZone zone)
    {
        var slots = reply
            .Buttons.Select(b => (b.Id, b.Slot))
            .Concat(reply.List?.Rows.Select(r => (r.Id, r.Slot)) ?? []);
        json.WriteStartArray("slots");
        foreach (var (id, slot) in slots)
        {
            if (slot is null)
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("start", ChatTimes.Write(slot.Start, zone));
            json.WriteString("end", ChatTimes.Write(slot.End, zone));
            json.WriteString("professional", slot.ProfessionalId);
            json.WriteString("service", slot.ServiceId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Effects(Utf8JsonWriter json, IReadOnlyList<ChatEffect> effects)
    {
        json.WriteStartArray("effects");
        foreach (var effect in effects)
        {
            json.WriteStartObject();
            json.WriteString("type", effect.Type);
            foreach (var (name, value) in effect.Details)
            {
                if (value is int number)
                {
                    json.WriteNumber(name, number);
                }
                else
                {
                    json.WriteString(name, value as string);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Appointment(Utf8JsonWriter json, ChatAppointment a, DateTimeZone zone)
    {
        json.WriteStartObject();
        json.WriteString("id", a.Id);
        json.WriteString("patient", a.Patient);
        json.WriteString("phone", a.Phone);
        json.WriteString("professional", a.Slot.ProfessionalId);
        json.WriteString("service", a.Slot.ServiceId);
        json.WriteString("start", ChatTimes.Write(a.Slot.Start, zone));
        json.WriteString("status", Status(a.Status));
        json.WriteString("insurance", a.Insurance);
        json.WriteEndObject();
    }

    private static string Status(AppointmentStatus status) =>
        status switch
        {
            AppointmentStatus.Confirmed => "confirmed",
            AppointmentStatus.Cancelled => "cancelled",
            AppointmentStatus.Completed => "completed",
            AppointmentStatus.NoShow => "no_show",
            _ => "booked",
        };

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
