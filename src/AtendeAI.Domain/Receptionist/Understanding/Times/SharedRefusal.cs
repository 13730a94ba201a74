using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Quinta e sexta não posso", "não posso na quinta nem na sexta": what is joined is ruled out together.</summary>
internal static class SharedRefusal
{
    public static void Spread(Sentence sentence, List<Atom> atoms)
    {
        var listed = false;
        for (var i = atoms.Count - 2; i >= 0; i--)
        {
            listed =
                atoms[i + 1].Excluded
                && !atoms[i].Excluded
                && atoms[i].HasDay == atoms[i + 1].HasDay
                && (
                    Joined(sentence, atoms[i].End, atoms[i + 1].First, false)
                    || (listed && IsComma(sentence, atoms[i].End, atoms[i + 1].First))
                )
                && !Exclusion.IsAfterRefusal(sentence, atoms[i + 1]);
            if (listed)
            {
                atoms[i] = atoms[i] with { Excluded = true };
            }
        }

        for (var i = 1; i < atoms.Count; i++)
        {
            if (
                atoms[i - 1].Excluded
                && !atoms[i].Excluded
                // "menos quinta, e só depois das 17h" wants those hours.
                && !sentence.Is(atoms[i].First, "so")
                && Joined(sentence, atoms[i - 1].End, atoms[i].First, true)
            )
            {
                atoms[i] = Exclusion.InSameWeek(atoms[i - 1], atoms[i]) with { Excluded = true };
            }
        }
    }

    // "segunda, quarta e sexta não posso": what stands before the last two belongs to the list.
    private static bool IsComma(Sentence sentence, int from, int to) =>
        to == from + 1 && sentence.Is(from, ",");

    private static bool Joined(Sentence sentence, int from, int to, bool forward)
    {
        var joined = false;
        if (BusyWords.IsNoWay(sentence, from))
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            joined |= sentence.IsAny(at, "e", "nem", "ou");
            var isVerb = sentence.Is(at, "e") && sentence.Written(at) is not ("e" or "E");
            if (
                isVerb
                || !sentence.IsAny(
                    at,
                    "e",
                    "nem",
                    "ou",
                    "na",
                    "no",
                    "de",
                    "da",
                    "a",
                    "as",
                    "nas",
                    ",",
                    "tambem",
                    "em",
                    "dia"
                )
            )
            {
                return false;
            }
        }

        return joined && (!forward || to - from <= 4);
    }
}
