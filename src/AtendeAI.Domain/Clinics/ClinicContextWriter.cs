using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Clinics;

/// <summary>Writes a clinic context so that reading it again gives the same.</summary>
internal static class ClinicContextWriter
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Write(ClinicContext c)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            About(json, c);
            Place(json, c);
            Calendar(json, c);
            Booking(json, c.Booking);
            List(json, "professionals", c.Professionals, Professional);
            List(json, "services", c.Services, Service);
            json.WriteStartObject("insurance");
            Texts(json, "accepted", c.Insurance.Accepted);
            Texts(json, "not_accepted", c.Insurance.NotAccepted);
            json.WriteEndObject();
            List(json, "faqs", c.Faqs, Faq);
            json.WriteString("emergency", c.Emergency);
            Persona(json, c.Assistant);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void About(Utf8JsonWriter json, ClinicContext c)
    {
        json.WriteString("schema", ClinicContextJson.Schema);
        json.WriteString("id", c.Id);
        json.WriteString("name", c.Name);
        json.WriteString("type", c.Type);
        json.WriteString("specialty", c.Specialty);
        json.WriteString("description", c.Description);
        json.WriteString("mission", c.Mission);
        Texts(json, "values", c.Values);
        Texts(json, "differentials", c.Differentials);
        json.WriteString("timezone", c.Zone.Id);
        json.WriteString("language", c.Language);
        json.WriteString("phone", c.Phone);
        json.WriteString("whatsapp", c.WhatsApp);
        json.WriteString("email", c.Email);
        json.WriteString("website", c.Website);
    }

    private static void Place(Utf8JsonWriter json, ClinicContext c)
    {
        if (c.Address is { } a)
        {
            json.WriteStartObject("address");
            json.WriteString("street", a.Street);
            json.WriteString("number", a.Number);
            json.WriteString("complement", a.Complement);
            json.WriteString("district", a.District);
            json.WriteString("city", a.City);
            json.WriteString("state", a.State);
            json.WriteString("zip", a.Zip);
            json.WriteString("reference", a.Reference);
            json.WriteString("maps_url", a.MapsUrl);
            json.WriteEndObject();
        }

        json.WriteString("parking", c.Parking);
        json.WriteString("accessibility", c.Accessibility);
        json.WriteString("payment", c.Payment);
        json.WriteStartObject("department_emails");
        foreach (var (department, email) in c.DepartmentEmails)
        {
            json.WriteString(department, email);
        }

        json.WriteEndObject();
    }

    private static void Calendar(Utf8JsonWriter json, ClinicContext c)
    {
        Hours(json, c.Hours);
        json.WriteStartObject("holidays");
        json.WriteBoolean("national", c.Holidays.National);
        json.WriteString("state", c.Holidays.State);
        json.WriteString("city", c.Holidays.City);
        json.WriteEndObject();
        List(
            json,
            "closed_days",
            c.ClosedDays,
            (w, day) =>
            {
                w.WriteString("date", LocalDatePattern.Iso.Format(day.Date));
                w.WriteString("name", day.Name);
                w.WriteString("from", day.From is { } from ? Clock(from) : null);
                w.WriteString("to", day.To is { } to ? End(to) : null);
            }
        );
    }

    private static void Booking(Utf8JsonWriter json, BookingPolicy b)
    {
        json.WriteStartObject("booking");
        json.WriteNumber("grid_minutes", b.GridMinutes);
        json.WriteNumber("min_notice_minutes", b.MinNoticeMinutes);
        json.WriteNumber("max_days_ahead", b.MaxDaysAhead);
        if (b.LateToleranceMinutes is { } tolerance)
        {
            json.WriteNumber("late_tolerance_minutes", tolerance);
        }
        else
        {
            json.WriteNull("late_tolerance_minutes");
        }

        json.WriteNumber("cancel_notice_minutes", b.CancelNoticeMinutes);
        json.WriteNumber("buffer_before_minutes", b.BufferBeforeMinutes);
        json.WriteNumber("buffer_after_minutes", b.BufferAfterMinutes);
        json.WriteNumber("max_active_per_patient", b.MaxActivePerPatient);
        json.WriteEndObject();
    }

    private static void Professional(Utf8JsonWriter json, Professional p)
    {
        json.WriteString("id", p.Id);
        json.WriteString("name", p.Name);
        json.WriteString("specialty", p.Specialty);
        json.WriteString("council", p.Council);
        Texts(json, "services", p.Services);
        if (p.Hours is { } hours)
        {
            Hours(json, hours);
        }

        List(
            json,
            "time_off",
            p.TimeOff,
            (w, off) =>
            {
                w.WriteString("from", LocalDatePattern.Iso.Format(off.From));
                w.WriteString("to", LocalDatePattern.Iso.Format(off.To));
            }
        );
    }

    private static void Service(Utf8JsonWriter json, Service s)
    {
        json.WriteString("id", s.Id);
        json.WriteString("name", s.Name);
        Texts(json, "aliases", s.Aliases);
        json.WriteNumber("minutes", s.Minutes);
        if (s.PriceBrl is { } price)
        {
            json.WriteNumber("price_brl", price);
        }

        json.WriteBoolean("insurance", s.Insurance);
        json.WriteString("preparation", s.Preparation);
        json.WriteString("note", s.Note);
    }

    private static void Faq(Utf8JsonWriter json, Faq faq)
    {
        json.WriteString("topic", faq.Topic);
        json.WriteString("question", faq.Question);
        json.WriteString("answer", faq.Answer);
    }

    private static void Persona(Utf8JsonWriter json, AssistantPersona a)
    {
        json.WriteStartObject("assistant");
        json.WriteBoolean("enabled", a.Enabled);
        json.WriteString("name", a.Name);
        json.WriteString("personality", a.Personality);
        json.WriteString("formality", a.Formality);
        json.WriteString("empathy", a.Empathy);
        json.WriteString("humor", a.Humor);
        json.WriteBoolean("emoji", a.Emoji);
        json.WriteString("greeting", a.Greeting);
        json.WriteString("farewell", a.Farewell);
        json.WriteString("out_of_hours", a.OutOfHours);
        json.WriteNumber("max_reply_chars", a.MaxReplyChars);
        Texts(json, "initial_phrases", a.InitialPhrases);
        Texts(json, "forbidden_topics", a.ForbiddenTopics);
        json.WriteEndObject();
    }

    private static void Hours(Utf8JsonWriter json, WeeklyHours hours)
    {
        json.WriteStartObject("hours");
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            json.WriteStartArray(WeeklyHoursReader.Key(day));
            foreach (var range in hours.On(day))
            {
                json.WriteStartArray();
                json.WriteStringValue(Clock(range.From));
                json.WriteStringValue(End(range.To));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Clock(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";

    private static string End(LocalTime time) => time == LocalTime.Midnight ? "24:00" : Clock(time);

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void List<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
