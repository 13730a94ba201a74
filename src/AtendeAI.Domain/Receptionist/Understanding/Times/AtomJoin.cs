using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Makes one time of neighbours that belong together: "amanhã" + "às 14h", "terça" + "dia 15", "semana que vem" + "de manhã".</summary>
internal static class AtomJoin
{
    private static readonly HashSet<string> Glue = WordSet.Of(
        "de da do das na no nas as a pela pelas em , - la tipo por volta bem para ja so ( ) mesmo umas agora dia "
            + "feira seguinte o ao durante \n horario parte periodo turno on at el ser que seja se possivel preferencia "
            + "preferencialmente ai assim uns d meu minha logo ainda sempre mas mais pode qualquer hora"
    );

    private const int LongestGlue = 5;

    public static List<Atom> Join(Sentence sentence, List<Atom> atoms)
    {
        var joined = new List<Atom>(atoms.Count);
        foreach (var atom in atoms)
        {
            if (joined.Count > 0 && Closed(sentence, joined[^1], atom) is { } closed)
            {
                joined[^1] = closed;
            }
            else if (ButDays.Before(sentence, joined, atom) is { } wanted)
            {
                joined[wanted] = Day(joined[wanted], atom, joined[wanted]) ?? joined[wanted];
                joined[^1] = joined[^1] with { End = atom.End };
            }
            else if (
                joined.Count > 0
                && IsGlued(sentence, joined[^1].End, atom.First)
                && Together(sentence, joined[^1], atom) is { } one
            )
            {
                joined[^1] = one;
            }
            else if (!atom.Weak || IsAlternative(sentence, joined, atom))
            {
                joined.Add(atom with { Weak = false });
            }
        }

        return joined;
    }

    /// <summary>"a partir das 14 até as 18", "depois das 14 e antes das 18": one range, told by its two sides.</summary>
    private static Atom? Closed(Sentence sentence, Atom opening, Atom to)
    {
        var gap = to.First - opening.End;
        return
            opening.Range is { From: { } start, To: null }
            && to is { OnlyHours: true, Range: { From: null, To: { } end } }
            && (gap == 0 || (gap == 1 && sentence.IsAny(opening.End, "e", "mas", ",")))
            && start.Resolve(null) < end.Resolve(null)
            ? opening with
            {
                End = to.End,
                Range = new ClockRange(start, end),
            }
            : null;
    }

    private static bool IsGlued(Sentence sentence, int from, int to)
    {
        if (to - from > LongestGlue)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (!sentence.In(at, Glue) && !IsBeing(sentence, at) && !IsShortened(sentence, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"segunda é às 8", "quinta tem que ser até as 11".</summary>
    private static bool IsBeing(Sentence sentence, int at)
    {
        var owed = sentence.Is(at, "que") ? at - 1 : at;
        return (sentence.Is(at, "e") && sentence.Written(at) is ("é" or "eh"))
            || (
                sentence.IsAny(owed, "tem", "teria", "tinha", "tera")
                && sentence.Is(owed + 1, "que")
                && sentence.Is(owed + 2, "ser")
            );
    }

    /// <summary>"Qua. 9h".</summary>
    private static bool IsShortened(Sentence sentence, int at) =>
        sentence.Is(at, ".")
        && sentence.Glued(at)
        && sentence.IsAny(at - 1, "seg", "ter", "qua", "qui", "sex", "sab", "dom");

    /// <summary>"às 9 ou 10": the number follows a clock time.</summary>
    private static bool IsAlternative(Sentence sentence, List<Atom> joined, Atom atom)
    {
        if (joined.Count == 0)
        {
            return atom.First == 0 || sentence.Count <= 3;
        }

        var gap = atom.First - joined[^1].End;
        return joined[^1].Clock is not null
            && gap is 1 or 2
            && sentence.IsAny(joined[^1].End, "ou", ",", "/", "e")
            && !sentence.IsNumber(atom.End);
    }

    private static Atom? Together(Sentence sentence, Atom first, Atom second)
    {
        var both = first with { End = second.End };
        if (second.Weak && IsItsNumber(sentence, first, second))
        {
            return both;
        }

        if (first.OnlyDay && second.OnlyHours)
        {
            return second.Weak && !WeakFits(sentence, first, second)
                ? null
                : Day(first, second, both);
        }

        if (first.OnlyHours && second.OnlyDay && !second.Any)
        {
            if (ButDays.IsRefused(sentence, first, second))
            {
                return null;
            }

            return Day(second, first, both);
        }

        if (first.OnlyDay && second.OnlyDay)
        {
            return DayJoin.Days(sentence, first, second, both);
        }

        return second.OnlyHours && !second.Weak ? Hours(first, second, both) : null;
    }

    /// <summary>"sexta 14" where that Friday is the 14th.</summary>
    private static bool IsItsNumber(Sentence sentence, Atom day, Atom number) =>
        day is { OnlyDay: true, Named: DayName.Weekday or DayName.Absolute, Date: { } date }
        && date.Day == sentence.Value(number.First)
        && number.First == day.End;

    private static Atom? Day(Atom day, Atom hours, Atom both) =>
        day.IsSpan && hours.Part is null
            ? null
            : day with
            {
                First = both.First,
                End = both.End,
                Clock = hours.Clock,
                Range = hours.Range,
                Part = hours.Part,
            };

    private static Atom? Hours(Atom first, Atom second, Atom both)
    {
        if (
            first.Part is not null
            && first.Clock is null
            && first.Range is null
            && (second.Clock is not null || second.Range is not null)
            && second.Part is null
        )
        {
            return Apart(first.Part.Value, second)
                ? null
                : both with
                {
                    Clock = second.Clock,
                    Range = second.Range,
                };
        }

        var adds =
            second.Part is not null
            && second.Clock is null
            && second.Range is null
            && first.Part is null
            && (first.Clock is not null || first.Range is not null);
        return adds ? both with { Part = second.Part }
            : Narrower(first, second) is { } part ? both with { Part = part }
            : null;
    }

    /// <summary>"não consigo de manhã, só a partir das 13h": a clock time out of that part of the day is another time.</summary>
    private static bool Apart(DayPart part, Atom hours)
    {
        var (from, to) = part.Minutes();
        return hours.Clock is { Ambiguous: false, Minute: var at } && (at < from || at > to)
            || hours.Range is { From: { Ambiguous: false, Minute: var first } } && first >= to
            || hours.Range is { To: { Ambiguous: false, Minute: var last } } && last <= from;
    }

    /// <summary>"cedo pela manhã", "à noite, no começo da noite": the closer of two parts, one within the other.</summary>
    private static DayPart? Narrower(Atom first, Atom second)
    {
        if (
            first is not { Part: { } one, Clock: null, Range: null }
            || second is not { Part: { } other, Clock: null, Range: null }
        )
        {
            return null;
        }

        var (from, to) = one.Minutes();
        var (start, end) = other.Minutes();
        return from >= start && to <= end ? one
            : start >= from && end <= to ? other
            : null;
    }

    /// <summary>"sexta 14" is an hour unless that Friday is the 14th.</summary>
    private static bool WeakFits(Sentence sentence, Atom day, Atom hour) =>
        day.Date is not null
        && hour.First - day.End <= 1
        && !(day.Named == DayName.Weekday && day.Date?.Day == sentence.Value(hour.First));
}
