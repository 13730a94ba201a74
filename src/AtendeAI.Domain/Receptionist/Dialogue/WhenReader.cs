using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>Turns the times said in messages into what suits and what does not, keeping what was said before.</summary>
internal static class WhenReader
{
    private const int MinutesADay = 1440;

    public static WhenWish Add(
        WhenWish before,
        IReadOnlyList<TimeExpression> said,
        LocalDateTime now
    )
    {
        if (said.Count == 0)
        {
            return before;
        }

        said = [.. said.Select(e => NamedWeek.Meant(e, before.Choices))];
        var wanted = Exacter(
            Combine([
                .. said.Where(e =>
                        !e.Excluded && (e.ExcludeWeekdays.Count == 0 || e.Kind != TimeKind.Date)
                    )
                    .Select(e => Read(e, now)),
            ])
        );
        var ruledOut = said.Where(e => e.Excluded).Select(e => Read(e, now)).ToList();
        var weekdays = ruledOut.Where(c => IsElsewhere(c, before.Choices)).ToList();
        return before with
        {
            Said = true,
            Choices =
                wanted.Count > 0
                    ? Merge(before.Choices, wanted, AnyDay(said))
                    : Remainder.Of(before.Choices, ruledOut),
            Not = Forgive([.. before.Not, .. ruledOut.Except(weekdays)], wanted),
            NotOn =
            [
                .. before
                    .NotOn.Union(said.SelectMany(e => e.ExcludeWeekdays))
                    .Union(weekdays.Select(c => c.From!.Value.DayOfWeek)),
            ],
        };
    }

    // "Terça não", said of next week's days, is no word on tomorrow.
    private static bool IsElsewhere(TimeChoice ruledOut, IReadOnlyList<TimeChoice> wanted) =>
        ruledOut is { From: { } day, FromMinute: null, UntilMinute: null }
        && ruledOut.Until == day.PlusDays(1)
        && wanted.Any(HasDay)
        && !wanted.Any(c => c.AllowsDay(day));

    public static TimeChoice Read(TimeExpression e, LocalDateTime now)
    {
        if (e.Asap)
        {
            return new(now.Date, null, null, null);
        }

        return e.Kind switch
        {
            TimeKind.Instant => new(
                e.Start?.Date,
                e.Start?.Date?.PlusDays(1),
                e.Start?.MinuteOfDay,
                null,
                true
            ),
            TimeKind.Time => new(null, null, Minute(e.Time) ?? e.Start?.MinuteOfDay, null, true),
            TimeKind.Date => e.Any
                ? new(null, null, null, null)
                : new(e.Start?.Date, e.End?.Date ?? e.Start?.Date?.PlusDays(1), null, null),
            _ => Span(e),
        };
    }

    private static TimeChoice Span(TimeExpression e)
    {
        var (from, to) = (e.Start?.MinuteOfDay, e.End?.MinuteOfDay);
        var (first, last) = (e.Start?.Date, e.End?.Date);
        if (from is null && to is null && e.Part is { } part)
        {
            (from, to) = part.Minutes();
            return new(first, last ?? first?.PlusDays(1), from, to);
        }

        if (from is null && to is null)
        {
            return new(first, last, null, null);
        }

        // A clock range with a date is open within that day only; its end may be written as the next day's midnight.
        var day = first ?? last;
        if (day is not null && last == day.Value.PlusDays(1) && to is 0)
        {
            to = 1440;
        }

        return new(day, day?.PlusDays(1), from, to);
    }

    // "quinta" and "de tarde" said apart belong together.
    private static IReadOnlyList<TimeChoice> Combine(IReadOnlyList<TimeChoice> choices)
    {
        if ((Narrowed(choices) ?? BothHours(choices)) is { } narrow)
        {
            return narrow;
        }

        var days = choices.Where(c => HasDay(c) && !HasTime(c)).ToList();
        var times = choices.Where(c => HasTime(c) && !HasDay(c)).ToList();
        if (days.Count == 0 || times.Count == 0)
        {
            return choices.Where(c => HasDay(c) || HasTime(c)).ToList() is { Count: > 0 } said
                ? said
                : choices;
        }

        return
        [
            .. choices.Where(c => HasDay(c) && HasTime(c)),
            .. days.SelectMany(d => times.Select(t => With(d, t))),
        ];
    }

