using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads from–to: "das 14 às 16h", "entre 2 e 4 da tarde", "de segunda a quarta", "do dia 10 ao dia 15".</summary>
internal static class RangeReader
{
    public static Atom? Read(Sentence sentence, int at, LocalDateTime now) =>
        Days(sentence, at, now.Date) ?? Hours(sentence, at);

    private static Atom? Hours(Sentence sentence, int at)
    {
        var between = sentence.Is(at, "entre");
        var from =
            between || sentence.IsAny(at, "das", "de", "do", "from", "dos", "da") ? at + 1 : at;
        from = sentence.IsAny(from, "as", "o") && from > at ? from + 1 : from;
        var led = from > at && !sentence.IsAny(at, "de", "do");
        if (ClockReader.Core(sentence, from, led) is not { } start)
        {
            return null;
        }

        // "entre 3 e 5" is no five past three.
        start =
            between && !sentence.Is(start.End, "e")
                ? ClockReader.WholeHour(sentence, from) ?? start
                : start;
        var to = Joined(sentence, start.End, between);
        if (
            to < 0
            || ClockReader.Core(sentence, to, true) is not { } end
            || ClockWords.IsCounted(sentence, end.End)
        )
        {
            return null;
        }

        return Sure(sentence, at, start, end, between) ? Range(sentence, at, start, end) : null;
    }

    private static Atom Range(
        Sentence sentence,
        int at,
        ClockReader.Reading start,
        ClockReader.Reading end
    )
    {
        var part = start.Part;
        var last = end.End;
        if (
            sentence.IsAny(last, "da", "de", "a")
            && PartReader.Simple(sentence, last + 1) is { } said
        )
        {
            (part, last) = (said, last + 2);
        }

        var range = new ClockRange(start.Clock, end.Clock);
        var (from, to) = range.Resolve(start.Part is null ? part : null);
        var early = start.Part is null && part is not null && from >= to;
        var closed = early ? range.Resolve(null) : (from, to);
        if (start.Part is { } of)
        {
            closed = (start.Clock.Resolve(of), end.Clock.Resolve(part));
        }

        return new Atom(at, last)
        {
            Range = new ClockRange(Sharp(closed.Item1), Sharp(closed.Item2)),
        };
    }

    private static ClockTime? Sharp(int? minute) =>
        minute is { } known ? new ClockTime(known, false) : null;

    private static int Joined(Sentence sentence, int at, bool between)
    {
        if (between)
        {
            return sentence.Is(at, "e")
                ? (sentence.IsAny(at + 1, "as", "o", "a") ? at + 2 : at + 1)
                : -1;
        }

        if (sentence.Is(at, "ate"))
        {
            return sentence.IsAny(at + 1, "as", "o", "a", "umas") ? at + 2 : at + 1;
        }

        return sentence.IsAny(at, "as", "a", "ao", "-", "to", "pras") ? at + 1 : -1;
    }

    private static bool Sure(
        Sentence sentence,
        int at,
        ClockReader.Reading start,
        ClockReader.Reading end,
        bool between
    )
    {
        var marked =
            start.Sure == ClockReader.Sure.Yes
            || end.Clock.Minute % 60 != 0
            || HourSaid(sentence, end)
            || PartReader.Simple(sentence, end.End + 1) is not null;
        if (sentence.Is(start.End, "-") || sentence.IsAny(start.End, "a"))
        {
            return marked
                && (
                    HourSaid(sentence, end)
                    || HourSaid(sentence, start)
                    || sentence.IsAny(at, "das", "de")
                );
        }

        if (between)
        {
            return marked
                || (
                    start.Clock.Minute >= 360
                    && end.Clock.Minute > start.Clock.Minute
                    && !sentence.IsAny(end.End, "de", "dias", "anos", "mil")
                );
        }

        return marked || sentence.IsAny(start.End, "as", "pras") || sentence.Is(at, "das");
    }

