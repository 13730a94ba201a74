using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"essa semana menos terça e quarta, de tarde": the hours are of the days that are wanted, not of those that were left out.</summary>
internal static class ButDays
{
    /// <summary>The place of the days that the hours belong to, before the refused ones; null where nothing is refused.</summary>
    public static int? Before(Sentence sentence, List<Atom> joined, Atom hours)
    {
        if (
            joined.Count < 2
            || hours is not { OnlyHours: true, Part: not null }
            || !sentence.Is(joined[^1].End, ",")
        )
        {
            return null;
        }

        for (
            var at = joined.Count - 1;
            at > 0 && joined[at] is { OnlyDay: true, Date: not null };
            at--
        )
        {
            if (Exclusion.IsAfterRefusal(sentence, joined[at]))
            {
                return joined[at - 1].OnlyDay ? at - 1 : null;
            }
        }

        return null;
    }

    /// <summary>"só de tarde, terça não posso": another day is refused, not that day's afternoon.</summary>
    public static bool IsRefused(Sentence sentence, Atom hours, Atom day) =>
        sentence.Is(hours.End, ",")
        && (sentence.Is(day.End, "nao") || BusyWords.IsNoWay(sentence, day.End));
}
