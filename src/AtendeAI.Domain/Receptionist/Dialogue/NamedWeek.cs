using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>"Semana que vem", and then "terça": the Tuesday of the week that was named, not the next one.</summary>
internal static class NamedWeek
{
    private const int Days = 7;

    private static readonly string[] s_settled =
    [
        "dia ",
        "/",
        "agora",
        "ess",
        "est",
        "proxim",
        "vem",
        "outra",
    ];

    public static TimeExpression Meant(TimeExpression said, IReadOnlyList<TimeChoice> before) =>
        said.Start?.Date is { } date
        && before is [{ From: { } from, Until: { } until }]
        && Period.DaysBetween(from, until) == Days
        && date < from
        && IsBareWeekday(said.Text)
            ? Later(said, Days * ((Period.DaysBetween(date, from) + Days - 1) / Days))
            : said;

    /// <summary>"Pra quinta que vem", said of an appointment that is on the coming Thursday: the one after it.</summary>
    public static IReadOnlyList<TimeExpression> After(
        LocalDate own,
        IReadOnlyList<TimeExpression> said
    ) => [.. said.Select(e => IsOwnDay(own, e) ? Later(e, Days) : e)];

    private static bool IsOwnDay(LocalDate own, TimeExpression said)
    {
        var text = PlaceNames.Fold(said.Text);
        return !said.Excluded
            && said.Start?.Date == own
            && s_next.Any(way => text.Contains(way, StringComparison.Ordinal))
            && text.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries)
                .Any(word => CalendarWords.IsWeekday(word, out _));
    }

    private static readonly string[] s_next = ["que vem", "q vem", "proxim", "seguinte"];

    /// <summary>A weekday and nothing that says which one.</summary>
    public static bool IsBareWeekday(string text)
    {
        var said = PlaceNames.Fold(text);
        return said.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries)
                .Take(2)
                .Any(word => CalendarWords.IsWeekday(word, out _))
            && !s_settled.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    /// <summary>The same, so many days later.</summary>
    public static TimeExpression Later(TimeExpression said, int days) =>
        said with
        {
            Start = Later(said.Start, days),
            End = Later(said.End, days),
        };

    private static TimePoint? Later(TimePoint? point, int days) =>
        point is { } known ? known with { Date = known.Date?.PlusDays(days) } : null;
}
