using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"De manhã ela toma remédio", "ele almoça ao meio-dia": what is done every day at that hour tells why another is wanted.</summary>
internal static class Routine
{
    private const int MostBetween = 3;

    private static readonly HashSet<string> Does = WordSet.Of(
        "toma tomo tomam almoca almoco come mama lancha janta acorda acordo levanta"
    );

    private static readonly HashSet<string> Who = WordSet.Of(
        "ela ele eu elas eles minha meu a o filha filho mae pai bebe nenem avo vo so ja sempre"
    );

    private static readonly HashSet<string> What = WordSet.Of(
        "o a os as um uma remedio remedios medicacao insulina mamadeira cafe antibiotico injecao bem la de"
    );

    public static bool Is(Sentence sentence, Atom atom) =>
        atom.OnlyHours && (IsBefore(sentence, atom.End) || IsAfter(sentence, atom.First));

    // "de manhã a minha filha toma…"
    private static bool IsBefore(Sentence sentence, int at)
    {
        for (var far = 0; far <= MostBetween; far++, at++)
        {
            if (sentence.In(at, Does))
            {
                return true;
            }

            if (!sentence.In(at, Who))
            {
                return false;
            }
        }

        return false;
    }

    // "…toma o remédio de manhã"
    private static bool IsAfter(Sentence sentence, int at)
    {
        for (var far = 1; far <= MostBetween + 1; far++)
        {
            if (sentence.In(at - far, Does))
            {
                return true;
            }

            if (!sentence.In(at - far, What) && !Medicines.Is(sentence, at - far))
            {
                return false;
            }
        }

        return false;
    }
}
