using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Makes one day of two names: "terça, dia 15", "semana que vem na quarta", "terça daqui a duas semanas".</summary>
internal static class DayJoin
{
    public static Atom? Days(Sentence sentence, Atom first, Atom second, Atom both)
    {
        if (
            first
                is {
                    IsSpan: true,
                    SpanGrain: TimeGrain.Week,
                    SpanStart: { } monday,
                    SpanEnd: not null
                }
            && second is { Named: DayName.Weekday, Date: { } weekday, Week: null }
        )
        {
            return second with
            {
                First = both.First,
                Date = Calendar.InWeek(Calendar.Monday(monday), weekday.DayOfWeek),
                Week = Calendar.Monday(monday),
            };
        }

        if (
            second
                is {
                    IsSpan: true,
                    SpanGrain: TimeGrain.Week,
                    SpanStart: { } next,
                    SpanEnd: not null
                }
            && first is { Named: DayName.Weekday, Date: { } named, Week: null }
            && !IsMoved(sentence, first, second)
        )
        {
            return first with
            {
                End = both.End,
                Date = Calendar.InWeek(next, named.DayOfWeek),
                Week = next,
            };
        }

        if (
            first
                is {
                    IsSpan: true,
                    SpanGrain: TimeGrain.Month,
                    SpanStart: { } month,
                    SpanEnd: not null
                }
            && second is { Named: DayName.Absolute, Date: { } day }
        )
        {
            return Calendar.InMonth(month, day.Day) is { } inMonth
                ? second with
                {
                    First = both.First,
                    Date = inMonth,
                }
                : null;
        }

        if (InWeekAway(first, second) is { } away)
        {
            return away with { First = both.First, End = both.End };
        }

        return first.Date is { } a && second.Date is { } b
            ? SameDay(sentence, first, second, both, a, b)
            : null;
    }

    /// <summary>"daqui a duas semanas na terça", "terça daqui a duas semanas".</summary>
    private static Atom? InWeekAway(Atom first, Atom second)
    {
        var (away, named) = first.Named == DayName.Relative ? (first, second) : (second, first);
        return
            away is { Named: DayName.Relative, Week: { } week }
            && named is { Named: DayName.Weekday, Week: null, Date: { } date }
            ? named with
            {
                Date = Calendar.InWeek(week, date.DayOfWeek),
                Week = week,
            }
            : null;
    }

    /// <summary>One day named twice: "terça, dia 15", "amanhã, quinta".</summary>
    private static Atom? SameDay(
        Sentence sentence,
        Atom first,
        Atom second,
        Atom both,
        LocalDate a,
        LocalDate b
    )
    {
        if (a == b)
        {
            return first.Named == second.Named && first.Named == DayName.Weekday
                ? null
                : both with
                {
                    Named = DayName.Absolute,
                };
        }

        return (first.Named, second.Named) switch
        {
            (DayName.Weekday, DayName.Absolute) => second with { First = both.First },
            (DayName.Absolute, DayName.Weekday)
            or (DayName.Relative, DayName.Weekday) when a.DayOfWeek == b.DayOfWeek => first with
            {
                End = both.End,
            },
            (DayName.Weekday, DayName.Relative) when a.DayOfWeek == b.DayOfWeek => second with
            {
                First = both.First,
            },
            (DayName.Relative or DayName.Absolute, DayName.Absolute)
                when sentence.IsAny(second.First, "dia") && a.Day == b.Day => first with
            {
                End = both.End,
            },
            _ => null,
        };
    }

    /// <summary>"passa a de quarta pra semana que vem": the day that it is on, and the week that is wanted.</summary>
    private static bool IsMoved(Sentence sentence, Atom first, Atom second) =>
        sentence.Is(second.First - 1, "para")
        && sentence.IsAny(first.First - 1, "de", "da", "do")
        && sentence.IsAny(
            first.First - 2,
            "a",
            "o",
            "consulta",
            "sessao",
            "exame",
            "horario",
            "retorno",
            "aula",
            "minha",
            "meu"
        );
}
