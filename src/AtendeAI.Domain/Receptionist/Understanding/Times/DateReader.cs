using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a day by its number or its name: "dia 15", "15/08", "15 de agosto", "depois de amanhã".</summary>
internal static class DateReader
{
    private static readonly PhraseMap<int> Relative = new([
        ("hoje|hoje mesmo|ainda hoje|today|hoy", 0),
        ("amanha|amanha mesmo|dia de amanha|tomorrow", 1),
        (
            "depois de amanha|depois da manha|depois amanha|depois d amanha|pasado amanha|day after tomorrow|depois do amanha",
            2
        ),
        ("ontem|yesterday|ayer", -1),
        ("anteontem|antes de ontem|antontem", -2),
    ]);

    public static IEnumerable<string> Words =>
        Relative.Words.Concat(DistanceReader.Words).Append("primeiro");

    public static Atom? Read(Sentence sentence, int at, LocalDateTime now) =>
        FromToday(sentence, at, now)
        ?? Numbered(sentence, at, now.Date)
        ?? NumericDate.YearFirst(sentence, at)
        ?? NumericDate.Slashed(sentence, at, at, now.Date)
        ?? WithMonth(sentence, at, at, now.Date)
        ?? DayList.OfMonth(sentence, at, at, now.Date)
        ?? DistanceReader.Read(sentence, at, now);

    /// <summary>A day named by its number: "dia 10", "10/12".</summary>
    public static Atom? Fixed(Sentence sentence, int at, LocalDate today) =>
        Numbered(sentence, at, today) ?? NumericDate.Slashed(sentence, at, at, today);

    private static Atom? FromToday(Sentence sentence, int at, LocalDateTime now)
    {
        var today = now.Date;
        if (OrLater(sentence, at) || ThisPart(sentence, at) || ThisHour(sentence, at, now))
        {
            return Day(
                at,
                at + 1,
                today.PlusDays(sentence.Is(at, "depois") ? 2 : 0),
                DayName.Relative
            );
        }

        var next = Relative.Match(sentence, at, out var days);
        var figurative = next > 0 && sentence.Is(next, "em") && sentence.Is(next + 1, "dia");
        return next < 0 || figurative
            ? null
            : Day(at, next, today.PlusDays(days), DayName.Relative);
    }

    /// <summary>"amanhã ou depois": the day after tomorrow.</summary>
    private static bool OrLater(Sentence sentence, int at) =>
        sentence.Is(at, "depois")
        && sentence.Is(at - 1, "ou")
        && sentence.Is(at - 2, "amanha")
        && (sentence.IsStop(at + 1) || sentence.IsAny(at + 1, ",", "para", "se", "pode"));

    /// <summary>"agora à tarde", "agora de manhã": today's.</summary>
    private static bool ThisPart(Sentence sentence, int at) =>
        sentence.Is(at, "agora")
        && sentence.IsAny(at + 1, "a", "de", "pela")
        && PartReader.Simple(sentence, at + 2) is not null;

    /// <summary>"agora às 15h", "agora 9 e meia", before that hour: today's.</summary>
    private static bool ThisHour(Sentence sentence, int at, LocalDateTime now) =>
        sentence.Is(at, "agora")
        && ClockReader.Read(sentence, at + 1)
            is { Clock: var clock, Sure: not ClockReader.Sure.Bare }
        && clock.Resolve(null) > (now.Hour * 60) + now.Minute;

    /// <summary>"dia 15", "dia primeiro", "dia 15/08", "dia 15 do mês que vem".</summary>
    private static Atom? Numbered(Sentence sentence, int at, LocalDate today)
    {
        var from =
            sentence.IsAny(at, "dia", "dias", "dya")
            && !sentence.IsAny(at - 1, "bom", "meio", "meia")
                ? at + 1
                : -1;
        from =
            from > 0 && (sentence.IsAny(from, "o", "de", "os") || sentence.IsBreak(from))
                ? from + 1
                : from;
        if (from < 0)
        {
            return null;
        }

        var dated =
            NumericDate.Slashed(sentence, at, from, today)
            ?? WithMonth(sentence, at, from, today)
            ?? DayList.OfMonth(sentence, at, from, today);
        if (dated is not null || !DayNumber(sentence, from, out var day, out var next))
        {
            return dated;
        }

        if (sentence.Is(next, "/"))
        {
            return null;
        }

        if (MonthAfter(sentence, next, today) is var (month, end))
        {
            return Calendar.InMonth(month, day) is { } inMonth
                ? Day(at, end, inMonth, DayName.Absolute)
                : new Atom(at, end) { Void = true };
        }

        return Calendar.NextDay(today, day) is { } date
            ? Day(at, next, date, DayName.Absolute)
            : null;
    }

