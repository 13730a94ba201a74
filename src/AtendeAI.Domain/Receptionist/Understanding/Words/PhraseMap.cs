namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>Fixed phrases and what they mean; the longest that fits wins.</summary>
internal sealed class PhraseMap<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirst = new(
        StringComparer.Ordinal
    );

    public PhraseMap(IEnumerable<(string Phrases, T Meaning)> entries)
    {
        foreach (var (phrases, meaning) in entries)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries))
            {
                Add(phrase.Split(' '), meaning);
            }
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }

    public IEnumerable<string> Words =>
        _byFirst.Values.SelectMany(list => list).SelectMany(entry => entry.Words);

    /// <summary>The index after the phrase that starts at <paramref name="at"/>, or -1.</summary>
    public int Match(Sentence sentence, int at, out T meaning)
    {
        meaning = default!;
        if (!sentence.Has(at) || !_byFirst.TryGetValue(sentence[at].Text, out var list))
        {
            return -1;
        }

        foreach (var (words, found) in list)
        {
            if (Fits(sentence, at, words))
            {
                meaning = found;
                return at + words.Length;
            }
        }

        return -1;
    }

    private void Add(string[] words, T meaning)
    {
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst[words[0]] = list = [];
        }

        list.Add((words, meaning));
    }

    private static bool Fits(Sentence sentence, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!sentence.Is(at + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
