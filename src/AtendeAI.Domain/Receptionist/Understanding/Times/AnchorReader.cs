using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a day by its distance from another: "um dia antes do natal", "uma semana depois do dia 10", "no dia seguinte ao feriado de finados".</summary>
internal static class AnchorReader
{
    private const int FarthestNamed = 12;

    public static Atom? Read(Sentence sentence, int at, LocalDateTime now, List<Atom> before)
    {
        var core = sentence.IsAny(at, "no", "o", "na", "a") ? at + 1 : at;
        if (Weekday(sentence, at, core, now) is { } beside)
        {
            return beside;
        }

        if (Step(sentence, core) is not var (ahead, after))
        {
            return null;
        }

        var lead = sentence.IsAny(after, "de", "do", "da", "ao", "a", "o") ? after + 1 : after;
        lead =
            sentence.Is(lead, "feriado") && sentence.IsAny(lead + 1, "de", "do", "da")
                ? lead + 2
                : lead;
        var day = lead > after ? OpenReader.DayAt(sentence, lead, now) : null;
        if (day is { Date: { } anchor })
        {
            return DateReader.Day(at, day.End, ahead(anchor), DayName.Absolute);
        }

        return
            day is null
            && !sentence.Is(core, "vespera")
            && before is [.., { Date: { } named, HasHours: false } last]
            && at - last.End <= FarthestNamed
            && (sentence.IsStop(after) || sentence.IsAny(after, ",", "e", "ou", "de", "a", "as"))
            ? DateReader.Day(at, after, ahead(named), DayName.Absolute)
            : null;
    }

    /// <summary>"na segunda depois do carnaval", "sexta antes do dia 15".</summary>
    private static Atom? Weekday(Sentence sentence, int at, int core, LocalDateTime now)
    {
        core = sentence.IsAny(core, "primeira", "primeiro", "proxima", "proximo") ? core + 1 : core;
        if (
            !WeekdayReader.Name(sentence, core, out var day, out var end)
            || !sentence.IsAny(end, "antes", "depois", "apos")
        )
        {
            return null;
        }

        var lead = sentence.IsAny(end + 1, "de", "do", "da", "o", "a") ? end + 2 : end + 1;
        return
            OpenReader.DayAt(sentence, lead, now)
                is { Date: { } anchor, Named: DayName.Absolute } named
            ? DateReader.Day(
                at,
                named.End,
                sentence.Is(end, "antes") ? anchor.Previous(day) : anchor.Next(day),
                DayName.Absolute
            )
            : null;
    }

    /// <summary>How far, and the place after the words that say it.</summary>
    private static (Func<LocalDate, LocalDate> Ahead, int End)? Step(Sentence sentence, int at)
    {
        if (sentence.IsAny(at, "vespera"))
        {
            return (date => date.PlusDays(-1), at + 1);
        }

        if (sentence.Is(at, "dia") && sentence.IsAny(at + 1, "seguinte", "anterior"))
        {
            var days = sentence.Is(at + 1, "seguinte") ? 1 : -1;
            return (date => date.PlusDays(days), at + 2);
        }

        if (
            !NumberWords.TryRead(sentence, at, out var count, out var unit)
            || count is < 1 or > 60
            || !sentence.IsAny(unit + 1, "antes", "depois", "apos")
        )
        {
            return null;
        }

        var sign = sentence.Is(unit + 1, "antes") ? -count : count;
        return sentence.Word(unit) switch
        {
            "dia" or "dias" => (date => date.PlusDays(sign), unit + 2),
            "semana" or "semanas" => (date => date.PlusWeeks(sign), unit + 2),
            "mes" or "meses" => (date => date.PlusMonths(sign), unit + 2),
            _ => null,
        };
    }
}
