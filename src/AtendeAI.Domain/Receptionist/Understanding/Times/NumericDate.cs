using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a date of numbers and signs: "15/08", "15-08-26", "2026-08-15".</summary>
internal static class NumericDate
{
    /// <summary>"14.10" is rather ten past two; "18.12" is a day.</summary>
    private const int MinuteStep = 5;

    /// <summary>"15/08", "15/08/2026", "15-08-26", "15.08.2026".</summary>
    public static Atom? Slashed(Sentence sentence, int first, int at, LocalDate today)
    {
        var day = sentence.Value(at);
        var sign =
            sentence.IsAny(at + 1, "/", "-", ".") && sentence.Glued(at + 1)
                ? sentence[at + 1].Text
                : null;
        var month = sentence.Value(at + 2);
        if (
            sign is null
            || day is < 1 or > 31
            || month is < 1 or > 12
            || sentence.Digits(at) > 2
            || sentence.Digits(at + 2) > 2
            || NumberRunsOn(sentence, at)
        )
        {
            return null;
        }

        if (
            sentence.Is(at + 3, sign)
            && sentence.Glued(at + 3)
            && sentence.Digits(at + 4) is 2 or 4
        )
        {
            return
                Calendar.Exact(
                    day,
                    month,
                    FullYear(sentence.Value(at + 4), sentence.Digits(at + 4))
                )
                    is { } exact
                ? DateReader.Day(first, at + 5, exact, DayName.Absolute)
                : null;
        }

        var bare =
            sign == "/"
            || (sign == "-" && first < at && sentence.Digits(at + 2) == 2)
            || (sign == "-" && day > 12 && at == 0 && sentence.Count == 3)
            || (first < at && sign == "." && sentence.Digits(at + 2) == 2)
            || (
                sign is "-" or "."
                && sentence.Digits(at + 2) == 2
                && (sign == "-" || month % MinuteStep != 0)
                && sentence.IsAny(at - 1, "para", "ser", "ate", "no", "em")
            )
            || (day > 12 && IsWanted(sentence, at, sign, month));
        return bare && !sentence.Is(at + 3, "/") && Calendar.NextDate(today, day, month) is { } date
            ? DateReader.Day(first, at + 3, date, DayName.Absolute)
            : null;
    }

    /// <summary>"quero 20-12", "18.12 tá livre?": no hours run backwards, and no clock has such minutes.</summary>
    private static bool IsWanted(Sentence sentence, int at, string sign, int month) =>
        sign is "-" or "."
        && sentence.Digits(at) == 2
        && sentence.Digits(at + 2) == 2
        && (sign == "-" || month % MinuteStep != 0)
        && (
            sentence.IsAny(at - 1, "quero", "queria", "prefiro", "marca", "marcar", "agenda", "tem")
            || (at == 0 && sentence.Has(at + 3) && sentence[at + 3].IsWord)
        );

    /// <summary>"2026-08-15", "2026/08/15".</summary>
    public static Atom? YearFirst(Sentence sentence, int at)
    {
        var sign = sentence.IsAny(at + 1, "-", "/", ".") ? sentence[at + 1].Text : null;
        if (
            sign is null
            || !sentence.Is(at + 3, sign)
            || sentence.Digits(at) != 4
            || sentence.Digits(at + 2) is not (1 or 2)
            || sentence.Digits(at + 4) is not (1 or 2)
            || sentence.Value(at) is < 1900 or > 2199
            || !IsGlued(sentence, at + 1, at + 4)
            || (sentence.Is(at + 5, sign) && sentence.Glued(at + 5))
        )
        {
            return null;
        }

        return
            Calendar.Exact(sentence.Value(at + 4), sentence.Value(at + 2), sentence.Value(at))
                is { } date
            ? DateReader.Day(at, at + 5, date, DayName.Absolute)
            : null;
    }

    private static bool IsGlued(Sentence sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (!sentence.Glued(at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A longer row of numbers and signs is a phone or a document, not a date.</summary>
    private static bool NumberRunsOn(Sentence sentence, int at) =>
        sentence.IsAny(at - 1, "/", "-", ".") && sentence.Glued(at) && sentence.IsNumber(at - 2);

    private static int FullYear(int year, int digits) =>
        digits == 4 ? year
        : year < 50 ? 2000 + year
        : 1900 + year;
}
