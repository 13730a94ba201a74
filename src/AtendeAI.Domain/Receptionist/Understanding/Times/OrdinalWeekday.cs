using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a weekday by its number: "2ª feira", "3a de manhã", "6ª".</summary>
internal static class OrdinalWeekday
{
    /// <summary>"2ª feira", "3a feira", "6ª".</summary>
    public static bool Name(Sentence sentence, int at, out IsoDayOfWeek day, out int end)
    {
        var number = sentence.Digits(at) == 1 ? sentence.Value(at) : 0;
        (day, end) = ((IsoDayOfWeek)(number - 1), at + 2);
        if (number is < 2 or > 6)
        {
            return false;
        }

        if (
            sentence.IsAny(at + 1, "feira", "feiras")
            || (sentence.Glued(at + 1) && sentence.IsAny(at + 1, "af", "afeira", "afera"))
        )
        {
            return true;
        }

        // "5f 9h30", "na 4f"
        if (sentence.Is(at + 1, "f") && sentence.Glued(at + 1))
        {
            return sentence.IsStop(at - 1)
                || sentence.In(at - 1, WeekdayReader.Before)
                || IsTimed(sentence, end);
        }

        if (!sentence.IsAny(at + 1, "a", "as") || !sentence.Glued(at + 1))
        {
            return false;
        }

        var hyphen = sentence.Is(end, "-") ? end + 1 : end;
        if (sentence.IsAny(hyphen, "feira", "feiras", "f"))
        {
            end = hyphen + 1;
            return true;
        }

        var fits =
            sentence.IsAny(
                at - 1,
                "na",
                "nas",
                "para",
                "toda",
                "todas",
                "proxima",
                "e",
                "ou",
                "a",
                "as",
                "ate",
                "de",
                "ser",
                "so",
                "essa",
                "nessa",
                "nesta",
                "dessa",
                "outra",
                "exceto",
                "menos",
                "tirando",
                "fora"
            )
            || IsTimed(sentence, end)
            || sentence.Written(at + 1) is "ª"
            || (sentence.IsStop(at - 1) && sentence.IsAny(end, "as", "de", "a", "que", "ou", "e"));
        return fits && !sentence.In(end, WeekdayReader.Ranked);
    }

    /// <summary>"6a as 8", "3a de manhã".</summary>
    private static bool IsTimed(Sentence sentence, int at) =>
        (sentence.Is(at, "as") && sentence.IsNumber(at + 1))
        || (sentence.IsNumber(at) && sentence.IsAny(at + 1, "h", ":"))
        || (
            sentence.IsAny(at, "de", "a", "pela") && PartReader.Simple(sentence, at + 1) is not null
        );
}
