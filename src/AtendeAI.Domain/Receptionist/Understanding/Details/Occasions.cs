using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>What is on in a family on some day, and why nobody comes then: "é o casamento do meu filho".</summary>
internal static class Occasions
{
    private static readonly HashSet<string> All = WordSet.Of(
        "aniversario aniver niver casamento formatura festa festinha batizado bodas noivado enterro velorio missa jogo "
            + "apresentacao campeonato mudanca viagem churrasco"
    );

    private static readonly HashSet<string> Articles = WordSet.Of("o a um uma meu minha nosso");

    /// <summary>"aniversário da minha neta": who is named after "da" has the occasion, and no appointment.</summary>
    public static bool IsOf(Sentence sentence, int at) =>
        sentence.IsAny(at - 1, "do", "da", "de") && sentence.In(at - 2, All);

    /// <summary>"quarta é aniversário da minha neta": the occasion right after the time that ends there.</summary>
    public static bool Follows(Sentence sentence, int end, int at) =>
        sentence.In(at, All)
        && sentence.IsAny(end, "e", "eh", "tem", "vai")
        && (at == end + 1 || (at == end + 2 && sentence.In(end + 1, Articles)));
}