    // "quinta de tarde", and then "umas duas e meia" or "depois das 16": the hours are of that afternoon.
    private static IReadOnlyList<TimeChoice>? Narrowed(IReadOnlyList<TimeChoice> choices)
    {
        var parts = choices.Where(c => HasDay(c) && HasTime(c) && !c.Exact).ToList();
        var hours = choices.Where(c => HasTime(c) && !HasDay(c)).ToList();
        return
            parts is [var part]
            && hours.Count > 0
            && hours.Count + 1 == choices.Count
            && hours.TrueForAll(c => Fits(part, c))
            ? [.. hours.Select(c => c.Exact ? With(part, c) : Both(part, c))]
            : null;
    }

    // "de manhã, antes das 11": the hours that are in both.
    private static IReadOnlyList<TimeChoice>? BothHours(IReadOnlyList<TimeChoice> choices) =>
        choices is [{ Exact: false } one, { Exact: false } other]
        && HasTime(one)
        && HasTime(other)
        && !HasDay(one)
        && !HasDay(other)
        && Fits(one, other)
            ? [Both(one, other)]
            : null;

    private static bool Fits(TimeChoice part, TimeChoice hours) =>
        hours.Exact
            ? Remainder.Covers(part with { From = null, Until = null }, hours)
            : (hours.FromMinute ?? 0) < (part.UntilMinute ?? MinutesADay)
                && (hours.UntilMinute ?? MinutesADay) > (part.FromMinute ?? 0);

    private static TimeChoice Both(TimeChoice part, TimeChoice hours) =>
        part with
        {
            FromMinute = Math.Max(part.FromMinute ?? 0, hours.FromMinute ?? 0),
            UntilMinute = Math.Min(
                part.UntilMinute ?? MinutesADay,
                hours.UntilMinute ?? MinutesADay
            ),
        };

    // "abre sábado? quero sábado às 9h": the day alone gives way to its hour.
    private static IReadOnlyList<TimeChoice> Exacter(IReadOnlyList<TimeChoice> choices) =>
        [.. choices.Where(c => !IsOneDay(c) || !choices.Any(o => o.From == c.From && HasTime(o)))];

    private static bool IsOneDay(TimeChoice c) =>
        c.From is { } day && c.Until == day.PlusDays(1) && !HasTime(c);

    private static IReadOnlyList<TimeChoice> Merge(
        IReadOnlyList<TimeChoice> before,
        IReadOnlyList<TimeChoice> now,
        bool anyDay
    )
    {
        if (now.Count == 0)
        {
            return before;
        }

        if (
            now.All(c => !HasDay(c))
            && !anyDay
            && before.Where(HasDay).ToList() is { Count: > 0 } days
        )
        {
            return [.. days.SelectMany(d => now.Select(t => With(d, t))).Distinct()];
        }

        if (now.All(c => !HasTime(c)) && before.Where(HasTime).ToList() is { Count: > 0 } times)
        {
            return [.. now.SelectMany(d => times.Select(t => With(d, t))).Distinct()];
        }

        return now;
    }

    // What is asked for now is no longer ruled out.
    private static IReadOnlyList<TimeChoice> Forgive(
        IReadOnlyList<TimeChoice> not,
        IReadOnlyList<TimeChoice> wanted
    ) => [.. not.Where(n => !wanted.Any(w => Remainder.Covers(n, w)))];

    private static TimeChoice With(TimeChoice day, TimeChoice time) =>
        new(day.From, day.Until, time.FromMinute, time.UntilMinute, time.Exact);

    private static bool AnyDay(IReadOnlyList<TimeExpression> said) =>
        said.Any(e => e.Any || e.Asap);

    private static bool HasDay(TimeChoice c) => c.From is not null || c.Until is not null;

    private static bool HasTime(TimeChoice c) =>
        c.FromMinute is not null || c.UntilMinute is not null;

    private static int? Minute(LocalTime? time) => time is { } t ? (t.Hour * 60) + t.Minute : null;
}
