using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds a birth date: said as one, asked for, or long past.</summary>
internal static class BirthFinder
{
    public static (LocalDate? Date, int At) Find(
        Sentence sentence,
        LocalDate today,
        Expecting expecting
    )
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.IsNumber(at) && !sentence[at].IsWord)
            {
                continue;
            }

            if (
                At(sentence, at, today) is { } date
                && date < today
                && (
                    date.Year < today.Year - 1
                    || expecting == Expecting.BirthDate
                    || IsSaid(sentence, at)
                )
            )
            {
                return (date, at);
            }
        }

        return (null, -1);
    }

    private static LocalDate? At(Sentence sentence, int at, LocalDate today)
    {
        if (sentence.Digits(at) == 8 && sentence.Value(at) is var run)
        {
            return Calendar.Exact(run / 1000000, run / 10000 % 100, run % 10000);
        }

        var atom =
            NumericDate.Slashed(sentence, at, at, today)
            ?? DateReader.WithMonth(sentence, at, at, today);
        if (atom?.Date is not { } date || sentence.IsAny(at - 1, "/", "-", "."))
        {
            return null;
        }

        var shortYear =
            sentence.Digits(atom.End - 1) == 2
            && sentence.IsAny(atom.End - 2, "/", "-", ".")
            && atom.End - at == 5;
        return shortYear && date > today ? date.PlusYears(-100) : date;
    }

    private static bool IsSaid(Sentence sentence, int at)
    {
        for (var back = 1; back <= 5; back++)
        {
            if (
                sentence.IsAny(
                    at - back,
                    "nasci",
                    "nasceu",
                    "nascido",
                    "nascida",
                    "nascimento",
                    "dn"
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
