using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Web.Agenda;

/// <summary>Times of day as a browser's time field writes them.</summary>
public static class LocalTimes
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    public static string Format(LocalTime time) => Minutes.Format(time);

    /// <summary>"09:30" (seconds, where there are any, do not count); null when it is no time.</summary>
    public static LocalTime? Parse(string? text) =>
        text is { Length: >= 5 } && Minutes.Parse(text[..5]) is { Success: true } time
            ? time.Value
            : null;
}