    /// <summary>"15 de agosto", "primeiro de dezembro de 2027", "3 dez".</summary>
    public static Atom? WithMonth(Sentence sentence, int first, int at, LocalDate today)
    {
        if (!DayNumber(sentence, at, out var day, out var next))
        {
            return EnglishDate(sentence, first, at, today);
        }

        var of = sentence.IsAny(next, "de", "do", "of", "/", "-") ? next + 1 : next;
        of = of > next && sentence.Is(of, "mes") ? of + 1 : of;
        if (
            !(
                CalendarWords.IsMonth(sentence.Word(of), out var month)
                || (sentence.IsAny(next, "do") && MonthNumber(sentence, of, out month))
            ) || (of == next && !sentence.IsNumber(at) && !sentence.Is(at, "primeiro"))
        )
        {
            return null;
        }

        var exactly =
            Year(sentence, of + 1, out var year, out var end)
            || NextYear(sentence, of + 1, today, out year, out end);
        var date = exactly
            ? Calendar.Exact(day, month, year)
            : Calendar.NextDate(today, day, month);
        var after = exactly ? end : of + 1;
        return date is { } known
            ? Day(first, after, known, DayName.Absolute)
            : new Atom(first, after) { Void = true };
    }

    /// <summary>"15 do 12", "dez do doze": the month by its number.</summary>
    private static bool MonthNumber(Sentence sentence, int at, out int month) =>
        NumberWords.TryRead(sentence, at, out month, out var next)
        && month is >= 1 and <= 12
        && sentence.Digits(at) <= 2
        && !sentence.In(next, ClockReader.HourWords)
        && !(sentence.IsAny(next, "o", "a") && sentence.Glued(next))
        && !sentence.IsAny(next, "andar", "bloco", "piso", "lote", ":", "%");

    private static Atom? EnglishDate(Sentence sentence, int first, int at, LocalDate today)
    {
        var isEnglish =
            CalendarWords.IsLongMonth(sentence.Word(at), out var month)
            && sentence.Digits(at + 1) is 1 or 2;
        if (!isEnglish || sentence.IsAny(at + 2, "h", ":", "horas", "e"))
        {
            return null;
        }

        var end = sentence.IsAny(at + 2, "th", "st", "nd", "rd") ? at + 3 : at + 2;
        return Calendar.NextDate(today, sentence.Value(at + 1), month) is { } date
            ? Day(first, end, date, DayName.Absolute)
            : null;
    }

    /// <summary>"do mês que vem", "deste mês" after a day's number.</summary>
    private static (LocalDate Month, int End)? MonthAfter(
        Sentence sentence,
        int at,
        LocalDate today
    )
    {
        if (!sentence.IsAny(at, "do", "desse", "deste", "de", "no"))
        {
            return null;
        }

        var month = Calendar.FirstOfMonth(today);
        if (sentence.Is(at + 1, "mes"))
        {
            var next = sentence.Is(at + 2, "que") && sentence.IsAny(at + 3, "vem", "vem.");
            return next ? (month.PlusMonths(1), at + 4)
                : sentence.IsAny(at + 2, "proximo", "seguinte") ? (month.PlusMonths(1), at + 3)
                : sentence.IsAny(at, "desse", "deste") ? (month, at + 2)
                : null;
        }

        return sentence.IsAny(at + 1, "proximo", "outro") && sentence.Is(at + 2, "mes")
            ? (month.PlusMonths(1), at + 3)
            : null;
    }

    internal static bool DayNumber(Sentence sentence, int at, out int day, out int next)
    {
        (day, next) = (1, at + 1);
        if (
            sentence.Is(at, "primeiro")
            || (sentence.Value(at) == 1 && sentence.Is(at + 1, "o") && sentence.Glued(at + 1))
        )
        {
            next = sentence.Is(at, "primeiro") ? at + 1 : at + 2;
            return true;
        }

        return NumberWords.TryRead(sentence, at, out day, out next)
            && day is >= 1 and <= 31
            && sentence.Digits(at) <= 2;
    }

    private static bool Year(Sentence sentence, int at, out int year, out int end)
    {
        var number = sentence.IsAny(at, "de", "do", "/", ",") ? at + 1 : at;
        end = number + 1;
        year = sentence.Value(number);
        return sentence.Digits(number) == 4 && year is >= 1900 and <= 2199;
    }

    /// <summary>"15 de março do ano que vem".</summary>
    private static bool NextYear(
        Sentence sentence,
        int at,
        LocalDate today,
        out int year,
        out int end
    )
    {
        year = today.Year + 1;
        end = sentence.IsAny(at, "de", "do")
            ? SpanReader.AfterNextYear(sentence, at + 1)
            : SpanReader.AfterNextYear(sentence, at);
        return end > 0;
    }

    public static Atom Day(int first, int end, LocalDate date, DayName named) =>
        new(first, end) { Date = date, Named = named };
}
