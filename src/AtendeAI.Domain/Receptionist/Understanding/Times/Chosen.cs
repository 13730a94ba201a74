using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>A time the patient asks for: "pode ser sexta", "marca dia 15"; what follows a comma is then about something else.</summary>
internal static class Chosen
{
    private const int Farthest = 6;

    private static readonly HashSet<string> Wanting = WordSet.Of(
        "quero queria prefiro marca marcar marque bota botar coloca colocar agenda agendar encaixa encaixar pode seria "
            + "gostaria consigo posso so somente serve melhor ideal preciso poe tem deixa deixar passa"
    );

    /// <summary>What "não" may deny after a comma and still speak of the time: "sexta, não posso", "quinta, não tenho como".</summary>
    private static readonly HashSet<string> OfTime = WordSet.Of(
        "posso da consigo rola serve pode dara daria vai conseguirei poderei conseguiria funciona encaixa"
    );

    private static readonly HashSet<string> Means = WordSet.Of(
        "como tempo horario disponibilidade condicoes condicao jeito"
    );

    public static bool Is(Sentence sentence, Atom atom)
    {
        for (var back = 1; back <= Farthest; back++)
        {
            var at = atom.First - back;
            if (sentence.IsStop(at) || sentence.Is(at, ","))
            {
                return false;
            }

            if (sentence.In(at, Wanting))
            {
                return !sentence.IsAny(at - 1, "nao", "nem", "nunca");
            }
        }

        return false;
    }

    /// <summary>Whether the "não" at a place, a comma away from the time, is about the time.</summary>
    public static bool IsOfTime(Sentence sentence, int not) =>
        sentence.In(not + 1, OfTime)
        || (
            sentence.IsAny(not + 1, "vou", "eu", "me", "vai")
            && sentence.IsAny(not + 2, "poder", "conseguir", "posso", "consigo", "estar", "dar")
        )
        || (
            sentence.IsAny(not + 1, "tenho", "tem")
            && (sentence.In(not + 2, Means) || sentence.IsStop(not + 2))
        );
}
