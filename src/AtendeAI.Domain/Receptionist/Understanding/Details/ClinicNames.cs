using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>One clinic's names, taken apart into the words by which a message may call them.</summary>
internal sealed class ClinicNames
{
    private static readonly HashSet<string> Light =
    [
        "dr",
        "dra",
        "de",
        "da",
        "do",
        "das",
        "dos",
        "e",
        "com",
        "para",
        "em",
        "no",
        "na",
        "a",
        "o",
        "por",
        "sem",
        "prof",
        "sr",
        "sra",
    ];

    private readonly Dictionary<string, List<Word>> _byStart = new(StringComparer.Ordinal);

    private readonly int _entries;

    private readonly List<(int Entry, int Words, bool IsName)> _callings = [];

    public ClinicNames(IReadOnlyList<VocabularyEntry> entries)
    {
        _entries = entries.Count;
        for (var entry = 0; entry < entries.Count; entry++)
        {
            Add(entry, entries[entry].Name, true);
            foreach (var alias in entries[entry].Aliases)
            {
                Add(entry, alias, false);
            }
        }
    }

    public bool IsEmpty => _entries == 0;

    /// <summary>A word of one of the names.</summary>
    internal sealed record Word(string Text, int Calling, int Entry, bool IsName);

    public int WordsIn(int calling) => _callings[calling].Words;

    /// <summary>The callings that a word of the message belongs to; near spellings count.</summary>
    public IEnumerable<Word> Find(string text)
    {
        if (text.Length < 3 || !_byStart.TryGetValue(text[..2], out var words))
        {
            yield break;
        }

        foreach (var word in words)
        {
            if (IsNear(text, word.Text))
            {
                yield return word;
            }
        }
    }

    private void Add(int entry, string name, bool isName)
    {
        var words = Split(name).ToList();
        var calling = _callings.Count;
        _callings.Add((entry, words.Count, isName));
        foreach (var word in words)
        {
            if (!_byStart.TryGetValue(word[..2], out var list))
            {
                _byStart[word[..2]] = list = [];
            }

            list.Add(new Word(word, calling, entry, isName));
        }
    }

    private static IEnumerable<string> Split(string name) =>
        Tokenizer
            .Cut(name)
            .Where(token => token.IsWord)
            .Select(token => Folding.Fold(name.AsSpan(token.Start, token.End - token.Start)))
            .Where(word => word.Length > 1 && !Light.Contains(word))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The same word, its plural, one slip away, or of the same stem ("dermatologista", "dermatologia", "dermato").</summary>
    private static bool IsNear(string said, string known)
    {
        if (
            string.Equals(said, known, StringComparison.Ordinal)
            || said.TrimEnd('s') == known.TrimEnd('s')
        )
        {
            return true;
        }

        var shared = 0;
        while (shared < said.Length && shared < known.Length && said[shared] == known[shared])
        {
            shared++;
        }

        if (
            shared >= 6 && shared >= said.Length - 5 && shared >= known.Length - 5
            || (shared == said.Length && shared >= 4 && known.Length - shared >= 4)
        )
        {
            return true;
        }

        return said.Length >= 4
            && Math.Abs(said.Length - known.Length) <= 1
            && Distance.IsOneSlip(said, known)
            && (said.Length >= 5 || said.Length < known.Length);
    }
}
