using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Whether a message names a medicine: what to do with one is no matter of preparation that an assistant may answer.</summary>
internal static class Medicines
{
    public static bool AreNamed(string text)
    {
        var sentence = new Sentence(text);
        for (var at = 0; at < sentence.Count; at++)
        {
            if (Is(sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(Sentence sentence, int at) =>
        sentence.Has(at)
        && sentence[at].IsWord
        && RuleSet.GroupOf(RuleSet.IdOf(sentence[at].Text)) == "@drug"
        && !sentence.Is(at, "vacina");
}
