using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"hoje não amanhã", "quinta não posso sexta sim": without a comma, the first is ruled out and the second wanted.</summary>
internal static class Instead
{
    private static readonly HashSet<string> Agreeing = WordSet.Of(
        "sim pode ok posso consigo serve da rola tudo beleza"
    );

    public static void Mark(Sentence sentence, List<Atom> atoms)
    {
        for (var i = 1; i < atoms.Count; i++)
        {
            if (IsPair(sentence, atoms[i - 1], atoms[i]))
            {
                atoms[i - 1] = atoms[i - 1] with { Excluded = true };
                atoms[i] = atoms[i] with { Excluded = false };
            }
        }
    }

    private static bool IsPair(Sentence sentence, Atom given, Atom wanted) =>
        given.HasDay == wanted.HasDay
        && (sentence.IsStop(given.First - 1) || sentence.Is(given.First - 1, ","))
        && IsRefusal(sentence, given.End, wanted.First)
        && (sentence.IsStop(wanted.End) || sentence.In(wanted.End, Agreeing))
        && !sentence.Is(wanted.End, "?");

    private static bool IsRefusal(Sentence sentence, int from, int to) =>
        sentence.Is(from, "nao")
        && (to == from + 1 || (to == from + 2 && sentence.In(from + 1, Exclusion.Cannot)));
}
