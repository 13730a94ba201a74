using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a weekday with the number of its day: "sexta-feira (18)", "quinta 14 às 10h".</summary>
internal static class NumberedWeekday
{
    private const int MinutesAnHour = 60;

    /// <summary>"sexta-feira (18)", "sábado, 19, pela manhã": the weekday with the number of its day.</summary>
    public static Atom? Read(Sentence sentence, int at, int end, IsoDayOfWeek day, LocalDate today)
    {
        var bracketed = sentence.Is(end, "(") && sentence.Is(end + 2, ")");
        var between =
            sentence.Is(end, ",")
            && sentence.Digits(end + 1) is 1 or 2
            && (sentence.Is(end + 2, ",") || sentence.IsStop(end + 2))
            && !(sentence.Glued(end + 2) && sentence.IsNumber(end + 3) && sentence.Glued(end + 3));
        if (
            IsTimed(sentence, end)
            && Calendar.NextDay(today, sentence.Value(end)) is { } timed
            && timed.DayOfWeek == day
        )
        {
            return new Atom(at, end + 1) { Date = timed, Named = DayName.Absolute };
        }

        return
            (bracketed || between)
            && Calendar.NextDay(today, sentence.Value(end + 1)) is { } numbered
            && numbered.DayOfWeek == day
            ? new Atom(at, bracketed ? end + 3 : end + 2)
            {
                Date = numbered,
                Named = DayName.Absolute,
            }
            : null;
    }

    /// <summary>"quinta 14 às 10h", "quinta 14 15h": the day's number, and then the hour.</summary>
    private static bool IsTimed(Sentence sentence, int at)
    {
        if (
            sentence.Digits(at) is not (1 or 2)
            || sentence.IsAny(at + 1, "h", ":", "e", "/", "-", ".")
        )
        {
            return false;
        }

        var hour = ClockWords.SkipLead(sentence, at + 1, out var leads);
        return ClockReader.Core(sentence, hour, leads) is { Sure: ClockReader.Sure.Yes } reading
            && (hour == at + 1 || reading.Clock.Minute / MinutesAnHour <= sentence.Value(at));
    }
}
