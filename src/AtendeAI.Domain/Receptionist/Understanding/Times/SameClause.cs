using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>A day and the hours of it with a verb between: "na segunda eu saio cedo e fico livre a partir das duas", "na quinta não posso de manhã".</summary>
internal static class SameClause
{
    private const int Farthest = 14;

    private static readonly HashSet<string> Freeing = WordSet.Of(
        "livre disponivel desocupado desocupada liberado liberada libera liberam posso consigo conseguiria poderia "
            + "podemos conseguimos consegue conseguem"
    );

    private static readonly HashSet<string> Parting = WordSet.Of(
        "nao nem nunca sem ou outro outra outros outras senao depois antes se"
    );

    private static readonly HashSet<string> Refusing = WordSet.Of(
        "eu nao posso consigo da vou poder conseguir rola tenho como ir na no de a as pela por volta ja marcar"
    );

    public static List<Atom> Join(Sentence sentence, List<Atom> atoms)
    {
        var joined = new List<Atom>(atoms.Count);
        foreach (var atom in atoms)
        {
            if (joined.Count > 0 && IsOne(sentence, joined[^1], atom))
            {
                joined[^1] = joined[^1] with
                {
                    End = atom.End,
                    Clock = atom.Clock,
                    Range = atom.Range,
                    Part = atom.Part,
                };
            }
            else
            {
                joined.Add(atom);
            }
        }

        return joined;
    }

    private static bool IsOne(Sentence sentence, Atom day, Atom hours)
    {
        var gap = hours.First - day.End;
        if (
            day is not { OnlyDay: true, Date: not null }
            || !hours.OnlyHours
            || day.Excluded != hours.Excluded
            || gap is < 1 or > Farthest
        )
        {
            return false;
        }

        return day.Excluded
            ? IsRefused(sentence, day.End, hours.First)
            : IsFreed(sentence, day.End, hours.First);
    }

    private static bool IsFreed(Sentence sentence, int from, int to)
    {
        var freed = false;
        for (var at = from; at < to; at++)
        {
            var parts =
                sentence.IsStop(at)
                || sentence.In(at, Parting)
                || (sentence.Is(at, ",") && at > from);
            if (parts)
            {
                return false;
            }

            freed |= sentence.In(at, Freeing);
        }

        // "na sexta eu tenho das 13 às 16"
        return freed || sentence.IsAny(to - 1, "tenho", "fico", "estou");
    }

    private static bool IsRefused(Sentence sentence, int from, int to)
    {
        var refused = false;
        for (var at = from; at < to; at++)
        {
            if (!sentence.In(at, Refusing))
            {
                return false;
            }

            refused |= sentence.Is(at, "nao");
        }

        return refused;
    }
}
