using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>
/// The corpus's shorthand: d a date, i an instant, t a clock time, p a part of day, r a range of clock times (m: to the minute),
/// s a span of days (with its grain), "any", "asap"; "?" a field left open; "!" marks what was ruled out. Days of this year and the next few weeks go without a year.
/// </summary>
internal static class TimeNotation
{
    public static string Write(IReadOnlyList<TimeExpression> when) =>
        when.Count == 0 ? "-" : string.Join(" | ", when.Select(Write));

    private static string Write(TimeExpression time)
    {
        var core = time.Kind switch
        {
            _ when time.Asap => "asap",
            TimeKind.Date => time.Any ? string.Empty : $"d {Point(time.Start)}",
            TimeKind.Instant => $"i {Point(time.Start)}",
            TimeKind.Time => $"t {time.Time:HH:mm}",
            TimeKind.Daypart => Daypart(time),
            _ => Interval(time),
        };
        var any = time.Any ? "any " : string.Empty;
        var barred = string.Concat(
            time.ExcludeWeekdays.Select(day => $" -{day.ToString()[..3].ToLowerInvariant()}")
        );
        return (any + core).Trim() + barred + (time.Excluded ? "!" : string.Empty);
    }

    private static string Daypart(TimeExpression time)
    {
        var part = $"p {time.Part!.Value.ToLabel()}";
        return time switch
        {
            { Grain: TimeGrain.Day } => $"{part} {Point(time.Start)}..{Point(time.End)}",
            { Start.Date: { } date } => $"{part} {Day(date)}",
            _ => part,
        };
    }

    private static string Interval(TimeExpression time)
    {
        var clock = time.Start?.MinuteOfDay ?? time.End?.MinuteOfDay;
        if (clock is null)
        {
            return $"s {Point(time.Start)}..{Point(time.End)} {time.Grain.ToString().ToLowerInvariant()[0]}";
        }

        var date = time.Start?.Date ?? time.End?.Date;
        var grain = time.Grain == TimeGrain.Minute ? "m" : string.Empty;
        var day = date is { } known ? Day(known) + " " : string.Empty;
        return $"r {day}{Clock(time.Start)}..{Clock(time.End)}{grain}";
    }

    private static string Clock(TimePoint? point) =>
        point?.MinuteOfDay is { } minutes ? new TimePoint(null, minutes).ToString() : string.Empty;

    private static string Point(TimePoint? point) =>
        point switch
        {
            { Date: { } date, MinuteOfDay: { } } at => $"{Day(date)} {Clock(at)}",
            { Date: { } date } => Day(date),
            _ => string.Empty,
        };

    private static string Day(LocalDate date) =>
        date.Year == 2026 ? date.ToString("MM-dd", null) : date.ToString("uuuu-MM-dd", null);
}
