using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a day or a moment by how far it is: "daqui a 15 dias", "em duas semanas", "daqui a 2 horas".</summary>
internal static class DistanceReader
{
    private const int FarthestWeeks = 12;

    private static readonly PhraseMap<int> Ahead = new([
        (
            "daqui a|daqui|daq|de hoje a|dentro de|daqui uns|daqui umas|in|em|dentro|daqui ha|daki a|daki|com",
            1
        ),
    ]);

    public static IEnumerable<string> Words =>
        ["daqui", "dentro", "dias", "semanas", "meses", "horas"];

    /// <summary>"daqui a 15 dias", "em duas semanas", "daqui a 2 horas".</summary>
    public static Atom? Read(Sentence sentence, int at, LocalDateTime now)
    {
        var next = Ahead.Match(sentence, at, out _);
        next = next > 0 && sentence.IsAny(next, "uns", "umas", "mais", "the") ? next + 1 : next;
        if (next > 0 && Halves(sentence, at, next, now) is { } half)
        {
            return half;
        }

        if (
            next < 0
            || !NumberWords.TryRead(sentence, next, out var count, out var unit)
            || count is < 1 or > 366
        )
        {
            return null;
        }

        if (
            sentence.Is(at, "em")
            && (ClockWords.IsCounted(sentence, at - 1) || Deadlines.Is(sentence, at, unit + 1))
        )
        {
            // "perdi 10 quilos em 3 meses"
            return null;
        }

        return Weekdays(sentence, at, unit, count, now.Date)
            ?? Counted(sentence, at, unit, count, now);
    }

    /// <summary>"daqui a duas segundas": the second Monday from now.</summary>
    private static Atom? Weekdays(
        Sentence sentence,
        int at,
        int unit,
        int count,
        LocalDate today
    ) =>
        sentence.IsAny(at, "daqui", "daq", "daki")
        && count <= FarthestWeeks
        && WeekdayReader.Name(sentence, unit, out var day, out var end)
            ? DateReader.Day(
                at,
                end,
                Calendar.Next(today, day).PlusWeeks(count - 1),
                DayName.Absolute
            )
            : null;

    private static Atom? Counted(Sentence sentence, int at, int unit, int count, LocalDateTime now)
    {
        var loose = sentence.IsAny(at, "em", "in", "com");
        var end = unit + 1;
        if (sentence.Is(at, "com"))
        {
            return null;
        }

        return sentence.Word(unit) switch
        {
            "dia" or "dias" or "days" or "day" => Day(now.Date.PlusDays(count)),
            "semana" or "semanas" or "weeks" or "week" => Day(now.Date.PlusWeeks(count)) with
            {
                Week = Calendar.Monday(now.Date).PlusWeeks(count),
            },
            "mes" or "meses" or "months" or "month" => Day(now.Date.PlusMonths(count)),
            "ano" or "anos" when !loose && count < 10 => Day(now.Date.PlusYears(count)),
            "h" or "hora" or "horas" when !loose => Hours(sentence, at, end, now, count),
            "minuto" or "minutos" or "min" when !loose => new Atom(at, end)
            {
                Moment = now.PlusMinutes(count),
            },
            _ => null,
        };

        Atom Day(LocalDate date) => DateReader.Day(at, end, date, DayName.Relative);
    }

    /// <summary>"daqui a meia hora", "daqui hora e meia".</summary>
    private static Atom? Halves(Sentence sentence, int at, int next, LocalDateTime now)
    {
        if (sentence.IsAny(at, "em", "in", "com"))
        {
            return null;
        }

        if (sentence.Is(next, "meia") && sentence.Is(next + 1, "hora"))
        {
            return new Atom(at, next + 2) { Moment = now.PlusMinutes(30) };
        }

        return sentence.Is(next, "hora") && HalfPast(sentence, next + 1) > next + 1
            ? new Atom(at, next + 3) { Moment = now.PlusMinutes(90) }
            : null;
    }

    /// <summary>"daqui a 2 horas", "daqui a duas horas e meia", "daqui a 1h30".</summary>
    private static Atom Hours(Sentence sentence, int at, int end, LocalDateTime now, int count)
    {
        var minutes =
            sentence.Glued(end) && sentence.Digits(end) == 2 && sentence.Value(end) < 60
                ? sentence.Value(end)
                : 0;
        var last = minutes > 0 ? end + 1 : HalfPast(sentence, end);
        minutes = minutes == 0 && last > end ? 30 : minutes;
        return new Atom(at, last) { Moment = now.PlusMinutes((count * 60) + minutes) };
    }

    private static int HalfPast(Sentence sentence, int at) =>
        sentence.Is(at, "e") && sentence.Is(at + 1, "meia") ? at + 2 : at;
}
