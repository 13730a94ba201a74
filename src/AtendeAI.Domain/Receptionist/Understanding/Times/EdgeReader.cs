using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a part of a week or month: "fim do mês", "primeira semana de dezembro", "começo da semana que vem".</summary>
internal static class EdgeReader
{
    private enum Edge
    {
        Start,
        Middle,
        End,
    }

    private static readonly PhraseMap<Edge> Edges = new([
        ("inicio|inicinho|comeco|comecinho", Edge.Start),
        ("meio|meados", Edge.Middle),
        ("fim|final|finalzinho|finzinho|fins|finais", Edge.End),
    ]);

    private static readonly PhraseMap<int> Ranks = new([
        ("primeira|1 a", 1),
        ("segunda|2 a", 2),
        ("terceira|3 a", 3),
        ("quarta|4 a", 4),
        ("quinta", 5),
        ("ultima", -1),
        ("penultima", -2),
    ]);

    public static IEnumerable<string> Words =>
        Edges.Words.Concat(Ranks.Words).Concat(["quinzena", "metade", "mes", "semana"]);

    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        var core = sentence.IsAny(at, "no", "na", "em", "ao", "nos") ? at + 1 : at;
        return OfMonth(sentence, core, today)
            ?? OfWeek(sentence, core, today)
            ?? Ranked(sentence, core, today);
    }

    private static Atom? OfMonth(Sentence sentence, int at, LocalDate today)
    {
        var next = Edges.Match(sentence, at, out var edge);
        if (
            next < 0
            || !sentence.IsAny(next, "de", "do", "desse", "deste", "da")
            || MonthAfter(sentence, next, today) is not var (first, end)
        )
        {
            return null;
        }

        if (edge == Edge.Start && IsBareMonth(sentence, next, end) && today.Day > 10)
        {
            first = first.PlusMonths(1);
        }

        var (start, last) = edge switch
        {
            Edge.Start => (first, first.PlusDays(10)),
            Edge.Middle => (first.PlusDays(10), first.PlusDays(20)),
            _ => (first.PlusDays(20), first.PlusMonths(1)),
        };
        return SpanReader.Span(at, end, start, last, TimeGrain.Day);
    }

    private static bool IsBareMonth(Sentence sentence, int lead, int end) =>
        sentence.IsAny(lead, "do", "de") && sentence.Is(lead + 1, "mes") && end == lead + 2;

    private static (LocalDate First, int End)? MonthAfter(
        Sentence sentence,
        int lead,
        LocalDate today
    )
    {
        if (MonthReader.At(sentence, lead + 1, today) is { } named)
        {
            return named;
        }

        return sentence.IsAny(lead, "do", "de", "desse", "deste") && sentence.Is(lead + 1, "mes")
                ? (Calendar.FirstOfMonth(today), lead + 2)
            : sentence.IsAny(lead, "do", "de", "desse", "deste") && sentence.Is(lead + 1, "ano")
                ? (new LocalDate(today.Year, 12, 1), lead + 2)
            : null;
    }

    private static Atom? OfWeek(Sentence sentence, int at, LocalDate today)
    {
        var next = Edges.Match(sentence, at, out var edge);
        if (next < 0 || (sentence.Is(next, "de") && sentence.Is(next + 1, "semana")))
        {
            return null;
        }

        var monday = Calendar.Monday(today);
        int end;
        if (SpanReader.WeekOf(sentence, next, today) is var (week, after))
        {
            (monday, end) = (week, after);
        }
        else if (sentence.Is(next, "da") && sentence.Is(next + 1, "semana"))
        {
            end = next + 2;
            var gone =
                edge == Edge.Start ? today.DayOfWeek >= IsoDayOfWeek.Tuesday
                : edge == Edge.Middle ? today.DayOfWeek >= IsoDayOfWeek.Thursday
                : today.DayOfWeek >= IsoDayOfWeek.Saturday;
            monday = gone ? monday.PlusWeeks(1) : monday;
        }
        else
        {
            return null;
        }

        var (first, last) = edge switch
        {
            Edge.Start => (0, 2),
            Edge.Middle => (2, 4),
            _ => (3, 5),
        };
        return SpanReader.Span(
            at,
            end,
            monday.PlusDays(first),
            monday.PlusDays(last),
            TimeGrain.Day
        );
    }

    /// <summary>"primeira semana de dezembro" is its days 1 to 7; "segunda quinzena de janeiro" its days from 16.</summary>
    private static Atom? Ranked(Sentence sentence, int at, LocalDate today)
    {
        var unit = Ranks.Match(sentence, at, out var rank);
        if (
            unit < 0
            || !sentence.IsAny(unit, "semana", "quinzena", "metade")
            || !sentence.IsAny(unit + 1, "de", "do", "desse", "deste")
            || MonthAfter(sentence, unit + 1, today) is not var (first, end)
        )
        {
            return null;
        }

        var next = first.PlusMonths(1);
        if (sentence.IsAny(unit, "quinzena", "metade"))
        {
            return rank is 1 or -2
                ? SpanReader.Span(at, end, first, first.PlusDays(15), TimeGrain.Day)
                : SpanReader.Span(at, end, first.PlusDays(15), next, TimeGrain.Day);
        }

        var start = rank > 0 ? first.PlusWeeks(rank - 1) : next.PlusWeeks(rank);
        var last = start.PlusWeeks(1);
        return SpanReader.Span(at, end, start, last > next ? next : last, TimeGrain.Week);
    }
}
