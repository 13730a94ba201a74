using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads from one day to another: "de segunda a quarta", "do dia 10 ao dia 15", "de hoje até domingo".</summary>
internal static class DayRangeReader
{
    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        var between = sentence.Is(at, "entre");
        var from = between || sentence.IsAny(at, "de", "do", "da", "das") ? at + 1 : at;
        from = sentence.IsAny(from, "os", "a", "o", "as") && from > at ? from + 1 : from;
        return Weekdays(sentence, at, from, today, between)
            ?? Numbers(sentence, at, from, today, between)
            ?? Mixed(sentence, at, from, today, between);
    }

    /// <summary>"de hoje até domingo", "de amanhã a sexta", "do dia 10 até sexta".</summary>
    private static Atom? Mixed(Sentence sentence, int at, int from, LocalDate today, bool between)
    {
        if (
            NamedTwice(sentence, from, today) is not { Date: { } start } first
            || (!between && at == from && !sentence.Is(first.End, "ate"))
        )
        {
            return null;
        }

        var to = Joined(sentence, first.End, between);
        if (
            to < 0
            || sentence.Is(first.End, "as")
            || NamedTwice(sentence, to, today) is not { Date: { } last, Named: var named } second
        )
        {
            return null;
        }

        last = named == DayName.Weekday && last <= start ? start.Next(last.DayOfWeek) : last;
        return last > start
            ? SpanReader.Span(at, second.End, start, last.PlusDays(1), TimeGrain.Day)
            : null;
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

        var to = Joined(sentence, first.End, between);
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

    /// <summary>A day, or a weekday and its date: "segunda dia 7".</summary>
    private static Atom? NamedTwice(Sentence sentence, int at, LocalDate today)
    {
        var day = OpenReader.DayAt(sentence, at, today.AtMidnight());
        if (day is not { Named: DayName.Weekday })
        {
            return day;
        }

        var next = sentence.Is(day.End, ",") ? day.End + 1 : day.End;
        return DateReader.Fixed(sentence, next, today) ?? day;
    }

    /// <summary>"do dia 10 ao 15", "de 10 a 15 de dezembro", "entre os dias 10 e 15", "de 10/12 a 15/12".</summary>
    private static Atom? Numbers(Sentence sentence, int at, int from, LocalDate today, bool between)
    {
        var said = sentence.IsAny(from, "dia", "dias");
        var first =
            DateReader.Read(sentence, from, today.AtMidnight())
            ?? DayList.Further(sentence, from, today)
            ?? (between ? DayList.Bare(sentence, from, today) : null);
        if (first?.Date is not { } start || at == from && !said && first.Named != DayName.Absolute)
        {
            return null;
        }

        var to = Joined(sentence, first.End, between);
        if (to < 0 || sentence.Is(first.End, "as") || sentence.Is(to, "uma"))
        {
            return null;
        }

        var second =
            DateReader.Read(sentence, to, today.AtMidnight())
            ?? (said || first.End - from > 1 ? DayList.Further(sentence, to, today) : null);
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

    private static int Joined(Sentence sentence, int at, bool between)
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
