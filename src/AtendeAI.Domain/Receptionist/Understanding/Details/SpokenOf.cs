using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>The name of whoever is spoken of: "é pra minha mãe. Ela é Ivete Schmitt".</summary>
internal static class SpokenOf
{
    /// <param name="taken">What is the name of somebody else: a professional.</param>
    public static string? Name(Sentence sentence, Func<int, bool> taken)
    {
        for (var at = 1; at + 1 < sentence.Count; at++)
        {
            var name = sentence.IsAny(at + 1, "a", "o") ? at + 2 : at + 1;
            if (
                sentence.Is(at, "e")
                && sentence.IsAny(at - 1, "ele", "ela")
                && IsGiven(sentence, name)
                && !taken(name)
                && (at == 1 || RelativeFinder.Find(sentence) is not null)
            )
            {
                return NameFinder.Name(sentence, name, true);
            }
        }

        return null;
    }

    private static bool IsGiven(Sentence sentence, int at) =>
        NameFinder.Plain(sentence, at) is var plain
        && (
            GivenNames.IsKnown(plain)
            || (
                NameFinder.IsCapital(sentence, at)
                && NameFinder.IsCapital(sentence, at + 1)
                && NameFinder.IsStrange(plain)
                && NameSpelling.CanBeSaid(plain)
            )
        );
}
