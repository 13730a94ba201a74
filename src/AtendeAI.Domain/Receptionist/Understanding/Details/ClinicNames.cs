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

    private const int ShortestHeard = 3;

    private const int ShortestSlip = 5;

    private readonly Dictionary<string, List<Word>> _byStart = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Word>> _bySound = new(StringComparer.Ordinal);

    private readonly Dictionary<char, List<Word>> _byFirstSound = [];

    private static readonly List<Word> s_none = [];

    private readonly bool _people;

    private readonly int _entries;

    private readonly List<IReadOnlyList<string>> _callings = [];

    /// <param name="people">Names of people: a name that everybody knows is no slip of another ("Carla" is not Clara).</param>
    public ClinicNames(IReadOnlyList<VocabularyEntry> entries, bool people = false)
    {
        _people = people;
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
    /// <param name="Second">The word after it, where both were written as one ("anapaula").</param>
    internal sealed record Word(
        string Text,
        string Sound,
        int Calling,
        int Entry,
        bool IsName,
        string? Second = null
    )
    {
        /// <summary>The same word of the same name.</summary>
        public bool IsSameAs(Word other) =>
            Calling == other.Calling && string.Equals(Text, other.Text, StringComparison.Ordinal);
    }

    public int WordsIn(int calling) => _callings[calling].Count;

    /// <summary>Whether these words of a calling are enough to mean it.</summary>
    public bool IsMeant(int calling, HashSet<string> said) =>
        _people || TradeWords.Tell(said, _callings[calling]);

    /// <summary>The callings that a word belongs to; near spellings count.</summary>
    public List<Word> Find(string text)
    {
        List<Word>? found = null;
        Near(text, ref found);
        return found ?? s_none;
    }

    /// <summary>Near spellings that are names of their own, too: "Mariana" where a surname says that Marina is meant.</summary>
    public List<Word> FindLoosely(Sentence sentence, int at)
    {
        var plain = Folding.Fold(sentence.Written(at));
        var sound = Sound.Of(sentence.Written(at));
        return
        [
            .. _byFirstSound
                .GetValueOrDefault(sound.Length > 0 ? sound[0] : ' ', s_none)
                .Where(word =>
                    word.Sound.Length >= ShortestSlip - 1
                    && (
                        Distance.IsOneSlip(plain, word.Text)
                        || Distance.IsOneSlip(sound, word.Sound)
                    )
                ),
        ];
    }

    /// <summary>The same for a word of a message: as it was mended, as it was written, or as it sounds.</summary>
    public List<Word> Find(Sentence sentence, int at)
    {
        if (ShortNames.IsOne(sentence, at) && Alone(sentence.Written(at)) is { Count: > 0 } alone)
        {
            return alone;
        }

        var said = sentence[at].Text;
        List<Word>? found = null;
        Near(said, ref found);
        if (found is not null || (said.Length < ShortestHeard && !_people))
        {
            return found ?? s_none;
        }

        var written = sentence.Written(at);
        var asWritten = Nearness.IsAsWritten(said, written);
        if (asWritten && Lexicon.Knows(said) && !(_people && GivenNames.IsKnown(said)))
        {
            return s_none;
        }

        var plain = asWritten ? said : Folding.Fold(written);
        if (!asWritten)
        {
            Near(plain, ref found);
        }

        if (found is null && written.Length >= ShortestHeard)
        {
            Heard(Sound.Of(written), Lexicon.Knows(plain), ref found);
        }

        return found ?? s_none;
    }

    // "TO", which is the whole of a name.
    private List<Word> Alone(ReadOnlySpan<char> written) =>
        Folding.Fold(written) is var text && _byStart.TryGetValue(text, out var words)
            ? words.FindAll(word => word.Text == text && WordsIn(word.Calling) == 1)
            : s_none;

    private void Near(string text, ref List<Word>? found)
    {
        if (
            text.Length < (_people && Nicknames.IsShort(text) ? 2 : ShortestHeard)
            || !_byStart
                .GetAlternateLookup<ReadOnlySpan<char>>()
                .TryGetValue(text.AsSpan(0, 2), out var words)
        )
        {
            return;
        }

        foreach (var word in words)
        {
            if (
                word.Second is null
                    ? Nearness.IsNear(text, word.Text, _people && word.IsName)
                    : Distance.IsOneSlip(text, word.Text)
            )
            {
                (found ??= []).Add(word);
            }
        }
    }

    /// <param name="known">A word or name of its own: no slip of another, but for a vowel ("Filipe").</param>
    private void Heard(string sound, bool known, ref List<Word>? found)
    {
        if (_bySound.TryGetValue(sound, out var same))
        {
            (found ??= []).AddRange(same);
            return;
        }

        if (sound.Length < ShortestSlip || !_byFirstSound.TryGetValue(sound[0], out var words))
        {
            return;
        }

        foreach (var word in words)
        {
            if (
                word.Sound.Length >= ShortestSlip
                && Math.Abs(word.Sound.Length - sound.Length) <= 1
                && Distance.IsOneSlip(sound, word.Sound)
                && (!known || Distance.IsOneWeakVowel(sound, word.Sound))
            )
            {
                (found ??= []).Add(word);
            }
        }
    }

    private void Add(int entry, string name, bool isName)
    {
        var words = Split(name).ToList();
        var calling = _callings.Count;
        _callings.Add([.. words.Select(word => word.Text)]);
        for (var at = 0; at < words.Count; at++)
        {
            var (text, written) = words[at];
            Add(new Word(text, Sound.Of(written), calling, entry, isName));
            foreach (var nickname in _people && isName ? Nicknames.Of(text) : [])
            {
                Add(new Word(nickname, string.Empty, calling, entry, isName));
            }

            if (_people && isName && at + 1 < words.Count)
            {
                var (second, secondWritten) = words[at + 1];
                var joined = Sound.Of(written + secondWritten);
                Add(new Word(text + second, joined, calling, entry, isName, second));
            }
        }
    }

    private void Add(Word word)
    {
        Put(_byStart, word.Text[..2], word);
        if (word.Sound.Length >= ShortestHeard)
        {
            Put(_bySound, word.Sound, word);
            Put(_byFirstSound, word.Sound[0], word);
        }
    }

    private static void Put<TKey>(Dictionary<TKey, List<Word>> index, TKey key, Word word)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(word);
    }

    private static IEnumerable<(string Text, string Written)> Split(string calling)
    {
        var name = Initials.Join(calling);
        return Tokenizer
            .Cut(name)
            .Where(token => token.IsWord)
            .Select(token => name[token.Start..token.End])
            .Select(written => (Text: Folding.Fold(written), Written: written))
            .Where(word => word.Text.Length > 1 && !Light.Contains(word.Text))
            .DistinctBy(word => word.Text);
    }
}
