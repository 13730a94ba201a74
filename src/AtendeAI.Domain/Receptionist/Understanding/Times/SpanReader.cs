using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads whole weeks and weekends, and days to come: "semana que vem", "próximos 15 dias".</summary>
internal static class SpanReader
{
    private static readonly PhraseMap<int> Weeks = new([
        (
            "semana que vem|proxima semana|semana proxima|semana seguinte|outra semana|next week|semana que entra|semana que ven|proxima semana que vem|semana q vem|sem que vem|proxima sem|proxima . semana|proxima . sem",
            1
        ),
        (
            "essa semana|esta semana|nessa semana|nesta semana|dessa semana|desta semana|semana atual|this week",
            0
        ),
        ("semana passada|ultima semana que passou", -1),
        ("semana retrasada", -2),
    ]);

    private static readonly PhraseMap<int> Weekends = new([
        (
            "fim de semana que vem|final de semana que vem|proximo fim de semana|proximo final de semana|outro fim de semana|fim de semana proximo|proxima fim de semana|proxima final de semana|proxima . fim de semana|fim de semana proxima",
            0
        ),
        (
            "esse fim de semana|este fim de semana|nesse fim de semana|neste fim de semana|esse final de semana|este final de semana|nesse final de semana|neste final de semana|fim de semana agora|final de semana agora|fim de semana|final de semana|fins de semana|finais de semana|weekend",
            0
        ),
    ]);

    public static IEnumerable<string> Words =>
        Weeks
            .Words.Concat(MonthReader.Words)
            .Concat(Weekends.Words)
            .Concat(["proximos", "proximas", "dias", "ano"]);

    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        var core = sentence.IsAny(at, "na", "no", "em") ? at + 1 : at;
        return Weekend(sentence, core, today)
            ?? ComingDays(sentence, core, today)
            ?? Week(sentence, core, today)
            ?? MonthReader.Read(sentence, core, today)
            ?? Year(sentence, core, today);
    }

    /// <summary>The Monday of a week named after a weekday: "quinta da semana que vem", "quinta dessa semana".</summary>
    public static (LocalDate Monday, int End)? WeekOf(Sentence sentence, int at, LocalDate today)
    {
        var monday = Calendar.Monday(today);
        if (sentence.IsAny(at, "da", "na") && sentence.Is(at + 1, "outra"))
        {
            return (monday.PlusWeeks(1), sentence.Is(at + 2, "semana") ? at + 3 : at + 2);
        }

        var core = sentence.IsAny(at, "da", "na", "de", ",") ? at + 1 : at;
        var next = Weeks.Match(sentence, core, out var ahead);
        return next < 0 ? WeekAround(sentence, core, today) : (monday.PlusWeeks(ahead), next);
    }

    /// <summary>"semana do dia 10", "semana do natal", "semana santa": the week that has that day.</summary>
    private static (LocalDate Monday, int End)? WeekAround(
        Sentence sentence,
        int at,
        LocalDate today
    )
    {
        if (!sentence.Is(at, "semana"))
        {
            return null;
        }

        if (sentence.Is(at + 1, "santa"))
        {
            return (Calendar.Monday(NamedDays.HolyWeek(today)), at + 2);
        }

        if (!sentence.IsAny(at + 1, "do", "da", "de"))
        {
            return null;
        }

        var lead =
            sentence.Is(at + 2, "feriado") && sentence.IsAny(at + 3, "de", "do", "da")
                ? at + 4
                : at + 2;
        var named = NamedDays.Match(sentence, lead, today, out var date);
        if (named > 0)
        {
            return (Calendar.Monday(date), named);
        }

        return DateReader.Fixed(sentence, lead, today) is { Date: { } day } atom
            ? (Calendar.Monday(day), atom.End)
            : null;
    }

    private static Atom? Weekend(Sentence sentence, int at, LocalDate today)
    {
        var next = Weekends.Match(sentence, at, out _);
        if (next < 0)
        {
            return null;
        }

        var saturday =
            today.DayOfWeek == IsoDayOfWeek.Sunday
                ? today.PlusDays(-1)
                : Calendar.Monday(today).PlusDays(5);
        var following =
            sentence.IsAny(at, "proximo", "outro")
            || sentence.IsAny(next - 1, "vem", "proximo", "proxima");
        if (following && today.DayOfWeek >= IsoDayOfWeek.Saturday)
        {
            saturday = saturday.PlusWeeks(1);
        }

        return Span(at, next, saturday, saturday.PlusDays(2), TimeGrain.Day);
    }

    private static Atom? Week(Sentence sentence, int at, LocalDate today)
    {
        var next = Weeks.Match(sentence, at, out var ahead);
        var monday = Calendar.Monday(today).PlusWeeks(ahead);
        if (next < 0 && WeekAround(sentence, at, today) is var (around, end))
        {
            (monday, next) = (around, end);
        }

        return next < 0 ? null : Span(at, next, monday, monday.PlusWeeks(1), TimeGrain.Week);
    }

    /// <summary>"nos próximos 15 dias", "próximas duas semanas".</summary>
    private static Atom? ComingDays(Sentence sentence, int at, LocalDate today)
    {
        var core = sentence.IsAny(at, "nos", "nas", "dentro") ? at + 1 : at;
        if (
            !sentence.IsAny(core, "proximos", "proximas")
            || !NumberWords.TryRead(sentence, core + 1, out var count, out var unit)
            || count is < 1 or > 120
        )
        {
            return null;
        }

        LocalDate? end = sentence.Word(unit) switch
        {
            "dias" => today.PlusDays(count),
            "semanas" => today.PlusWeeks(count),
            "meses" => today.PlusMonths(count),
            _ => null,
        };
        return end is { } last ? Span(core, unit + 1, today, last, TimeGrain.Day) : null;
    }

    private static Atom? Year(Sentence sentence, int at, LocalDate today)
    {
        var next = AfterNextYear(sentence, at);
        return next < 0
            ? null
            : Span(
                at,
                next,
                new LocalDate(today.Year + 1, 1, 1),
                new LocalDate(today.Year + 2, 1, 1),
                TimeGrain.Month
            );
    }

    /// <summary>The place after "ano que vem" or "próximo ano", or -1.</summary>
    internal static int AfterNextYear(Sentence sentence, int at) =>
        sentence.Is(at, "ano") && sentence.Is(at + 1, "que") && sentence.Is(at + 2, "vem") ? at + 3
        : sentence.Is(at, "proximo") && sentence.Is(at + 1, "ano") ? at + 2
        : -1;

    internal static Atom Span(
        int first,
        int end,
        LocalDate? start,
        LocalDate? last,
        TimeGrain grain
    ) =>
        new(first, end)
        {
            IsSpan = true,
            SpanStart = start,
            SpanEnd = last,
            SpanGrain = grain,
        };
}
