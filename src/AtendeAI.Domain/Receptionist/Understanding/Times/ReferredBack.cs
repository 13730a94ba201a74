using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"das 9 às 11 eu tô na fisio, não marca nesse horário": a time that is spoken of again, to be refused.</summary>
internal static class ReferredBack
{
    private const int Reach = 3;

    public static void Mark(Sentence sentence, List<Atom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            var limit = i + 1 < atoms.Count ? atoms[i + 1].First : sentence.Count;
            if (atoms[i] is { Any: false, Asap: false } && IsRefused(sentence, atoms[i].End, limit))
            {
                atoms[i] = atoms[i] with { Excluded = true };
            }
        }
    }

    private static bool IsRefused(Sentence sentence, int from, int limit)
    {
        for (var at = from; at < limit; at++)
        {
            if (IsBarred(sentence, at))
            {
                return true;
            }

            if (
                sentence.IsAny(at, "nesse", "nessa", "neste", "nesta", "esse", "essa", "este")
                && sentence.IsAny(at + 1, "horario", "hora", "periodo", "dia", "data", "turno")
            )
            {
                return IsDenied(sentence, from, at, limit);
            }
        }

        return false;
    }

    /// <summary>"quinta, mas sem ser essa, a outra".</summary>
    private static bool IsBarred(Sentence sentence, int at) =>
        sentence.IsAny(at, "essa", "esse")
        && sentence.IsAny(at - 1, "ser", "nao")
        && (sentence.Is(at - 2, "sem") || sentence.Is(at - 1, "nao"))
        && sentence.Is(at + 1, ",");

    private static bool IsDenied(Sentence sentence, int from, int at, int limit)
    {
        var after = at + 2;
        if (Denials.AsksAbout(sentence, after))
        {
            return false;
        }

        for (var back = at - 1; back >= from && back >= at - Reach; back--)
        {
            if (sentence.In(back, BusyWords.Verbs))
            {
                return !sentence.IsAny(back - 1, "do", "de", "no", "ao", "nao", "sem");
            }

            if (sentence.Is(back, "nao"))
            {
                return !sentence.IsAny(back - 1, "se", "por", "porque")
                    && !sentence.IsAny(back + 1, "so", "tem");
            }
        }

        after = sentence.IsAny(after, "eu", "ai") ? after + 1 : after;
        return after < limit && sentence.Is(after, "nao") && Denials.Refuses(sentence, after);
    }
}
