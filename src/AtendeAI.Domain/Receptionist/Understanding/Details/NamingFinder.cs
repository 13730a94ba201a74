using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Words side by side that call one of the clinic's professionals, by name or by specialty.</summary>
/// <param name="Entries">Those who could be meant: more than one where the words fit several alike.</param>
/// <param name="TitleAt">Where the title before it stands, or else where it starts.</param>
internal sealed record Naming(
    IReadOnlyList<int> Entries,
    bool IsName,
    int Words,
    int TitleAt,
    int First,
    int End
)
{
    public bool IsRuledOut { get; init; }
}

/// <summary>Finds where a message calls professionals of the clinic.</summary>
internal sealed class NamingFinder(
    Sentence sentence,
    Vocabulary clinic,
    Expecting expecting,
    bool[]? addresses
)
{
    private const int Longest = 8;

    private readonly ClinicNames _names = clinic.ProfessionalNames;

    public List<Naming> Find()
    {
        var found = new List<Naming>();
        var called = new CalledPlaces(sentence, clinic, expecting);
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence[at].IsWord
                && addresses?[at] is not true
                && !ServiceWords.IsPlace(sentence, at)
                && called.At(at) is var by and not CalledBy.Nothing
                && At(at) is { } naming
                && called.Holds(by, naming)
            )
            {
                found.Add(naming);
                at = naming.End - 1;
            }
        }

        return Judge(found);
    }

    /// <summary>What is said of one in a row is said of the next ("menos a Ana e o Carlos").</summary>
    private List<Naming> Judge(List<Naming> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var naming = found[i];
            var refused =
                RuledOut.Is(sentence, naming.TitleAt, naming.End)
                || (
                    i > 0
                    && found[i - 1].IsRuledOut
                    && RuledOut.IsJoined(sentence, found[i - 1].End, naming.TitleAt)
                )
                || (
                    i + 1 < found.Count
                    && RuledOut.IsReplaced(
                        sentence,
                        naming.TitleAt,
                        naming.End,
                        found[i + 1].TitleAt
                    )
                );
            found[i] = naming with { IsRuledOut = refused };
        }

        return found;
    }

    private Naming? At(int first)
    {
        var near = _names.Find(sentence, first);
        var loose = near.Count == 0 && TitledNames.TitleOf(sentence, first) >= 0;
        near = loose ? _names.FindLoosely(sentence, first) : near;
        if (near.Count == 0)
        {
            return null;
        }

        var words = near.ToList();
        var entries = words.Select(word => word.Entry).ToHashSet();
        var end = first + 1;
        while (end - first < Longest && Next(end) is var next && next > 0)
        {
            // A specialty after a name is a naming of its own.
            var more = _names
                .Find(sentence, next)
                .FindAll(word => word.IsName == words[0].IsName && entries.Contains(word.Entry));
            if (more.Count == 0)
            {
                break;
            }

            words.AddRange(more);
            end = next + 1;
        }

        return loose && end == first + 1 ? null : Best(words, first, end);
    }

    /// <summary>The word after, over a particle: "Maria de Souza".</summary>
    private int Next(int at)
    {
        var next = sentence.IsAny(at, "de", "da", "do", "dos", "das") ? at + 1 : at;
        return sentence.Has(next) && sentence[next].IsWord ? next : -1;
    }

    private Naming Best(List<ClinicNames.Word> words, int first, int end)
    {
        var best = 0;
        var (top, name) = (new List<int>(2), false);
        foreach (var word in words)
        {
            var rank = Rank(words, word.Calling);
            if (rank > best)
            {
                (best, name) = (rank, false);
                top.Clear();
            }

            if (rank == best)
            {
                name |= word.IsName;
                if (!top.Contains(word.Entry))
                {
                    top.Add(word.Entry);
                }
            }
        }

        var entries = OfTitle(top, first);
        var title = TitledNames.TitleOf(sentence, first);
        return new Naming(entries, name, best / 2, title < 0 ? first : title, first, end);
    }

    /// <summary>Twice the words matched, plus one when all of the name's words are there.</summary>
    private int Rank(List<ClinicNames.Word> words, int calling)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Calling == calling && words.FindIndex(words[i].IsSameAs) == i)
            {
                count += words[i].Second is null ? 1 : 2;
            }
        }

        return (count * 2) + (count == _names.WordsIn(calling) ? 1 : 0);
    }

    // "a doutora Andrade" is not Dr. Carlos Andrade.
    private List<int> OfTitle(List<int> entries, int first)
    {
        var title = sentence.Word(TitledNames.TitleOf(sentence, first));
        if (entries.Count < 2 || title.Length == 0)
        {
            return entries;
        }

        var same = entries
            .Where(entry => TitleIn(clinic.Professionals[entry].Name) == title)
            .ToList();
        return same.Count > 0 ? same : entries;
    }

    private static string TitleIn(string name) =>
        name.StartsWith("Dra", StringComparison.OrdinalIgnoreCase) ? "dra"
        : name.StartsWith("Dr", StringComparison.OrdinalIgnoreCase) ? "dr"
        : string.Empty;
}
