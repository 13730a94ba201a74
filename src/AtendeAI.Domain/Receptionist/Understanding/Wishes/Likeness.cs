using System.IO.Compression;
using System.Runtime.InteropServices;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// How much a message is like those that were labelled, for each intent: a linear model over its words, pairs of words, beginnings and
/// endings. Where rules know a way of saying a thing, this knows what things are usually said with. Learnt from the corpus in the tests.
/// </summary>
internal static class Likeness
{
    public const int Buckets = 1 << 16;
    public const int Intents = 28;

    /// <summary>What one unit of a stored weight is worth.</summary>
    public const float Unit = 1f / 28;

    private const int MostWords = 80;
    private const int Beginning = 5;
    private const int Ending = 3;

    private static readonly sbyte[] Weights = Load();

    /// <summary>The odds of each intent as logarithms, below zero where it is unlikely.</summary>
    public static void Odds(Sentence sentence, Clauses clauses, Span<float> odds) =>
        Odds(sentence, clauses, 0, clauses.Count, odds);

    /// <summary>The same for a part of the message.</summary>
    public static void Odds(
        Sentence sentence,
        Clauses clauses,
        int first,
        int end,
        Span<float> odds
    )
    {
        Span<ushort> signs = stackalloc ushort[(MostWords * 8) + 2];
        var count = Signs(sentence, clauses, first, end, signs);
        Span<int> sums = stackalloc int[Intents];
        sums.Clear();
        foreach (var sign in signs[..count])
        {
            var row = Weights.AsSpan(sign * Intents, Intents);
            for (var intent = 0; intent < Intents; intent++)
            {
                sums[intent] += row[intent];
            }
        }

        var scale = Unit / MathF.Sqrt(count);
        for (var intent = 0; intent < Intents; intent++)
        {
            odds[intent] = sums[intent] * scale;
        }
    }

    /// <summary>The signs of a message, each once.</summary>
    public static int Signs(Sentence sentence, Clauses clauses, Span<ushort> signs) =>
        Signs(sentence, clauses, 0, clauses.Count, signs);

    private static int Signs(
        Sentence sentence,
        Clauses clauses,
        int first,
        int end,
        Span<ushort> signs
    )
    {
        var writer = new SignWriter(signs);
        var (before, last) = (Hash("^"), Hash("^"));
        var lastKind = last;
        for (var at = first; at < end && at < first + MostWords; at++)
        {
            var item = clauses[at];
            var name = Name(item);
            var word = name ?? sentence[item.Token].Text;
            var hash = Hash(word);
            writer.Add(hash);
            writer.Add(Join(last, hash, 3));
            if (at > first)
            {
                writer.Add(Join(before, hash, 5));
            }

            if (name is null && word.Length > Beginning)
            {
                writer.Add(Join(Hash(word.AsSpan(0, Beginning)), 0, 7));
            }

            if (name is null && word.Length > Ending + 1)
            {
                writer.Add(Join(Hash(word.AsSpan(word.Length - Ending)), 0, 11));
            }

            var kind = RuleSet.GroupOf(item.Id) is { } group ? Hash(group) : hash;
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

    private static string? Name(Item item) =>
        item.Tag == RuleSet.When ? "#when"
        : item.Tag == RuleSet.Num ? "#num"
        : item.Tag == RuleSet.Plan ? "#plan"
        : item.Tag == RuleSet.Prof ? "#prof"
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

    private static sbyte[] Load()
    {
        using var stored = typeof(Likeness).Assembly.GetManifestResourceStream(
            "AtendeAI.Domain.Receptionist.likeness.gz"
        );
        var weights = new sbyte[Buckets * Intents];
        using var plain = new GZipStream(stored!, CompressionMode.Decompress);
        plain.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return weights;
    }

    private ref struct SignWriter(Span<ushort> signs)
    {
        private readonly Span<ushort> _signs = signs;

        public int Count { get; private set; }

        public void Add(uint hash)
        {
            var sign = (ushort)((hash ^ (hash >> 15)) % Buckets);
            if (!_signs[..Count].Contains(sign))
            {
                _signs[Count++] = sign;
            }
        }
    }
}
