using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>A death in the family, a lost child or pregnancy: told with a wish or alone, and met with a word of sympathy.</summary>
internal static class Losses
{
    private const int Near = 4;

    private static readonly HashSet<string> Lost = WordSet.Of("perdi perdemos perdeu perdermos");

    private static readonly HashSet<string> Died = WordSet.Of(
        "faleceu faleceram morreu morreram partiu falecido falecida falecer morto morta enterramos"
    );

    private static readonly HashSet<string> Deaths = WordSet.Of(
        "morte falecimento perda enterro velorio luto obito partida sepultamento"
    );

    private static readonly HashSet<string> Pregnancies = WordSet.Of(
        "gravidez gestacao bebe nenem bebezinho"
    );

    // "meu avô faleceu disso há anos" tells of long ago; "perdi meu bebê mês passado" does not.
    private static readonly HashSet<string> Between = WordSet.Of(
        "infelizmente ja que se me nos a o ontem hoje veio semana passada mes passado e , acabou de minha meu"
    );

    public static bool AreTold(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                IsMiscarriage(sentence, at)
                || (sentence.In(at, Lost) && sentence.In(AfterOwner(sentence, at + 1), Pregnancies))
                || (RelativeFinder.IsRelation(sentence, at) && IsOf(sentence, at))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "tive um aborto"; "aborto" alone may be asked about.
    private static bool IsMiscarriage(Sentence sentence, int at) =>
        sentence.Is(at, "aborto")
        && (
            sentence.IsAny(at - 1, "tive", "sofri", "sofreu")
            || (
                sentence.IsAny(at - 1, "um", "o", "meu")
                && sentence.IsAny(at - 2, "tive", "sofri", "sofreu", "depois", "apos")
            )
        );

    /// <summary>The relative who is named there has died.</summary>
    public static bool IsOf(Sentence sentence, int at) =>
        (IsOwned(sentence, at) && DiedAfter(sentence, at + 1)) || LostBefore(sentence, at);

    private static bool IsOwned(Sentence sentence, int at) =>
        sentence.IsAny(at - 1, "meu", "minha", "nosso", "nossa")
        || sentence.IsAny(at - 2, "meu", "minha", "nosso", "nossa");

    // "minha vó infelizmente faleceu ontem"
    private static bool DiedAfter(Sentence sentence, int at)
    {
        for (var ahead = at; ahead < at + Near; ahead++)
        {
            if (sentence.In(ahead, Died))
            {
                return !sentence.Is(ahead, "partiu") || sentence.IsStop(ahead + 1) || ahead > at;
            }

            if (!sentence.In(ahead, Between))
            {
                return false;
            }
        }

        return false;
    }

    // "perdi o meu pai", "a morte da minha mãe"; "perdi a consulta do meu filho" loses no child.
    private static bool LostBefore(Sentence sentence, int at)
    {
        var owner = IsOwned(sentence, at) ? at - 1 : at;
        while (sentence.IsAny(owner - 1, "meu", "minha", "nosso", "nossa", "o", "a"))
        {
            owner--;
        }

        return sentence.In(owner - 1, Lost)
            || (
                sentence.IsAny(owner - 1, "de", "do", "da", "pelo", "pela")
                && sentence.In(owner - 2, Deaths)
            );
    }

    private static int AfterOwner(Sentence sentence, int at)
    {
        while (sentence.IsAny(at, "o", "a", "meu", "minha", "um", "uma", "nosso", "nossa"))
        {
            at++;
        }

        return at;
    }
}
