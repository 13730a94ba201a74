using AtendeAI.Domain.Agenda;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>Local date-times of the clinic's zone, written <c>2026-11-24T14:00</c>.</summary>
internal static class ChatTimes
{
    private static readonly LocalDateTimePattern s_minutes =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static string Write(Instant instant, DateTimeZone zone) =>
        s_minutes.Format(instant.InZone(zone).LocalDateTime);

    /// <exception cref="FormatException">It is not such a time.</exception>
    public static Instant Read(string text, DateTimeZone zone)
    {
        var parsed = s_minutes.Parse(text);
        if (!parsed.Success)
        {
            parsed = LocalDateTimePattern.ExtendedIso.Parse(text);
        }

        return parsed.Success
            ? ClinicCalendar.Resolve(parsed.Value, zone)
            : throw new FormatException($"not a local date-time: {text}");
    }
}
