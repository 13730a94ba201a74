using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>"Minha vó teve AVC, é pra mim": somebody of the family who is told of and not to be seen.</summary>
internal static class FamilyHistory
{
    /// <param name="at">The word for the relation.</param>
    /// <param name="mentioned">Named as somebody's, and not as the one it is for.</param>
    public static bool IsOf(Sentence sentence, int at, bool mentioned) =>
        Losses.IsOf(sentence, at) || (mentioned && SaysForMe(sentence, at));

    // "quero marcar pra mim"; but "pra mim e minha mãe" is for both.
    private static bool SaysForMe(Sentence sentence, int relation)
    {
        for (var at = 0; sentence.Has(at); at++)
        {
            if (sentence.Is(at, "para") && sentence.IsAny(at + 1, "mim", "eu"))
            {
                return sentence.Is(at + 1, "mim")
                    && !sentence.Is(at - 1, "nao")
                    && !IsJoined(sentence, at + 2, relation)
                    && !sentence.IsAny(at + 2, "tambem")
                    && !sentence.Is(at - 1, "tambem");
            }
        }

        return false;
    }

    // "pra mim, minha mãe e meu pai"
    private static bool IsJoined(Sentence sentence, int from, int relation) =>
        relation >= from
        && relation - from <= 8
        && sentence.IsAny(from, "e", ",", "tambem")
        && !HasVerbBetween(sentence, from + 1, relation);

    private static bool HasVerbBetween(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.IsStop(at) || sentence.IsAny(at, "porque", "pois", "teve", "tem", "tinha"))
            {
                return true;
            }
        }

        return sentence.IsAny(to + 1, "teve", "tem", "tinha", "faz", "ja");
    }
}
