using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a whole month: "em dezembro", "mês que vem", "mês 6", "fev".</summary>
internal static class MonthReader
{
    private static readonly PhraseMap<int> Months = new([
        (
            "mes que vem|proximo mes|mes seguinte|outro mes|mes proximo|proxima mes|proxima . mes|mes proxima|next month|mes que entra",
            1
        ),
        ("esse mes|este mes|nesse mes|neste mes|desse mes|deste mes|mes atual|this month", 0),
        ("mes passado", -1),
        ("mes retrasado", -2),
    ]);

    /// <summary>Shortened months that are no other word.</summary>
    private static readonly HashSet<string> Shortened = WordSet.Of("jan fev abr jun jul ago nov");

    public static IEnumerable<string> Words => Months.Words;

    /// <summary>The first of a month said as "dezembro", "mês que vem", "mês" (with an edge: "fim do mês").</summary>
    public static (LocalDate First, int End)? At(Sentence sentence, int at, LocalDate today)
    {
        var next = Months.Match(sentence, at, out var ahead);
        if (next > 0)
        {
            return (Calendar.FirstOfMonth(today).PlusMonths(ahead), next);
        }

        if (!Named(sentence, at, out var month, out var end))
        {
            return null;
        }

        var year = sentence.IsAny(end, "de", "do") ? end + 1 : end;
        var nextYear = SpanReader.AfterNextYear(sentence, year);
        if (nextYear > 0)
        {
            return (new LocalDate(today.Year + 1, month, 1), nextYear);
        }

        return sentence.Digits(year) == 4 && sentence.Value(year) is >= 2000 and <= 2199
            ? (new LocalDate(sentence.Value(year), month, 1), year + 1)
            : (Calendar.NextMonth(today, month), end);
    }

    /// <summary>"junho", "mês de junho", "mês 6", "jun"; "dez" and "out" are months only after "em".</summary>
    private static bool Named(Sentence sentence, int at, out int month, out int end)
    {
        var named = sentence.Is(at, "mes") && sentence.Is(at + 1, "de") ? at + 2 : at;
        end = named + 1;
        if (CalendarWords.IsLongMonth(sentence.Word(named), out month))
        {
            return true;
        }

        if (CalendarWords.IsMonth(sentence.Word(named), out month))
        {
            return named > at
                || sentence.In(named, Shortened)
                || (sentence.Is(at - 1, "em") && !ClockWords.IsCounted(sentence, end));
        }

        end = at + 2;
        month = sentence.Value(at + 1);
        return sentence.Is(at, "mes")
            && sentence.Digits(at + 1) is 1 or 2
            && month is >= 1 and <= 12
            && !ClockWords.IsCounted(sentence, end)
            && (
                sentence.IsStop(at - 1)
                || sentence.IsAny(
                    at - 1,
                    "no",
                    "do",
                    "o",
                    "para",
                    "em",
                    "ate",
                    "so",
                    "ou",
                    "e",
                    "nesse"
                )
            );
    }

    public static Atom? Read(Sentence sentence, int core, LocalDate today)
    {
        if (
            IsName(sentence, core)
            || HasNoSuchDay(sentence, core)
            || At(sentence, core, today) is not var (first, end)
        )
        {
            return null;
        }

        return SpanReader.Span(core, end, first, first.PlusMonths(1), TimeGrain.Month);
    }

    /// <summary>"o Julio", "do Marco", "e marco pra sexta?": a man, or the verb.</summary>
    private static bool IsName(Sentence sentence, int at)
    {
        if (sentence.Is(at, "julio"))
        {
            return !sentence.IsAny(at - 1, "en", "de");
        }

        return sentence.Is(at, "marco")
            && !sentence.Written(at).Contains('ç')
            && !sentence.IsAny(at - 1, "em", "de", "para", "mes", "so", "ate", "fim", "final");
    }

    /// <summary>"32 de janeiro": a day that does not exist, and not the month either.</summary>
    private static bool HasNoSuchDay(Sentence sentence, int at) =>
        sentence.Is(at - 1, "de") && sentence.Digits(at - 2) == 2 && sentence.Value(at - 2) > 31;
}