    /// <summary>An "h", "horas" or colon within the words of the time.</summary>
    private static bool HourSaid(Sentence sentence, ClockReader.Reading reading)
    {
        for (var at = reading.First; at < reading.End; at++)
        {
            if (sentence.IsAny(at, "h", "hora", "horas", ":", "dia", "meio", "meia", "am", "pm"))
            {
                return true;
            }
        }

        return false;
    }

    private static Atom? Days(Sentence sentence, int at, LocalDate today)
    {
        var between = sentence.Is(at, "entre");
        var from = between || sentence.IsAny(at, "de", "do", "da", "das") ? at + 1 : at;
        from = sentence.IsAny(from, "os", "a", "o", "as") && from > at ? from + 1 : from;
        return Weekdays(sentence, at, from, today, between)
            ?? Numbers(sentence, at, from, today, between);
    }

    private static Atom? Weekdays(
        Sentence sentence,
        int at,
        int from,
        LocalDate today,
        bool between
    )
    {
        if (WeekdayReader.Read(sentence, from, today) is not { Date: { } start } first)
        {
            return null;
        }

        var to = DayJoin(sentence, first.End, between);
        if (
            to < 0
            || WeekdayReader.Read(sentence, to, today) is not { Date: { } last } second
            || (!between && at == from && !sentence.IsAny(first.End, "a", "ate", "as"))
        )
        {
            return null;
        }

        last = last < start ? start.Next(last.DayOfWeek) : last;
        start = last > start.PlusDays(7) ? start.PlusWeeks(1) : start;
        return SpanReader.Span(at, second.End, start, last.PlusDays(1), TimeGrain.Day);
    }

    /// <summary>"do dia 10 ao 15", "de 10 a 15 de dezembro", "entre os dias 10 e 15", "de 10/12 a 15/12".</summary>
    private static Atom? Numbers(Sentence sentence, int at, int from, LocalDate today, bool between)
    {
        var said = sentence.IsAny(from, "dia", "dias");
        var first =
            DateReader.Read(sentence, from, today.AtMidnight())
            ?? DateReader.Further(sentence, from, today);
        if (first?.Date is not { } start || at == from && !said && first.Named != DayName.Absolute)
        {
            return null;
        }

        var to = DayJoin(sentence, first.End, between);
        if (to < 0 || sentence.Is(first.End, "as") || sentence.Is(to, "uma"))
        {
            return null;
        }

        var second =
            DateReader.Read(sentence, to, today.AtMidnight())
            ?? (said || first.End - from > 1 ? DateReader.Further(sentence, to, today) : null);
        return second is { Date: { } last, Named: DayName.Absolute }
            ? Between(sentence, at, from, today, start, second, last)
            : null;
    }

    private static Atom? Between(
        Sentence sentence,
        int at,
        int from,
        LocalDate today,
        LocalDate start,
        Atom second,
        LocalDate last
    )
    {
        var bare = sentence.IsAny(from, "dia", "dias") ? from + 1 : from;
        var startHasMonth = !sentence.IsAny(bare + 1, "a", "ao", "e", "ate", "-");
        if (!startHasMonth && NumberWords.TryRead(sentence, bare, out var day, out _))
        {
            start =
                Calendar.InMonth(Calendar.FirstOfMonth(last), day) is { } sameMonth
                && sameMonth <= last
                    ? sameMonth
                    : start;
            start = start < today ? today : start;
        }

        if (last < start)
        {
            return null;
        }

        return SpanReader.Span(at, second.End, start, last.PlusDays(1), TimeGrain.Day);
    }

    private static int DayJoin(Sentence sentence, int at, bool between)
    {
        var next = between
            ? sentence.Is(at, "e")
                ? at + 1
                : -1
            : sentence.Is(at, "ate") && sentence.IsAny(at + 1, "a", "o", "as")
                ? at + 2
                : sentence.IsAny(at, "a", "ao", "ate", "as")
                    ? at + 1
                    : -1;
        return next > 0 && sentence.IsAny(next, "o", "a") ? next + 1 : next;
    }
}
