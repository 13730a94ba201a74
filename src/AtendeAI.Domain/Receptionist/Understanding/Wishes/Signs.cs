using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// What a message, or a part of it, is made of, as numbers: its words, pairs of neighbours and of next but one, beginnings, endings and
/// pieces of words, and the groups that words belong to.
/// </summary>
internal static class Signs
{
    /// <summary>Room for the signs of the longest part that is weighed.</summary>
    public const int Most = (MostWords * 24) + 2;

    private const int MostWords = 60;
    private static readonly HashSet<string> Specialists = [.. Specialties.All];
    private const int Beginning = 5;
    private const int Ending = 3;
    private const int Piece = 4;
    private const int LongestInPieces = 14;

    /// <summary>Writes each sign once and returns how many there are.</summary>
    public static int Of(Sentence sentence, Clauses clauses, int first, int end, Span<uint> signs)
    {
        var writer = new Writer(signs);
        var (before, last) = (Hash("^"), Hash("^"));
        var lastKind = last;
        // A long story comes to its point at its end.
        first = Math.Max(first, end - MostWords);
        for (var at = first; at < end; at++)
        {
            var item = clauses[at];
            var name = Name(item, sentence[item.Token].Text);
            var word = name ?? sentence[item.Token].Text;
            var hash = Hash(word);
            writer.Add(hash);
            writer.Add(Join(last, hash, 3));
            if (at > first)
            {
                writer.Add(Join(before, hash, 5));
            }

            if (name is null)
            {
                AddPieces(ref writer, word);
            }

            var concept = name is null ? Concepts.Of(word) : null;
            if (concept is not null)
            {
                writer.Add(Hash(concept));
            }

            var kind = Hash(RuleSet.GroupOf(item.Id) ?? concept ?? word);
            if (kind != hash)
            {
                writer.Add(kind);
            }

            if (kind != hash || lastKind != last)
            {
                writer.Add(Join(lastKind, kind, 13));
            }

            (before, last, lastKind) = (last, hash, kind);
        }

        writer.Add(Join(last, Hash("$"), 3));
        writer.Add(Hash("any"));
        return writer.Count;
    }

    private static void AddPieces(ref Writer writer, string word)
    {
        if (word.Length > Beginning)
        {
            writer.Add(Join(Hash(word.AsSpan(0, Beginning)), 0, 7));
        }

        if (word.Length > Ending + 1)
        {
            writer.Add(Join(Hash(word.AsSpan(word.Length - Ending)), 0, 11));
        }

        for (var at = 0; at + Piece <= Math.Min(word.Length, LongestInPieces); at++)
        {
            writer.Add(Join(Hash(word.AsSpan(at, Piece)), 0, 17));
        }
    }

    // A clinic's cardiologist goes by that name too: the word tells more than that it is somebody.
    private static string? Name(Item item, string word) =>
        item.Tag == RuleSet.When ? "#when"
        : item.Tag == RuleSet.Num ? "#num"
        : item.Tag == RuleSet.Plan ? "#plan"
        : item.Tag == RuleSet.Prof && !Specialists.Contains(word) ? "#prof"
        : null;

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash;
    }

    private static uint Join(uint one, uint other, uint how) =>
        (((one * 31) + how) ^ ((other << 7) | (other >> 25))) * 2654435761u;

    private ref struct Writer(Span<uint> signs)
    {
        private readonly Span<uint> _signs = signs;

        public int Count { get; private set; }

        public void Add(uint sign)
        {
            if (!_signs[..Count].Contains(sign))
            {
                _signs[Count++] = sign;
            }
        }
    }
}
