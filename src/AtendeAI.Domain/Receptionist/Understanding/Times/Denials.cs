using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>What a "não" after a time denies: the time, or what would keep the patient away.</summary>
internal static class Denials
{
    /// <summary>"quinta não tenho nada", "sexta não tem problema".</summary>
    private static readonly HashSet<string> Free = WordSet.Of(
        "problema problemas erro nada nenhum duvida pressa trabalho"
    );

    public static bool Refuses(Sentence sentence, int at)
    {
        // "à noite eu não saio de casa", "de noite não dirijo"
        if (
            sentence.Is(at + 1, "dirijo")
            || (sentence.Is(at + 1, "saio") && sentence.IsAny(at + 2, "de", "mais"))
        )
        {
            return true;
        }

        if (IsFree(sentence, at + 1))
        {
            return false;
        }

        if (
            sentence.IsAny(at + 1, "tem", "tenho", "vejo", "ha", "teria")
            && (sentence.In(at + 2, Free) || BusyWords.IsEvent(sentence, at + 2))
        )
        {
            return false;
        }

        if (
            sentence.IsStop(at + 1)
            || IsLaughter(sentence, at + 1)
            || sentence.IsAny(at + 1, ",", "mas", "so", "porque", "pois", "obrigado", "obrigada")
            || sentence.In(at + 1, Correction.Pauses)
            || (
                sentence.Is(at + 1, "que")
                && sentence.IsAny(at + 2, "e", "eu", "tenho", "estou", "vou", "minha", "meu")
            )
        )
        {
            return !sentence.Is(at + 1, "?");
        }

        var next = sentence.IsAny(at + 1, "me", "te", "vai", "vou", "ia", "eu", "tem")
            ? at + 2
            : at + 1;
        return NotBooked.EndsAt(sentence, at + 1)
            || sentence.In(at + 1, Exclusion.Cannot) && !sentence.IsAny(at + 1, "e")
            || sentence.In(next, Exclusion.Cannot)
            || sentence.IsAny(next, "poder", "conseguir", "dar", "como");
    }

    /// <summary>"terça não kkk", "sexta não rsrs": the sentence ends with it.</summary>
    private static bool IsLaughter(Sentence sentence, int at) =>
        sentence.Has(at)
        && sentence[at].IsWord
        && sentence.Written(at) is { Length: > 1 } said
        && (
            said.IndexOfAnyExcept("kK") < 0
            || said.IndexOfAnyExcept("rsRS") < 0
            || (said.Length > 3 && said.IndexOfAnyExcept("haHA") < 0)
        );

    /// <summary>"amanhã não vou trabalhar", "sexta não estou viajando": what would keep the patient away does not.</summary>
    private static bool IsFree(Sentence sentence, int at)
    {
        at = sentence.Is(at, "eu") ? at + 1 : at;
        at = sentence.IsAny(at, "vou", "estou", "estarei", "irei") ? at + 1 : at;
        return BusyWords.Verbs.Contains(sentence.Word(at));
    }

    public static bool AsksAbout(Sentence sentence, int at)
    {
        for (var ahead = 0; ahead < 12; ahead++)
        {
            if (sentence.IsStop(at + ahead))
            {
                return sentence.Is(at + ahead, "?");
            }

            if (sentence.IsAny(at + ahead, ",", "posso"))
            {
                return false;
            }
        }

        return false;
    }
}
