using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Days of a list, of which the first or the last says what they are: "dia 5, 6 ou 7", "15 e 16 de dezembro".</summary>
internal static class DayList
{
    private const int LongestList = 4;

    /// <summary>A further number of a list that began with "dia": "dia 5 ou 6".</summary>
    /// <param name="listed">After "dias": "e" joins another day, where after "dia" it joins minutes.</param>
    public static Atom? Further(Sentence sentence, int at, LocalDate today, bool listed = false)
    {
        if (
            !DateReader.DayNumber(sentence, at, out var day, out var next)
            || sentence.IsAny(next, "h", "horas", ":", "/", "da", "hora", "%")
            || sentence.IsAny(next, "dia", "dias", "semana", "semanas", "mes", "meses")
            || (sentence.Is(next, "e") && !(listed && sentence.IsNumber(next + 1)))
        )
        {
            return null;
        }

        return DateReader.WithMonth(sentence, at, at, today)
            ?? OfMonth(sentence, at, at, today)
            ?? (
                Calendar.NextDay(today, day) is { } date
                    ? DateReader.Day(at, next, date, DayName.Absolute)
                    : null
            );
    }

    /// <summary>A day's number by itself, as in "entre 15 e 20 de setembro".</summary>
    public static Atom? Bare(Sentence sentence, int at, LocalDate today) =>
        DateReader.DayNumber(sentence, at, out var day, out var next)
        && Calendar.NextDay(today, day) is { } date
            ? DateReader.Day(at, next, date, DayName.Absolute)
            : null;

    /// <summary>"15 e 16 de dezembro", "10, 17 ou 18 de janeiro": the month is said once.</summary>
    public static Atom? OfMonth(Sentence sentence, int first, int at, LocalDate today)
    {
        if (!DateReader.DayNumber(sentence, at, out var day, out var end))
        {
            return null;
        }

        var next = end;
        for (var listed = 0; listed < LongestList; listed++)
        {
            var number = sentence.Is(next + 1, "dia") ? next + 2 : next + 1;
            if (
                !sentence.IsAny(next, "e", "ou", ",")
                || !DateReader.DayNumber(sentence, number, out _, out var after)
            )
            {
                return null;
            }

            if (DateReader.WithMonth(sentence, number, number, today) is { Date: { } last })
            {
                // "dia 24 e dia 5 de janeiro": the first is of its own month.
                return
                    Calendar.NextDate(today, day, last.Month) is { } date
                    && (number == next + 1 || date < last)
                    ? DateReader.Day(first, end, date, DayName.Absolute)
                    : null;
            }

            next = after;
        }

        return null;
    }
}
