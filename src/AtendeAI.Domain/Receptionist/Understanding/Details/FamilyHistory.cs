using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>"Perdi meu bebê", "minha vó teve AVC, é pra mim": somebody of the family who is told of and not to be seen.</summary>
internal static class FamilyHistory
{
    /// <param name="at">The word for the relation.</param>
    /// <param name="mentioned">Named as somebody's, and not as the one it is for.</param>
    public static bool IsOf(Sentence sentence, int at, bool mentioned) =>
        IsLost(sentence, at)
        || (mentioned && sentence.IsAny(at + 1, "teve", "tinha", "tem") && SaysForMe(sentence, at));

    private static bool IsLost(Sentence sentence, int at) =>
        sentence.IsAny(at - 2, "perdi", "perdemos")
        || sentence.IsAny(at - 3, "perdi", "perdemos")
        || sentence.IsAny(at + 1, "faleceu", "morreu", "partiu");

    private static bool SaysForMe(Sentence sentence, int from)
    {
        for (var at = from; sentence.Has(at); at++)
        {
            if (sentence.Is(at, "para") && sentence.Is(at + 1, "mim"))
            {
                return true;
            }
        }

        return false;
    }
}
