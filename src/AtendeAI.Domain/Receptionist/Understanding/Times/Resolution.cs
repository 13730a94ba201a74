using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Turns what was said into dates and clock times.</summary>
internal static class Resolution
{
    public static TimeExpression Resolve(
        Sentence sentence,
        Atom atom,
        List<Atom> all,
        LocalDateTime now
    )
    {
        var text = sentence.Written(atom.First, atom.End);
        var time = atom switch
        {
            { Moment: { } moment } => new TimeExpression(
                text,
                TimeKind.Instant,
                TimeGrain.Minute,
                TimePoint.Of(Minute(moment)),
                null
            ),
            { Asap: true } => new TimeExpression(
                text,
                TimeKind.Interval,
                TimeGrain.Minute,
                TimePoint.Of(Minute(now)),
                null
            )
            {
                Asap = true,
            },
            { Clock: { } clock } => Clock(
                text,
                atom,
                clock.Resolve(atom.Part ?? OnlyPart(all)),
                now
            ),
            { Range: { } range } => Range(text, atom, range.Resolve(atom.Part ?? OnlyPart(all))),
            { Part: { } part } => Daypart(text, atom, part),
            { IsSpan: true } => new TimeExpression(
                text,
                TimeKind.Interval,
                atom.SpanGrain,
                Day(atom.SpanStart),
                Day(atom.SpanEnd)
            ),
            _ => new TimeExpression(text, TimeKind.Date, TimeGrain.Day, Day(atom.Date), null),
        };
        return time with
        {
            Any = atom.Any,
            Excluded = atom.Excluded,
            ExcludeWeekdays = atom.ExcludeWeekdays,
        };
    }

    private static TimeExpression Clock(string text, Atom atom, int minute, LocalDateTime now)
    {
        if (atom.Date is { } date)
        {
            return new TimeExpression(
                text,
                TimeKind.Instant,
                TimeGrain.Minute,
                new TimePoint(date, minute),
                null
            );
        }

        var time = LocalTime.FromMinutesSinceMidnight(minute % 1440);
        var next = now.Date + time;
        next = next < Minute(now) ? next.PlusDays(1) : next;
        return new TimeExpression(text, TimeKind.Time, TimeGrain.Minute, TimePoint.Of(next), null)
        {
            Time = time,
        };
    }

    private static TimeExpression Range(string text, Atom atom, (int? From, int? To) minutes)
    {
        var (from, to) = minutes;
        var exact = from % 60 is > 0 || to % 60 is > 0;
        return new TimeExpression(
            text,
            TimeKind.Interval,
            exact ? TimeGrain.Minute : TimeGrain.Hour,
            At(atom.Date, from),
            At(atom.Date, to)
        );
    }

    private static TimeExpression Daypart(string text, Atom atom, DayPart part)
    {
        var (from, to) = part.Minutes();
        var time = atom.IsSpan
            ? new TimeExpression(
                text,
                TimeKind.Daypart,
                TimeGrain.Day,
                Day(atom.SpanStart),
                Day(atom.SpanEnd)
            )
            : new TimeExpression(
                text,
                TimeKind.Daypart,
                TimeGrain.Hour,
                At(atom.Date, from),
                At(atom.Date, to)
            );
        return time with { Part = part };
    }

    /// <summary>The one part of day said elsewhere in the message, which then settles "às 7".</summary>
    private static DayPart? OnlyPart(List<Atom> all)
    {
        DayPart? only = null;
        foreach (var atom in all)
        {
            if (atom.Part is { } part && atom is { Clock: null, Range: null, Excluded: false })
            {
                if (only is not null && only != part)
                {
                    return null;
                }

                only = part;
            }
        }

        return only;
    }

    private static TimePoint? Day(LocalDate? date) =>
        date is { } day ? new TimePoint(day, null) : null;

    private static TimePoint? At(LocalDate? date, int? minute) =>
        minute is { } known ? new TimePoint(date, known) : null;

    private static LocalDateTime Minute(LocalDateTime at) =>
        at.Date + new LocalTime(at.Hour, at.Minute);
}
