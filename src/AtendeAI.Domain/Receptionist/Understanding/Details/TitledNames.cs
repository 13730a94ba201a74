using System.Runtime.InteropServices;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>A name after a title, from the title (<see cref="First"/>) to its end.</summary>
/// <param name="Name">Where the name starts.</param>
/// <param name="IsProper">Known as a name, or written as one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Titled(int First, int Name, int End, bool IsProper);

/// <summary>Finds "dra. Ana", "doutor Carlos Eduardo".</summary>
internal static class TitledNames
{
    private const int LongestName = 3;

    public static List<Titled> In(Sentence sentence)
    {
        var found = new List<Titled>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!IsTitle(sentence, at))
            {
                continue;
            }

            var name = sentence.Is(at + 1, ".") ? at + 2 : at + 1;
            var end = name;
            while (end - name < LongestName && IsName(sentence, end, end == name))
            {
                end++;
            }

            if (end > name)
            {
                found.Add(new Titled(at, name, end, IsProper(sentence, name)));
                at = end - 1;
            }
        }

        return found;
    }

    public static bool IsTitle(Sentence sentence, int at) => sentence.IsAny(at, "dr", "dra");

    /// <summary>Where the title of the name that starts there stands, or -1.</summary>
    public static int TitleOf(Sentence sentence, int at) =>
        IsTitle(sentence, at - 1) ? at - 1
        : sentence.Is(at - 1, ".") && IsTitle(sentence, at - 2) ? at - 2
        : -1;

    private static bool IsName(Sentence sentence, int at, bool first)
    {
        if (!sentence.Has(at) || !sentence[at].IsWord)
        {
            return false;
        }

        var plain = Folding.Fold(sentence.Written(at));
        if (GivenNames.IsStop(plain) || plain.Length < 2)
        {
            return false;
        }

        return GivenNames.IsKnown(plain)
            || IsCapital(sentence, at)
            || (first && !Lexicon.Knows(plain));
    }

    private static bool IsProper(Sentence sentence, int at) =>
        !sentence.In(at, Specialties.All)
        && (IsCapital(sentence, at) || GivenNames.IsKnown(Folding.Fold(sentence.Written(at))));

    private static bool IsCapital(Sentence sentence, int at) =>
        char.IsUpper(sentence.Written(at)[0]);
}
