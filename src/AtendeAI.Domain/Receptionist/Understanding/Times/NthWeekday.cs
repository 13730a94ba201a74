using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads "primeira segunda de janeiro", "última sexta do mês", "último dia de dezembro".</summary>
internal static class NthWeekday
{
    private static readonly PhraseMap<int> Ranks = new([
        ("primeira|primeiro|1 a", 1),
        ("segunda|segundo|2 a", 2),
        ("terceira|terceiro|3 a", 3),
        ("ultima|ultimo", -1),
        ("penultima|penultimo", -2),
    ]);

    public static IEnumerable<string> Words => Ranks.Words;

    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        var core = sentence.IsAny(at, "na", "no", "o") ? at + 1 : at;
        var name = Ranks.Match(sentence, core, out var rank);
        var isDay =
            sentence.Is(name, "dia")
            && sentence.IsAny(core, "primeiro", "ultimo", "penultimo", "penultima");
        var of = name + 1;
        var day = IsoDayOfWeek.None;
        if (
            name < 0
            || (!isDay && !WeekdayReader.Name(sentence, name, out day, out of))
            || !sentence.IsAny(of, "de", "do", "desse", "deste")
        )
        {
            return null;
        }

        if (sentence.Is(of + 1, "ano"))
        {
            var turn = new LocalDate(rank < 0 ? today.Year : today.Year + 1, rank < 0 ? 12 : 1, 1);
            return DateReader.Day(core, of + 2, Nth(turn, day, rank), DayName.Absolute);
        }

        var bare = sentence.Is(of + 1, "mes") && MonthReader.At(sentence, of + 1, today) is null;
        var (month, end) = bare
            ? (Calendar.FirstOfMonth(today), of + 2)
            : MonthReader.At(sentence, of + 1, today) ?? (default, -1);
        if (end < 0)
        {
            return null;
        }

        var date = Nth(month, day, rank);
        date = bare && date < today ? Nth(month.PlusMonths(1), day, rank) : date;
        return DateReader.Day(core, end, date, DayName.Absolute);
    }

    /// <summary>"primeiro fim de semana de dezembro".</summary>
    public static Atom? Weekend(Sentence sentence, int at, LocalDate today)
    {
        var core = sentence.IsAny(at, "no", "o") ? at + 1 : at;
        var name = Ranks.Match(sentence, core, out var rank);
        var of = name + (sentence.IsAny(name, "fim", "final") ? 3 : 1);
        var isWeekend =
            sentence.Is(name, "fds")
            || (
                sentence.IsAny(name, "fim", "final")
                && sentence.Is(name + 1, "de")
                && sentence.Is(name + 2, "semana")
            );
        return
            name > 0
            && isWeekend
            && sentence.IsAny(of, "de", "do", "desse", "deste")
            && MonthReader.At(sentence, of + 1, today) is var (month, end)
            ? SpanReader.Span(
                core,
                end,
                Nth(month, IsoDayOfWeek.Saturday, rank),
                Nth(month, IsoDayOfWeek.Saturday, rank).PlusDays(2),
                TimeGrain.Day
            )
            : null;
    }

    private static LocalDate Nth(LocalDate month, IsoDayOfWeek day, int rank)
    {
        if (day == IsoDayOfWeek.None)
        {
            return rank > 0 ? month : month.PlusMonths(1).PlusDays(rank);
        }

        var first = month.PlusDays(-1).Next(day);
        return rank > 0
            ? first.PlusWeeks(rank - 1)
            : month.PlusMonths(1).Previous(day).PlusWeeks(rank + 1);
    }
}
