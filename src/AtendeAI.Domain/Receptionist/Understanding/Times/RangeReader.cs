using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads from–to: "das 14 às 16h", "entre 2 e 4 da tarde", "de segunda a quarta", "do dia 10 ao dia 15".</summary>
internal static class RangeReader
{
    public static Atom? Read(Sentence sentence, int at, LocalDateTime now) =>
        DayRangeReader.Read(sentence, at, now.Date) ?? Hours(sentence, at);

    private static Atom? Hours(Sentence sentence, int at)
    {
        var between = sentence.Is(at, "entre");
        var from =
            between || sentence.IsAny(at, "das", "de", "do", "from", "dos", "da") ? at + 1 : at;
        from = sentence.IsAny(from, "as", "o") && from > at ? from + 1 : from;
        if (sentence.Is(from - 1, "/") && sentence.IsNumber(from - 2))
        {
            // "31/04 às 10h": half of a day that does not exist.
            return null;
        }

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

        // "5a 8h" is Thursday at eight.
        var isOrdinal =
            sentence.Is(at, "a")
            && sentence.Glued(at)
            && !sentence.Glued(at + 1)
            && sentence.Digits(at - 1) == 1
            && sentence.Value(at - 1) is >= 2 and <= 6;
        return !isOrdinal && sentence.IsAny(at, "as", "a", "ao", "-", "to") ? at + 1 : -1;
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

        return marked || sentence.Is(start.End, "as") || sentence.Is(at, "das");
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
}
