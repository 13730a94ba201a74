using System.Runtime.InteropServices;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>One time said in a message, resolved against the clinic's local now.</summary>
/// <param name="Text">The words as the patient wrote them.</param>
/// <param name="Start">Where it starts; null when it is open at that side, or names no day in particular.</param>
/// <param name="End">Exclusive; null when open, or for a single minute or day.</param>
/// <remarks>
/// An interval open at one side that has both a date and a clock time ("quinta depois das 18") is open within that day only.
/// </remarks>
public sealed record TimeExpression(
    string Text,
    TimeKind Kind,
    TimeGrain Grain,
    TimePoint? Start,
    TimePoint? End
)
{
    public DayPart? Part { get; init; }

    /// <summary>Any day will do: "qualquer dia".</summary>
    public bool Any { get; init; }

    /// <summary>The patient ruled it out: "na quinta não posso".</summary>
    public bool Excluded { get; init; }

    /// <summary>Weekdays ruled out of <see cref="Any"/>.</summary>
    public IReadOnlyList<IsoDayOfWeek> ExcludeWeekdays { get; init; } = [];

    /// <summary>As soon as possible; the interval is then open from now.</summary>
    public bool Asap { get; init; }

    /// <summary>The clock time of a <see cref="TimeKind.Time"/>, whose start is its next occurrence.</summary>
    public LocalTime? Time { get; init; }
}

/// <summary>A date, a clock time, or both. Minutes run from 0 to 1440, so that a day's end can be said.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimePoint(LocalDate? Date, int? MinuteOfDay)
{
    public static TimePoint Of(LocalDateTime at) => new(at.Date, (at.Hour * 60) + at.Minute);

    /// <summary>"2026-11-26", "2026-11-26T14:00" or "14:00"; the end of a dated day is the next day's 00:00.</summary>
    public override string ToString() =>
        (Date, MinuteOfDay) switch
        {
            ({ } date, null) => date.ToString("uuuu-MM-dd", null),
            ({ } date, { } minutes) =>
                $"{date.PlusDays(minutes / 1440).ToString("uuuu-MM-dd", null)}T{Clock(minutes % 1440)}",
            (null, { } minutes) => Clock(minutes),
            _ => string.Empty,
        };

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}

public enum TimeKind
{
    Instant,
    Date,
    Time,
    Daypart,
    Interval,
}

public enum TimeGrain
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
}
