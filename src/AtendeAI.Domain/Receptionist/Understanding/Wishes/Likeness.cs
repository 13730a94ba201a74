using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// How much a message is like those that were labelled, for each intent. Every sign has a place among some directions, learnt so that signs
/// which speak for the same wishes lie near each other; the mean of a message's signs is weighed for each intent. Where rules know a way of
/// saying a thing, this knows what things are usually said with. Learnt from the labelled messages in the tests, which also hold the teacher.
/// </summary>
/// <param name="Known">The signs that were seen often enough, ascending.</param>
/// <param name="Places">For each of them its place, <see cref="Directions"/> numbers in units of <see cref="Unit"/>.</param>
/// <param name="Views">For each intent how it weighs each direction.</param>
/// <param name="Biases">For each intent its odds when nothing is known.</param>
/// <param name="Trust">For each intent how it weighs the <see cref="Signals"/>.</param>
internal sealed record Likeness(
    uint[] Known,
    sbyte[] Places,
    float[] Views,
    float[] Biases,
    float[] Trust
)
{
    public const int Intents = 28;

    public const int Directions = 96;

    /// <summary>What one unit of a place is worth.</summary>
    public const float Unit = 1f / 6;

    public static readonly Likeness Carried = Load();

    /// <summary>The odds of each intent as logarithms, below zero where it is unlikely.</summary>
    /// <returns>The share of the signs that are known: of what is strange, little can be said.</returns>
    public float Odds(Sentence sentence, Clauses clauses, Part part, Span<float> odds)
    {
        Span<uint> signs = stackalloc uint[Signs.Most];
        var count = Signs.Of(sentence, clauses, part.First, part.End, signs);
        return Odds(signs[..count], odds);
    }

    /// <summary>The same for a message of these signs.</summary>
    public float Odds(ReadOnlySpan<uint> signs, Span<float> odds)
    {
        Span<int> sums = stackalloc int[Directions];
        sums.Clear();
        var known = 1;
        foreach (var sign in signs)
        {
            var row = Row(sign);
            if (row >= 0)
            {
                known++;
                Add(Places.AsSpan(row * Directions, Directions), sums);
            }
        }

        Span<float> mean = stackalloc float[Directions];
        var scale = Unit / MathF.Sqrt(known);
        for (var at = 0; at < Directions; at++)
        {
            mean[at] = MathF.Tanh(sums[at] * scale);
        }

        for (var intent = 0; intent < Intents; intent++)
        {
            var sum = Biases[intent];
            for (var at = 0; at < Directions; at++)
            {
                sum += Views[(intent * Directions) + at] * mean[at];
            }

            odds[intent] = sum;
        }

        return (known - 1f) / signs.Length;
    }

    // Sixteen at a time: this is where most of the time of understanding goes.
    private static void Add(ReadOnlySpan<sbyte> place, Span<int> sums)
    {
        for (var at = 0; at < Directions; at += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(place[at..]));
            var (first, second) = Vector128.Widen(low);
            var (third, fourth) = Vector128.Widen(high);
            Add(first, sums[at..]);
            Add(second, sums[(at + 4)..]);
            Add(third, sums[(at + 8)..]);
            Add(fourth, sums[(at + 12)..]);
        }
    }

    private static void Add(Vector128<int> four, Span<int> sums) =>
        (four + Vector128.Create<int>(sums)).CopyTo(sums);

    /// <summary>Where the signs that share their upper half begin: hashes are even, so few do.</summary>
    private readonly int[] _starts = Starts(Known);

    private int Row(uint sign)
    {
        var end = _starts[(sign >> 16) + 1];
        for (var row = _starts[sign >> 16]; row < end; row++)
        {
            if (Known[row] == sign)
            {
                return row;
            }
        }

        return -1;
    }

    private static int[] Starts(uint[] known)
    {
        var starts = new int[(1 << 16) + 1];
        foreach (var sign in known)
        {
            starts[(sign >> 16) + 1]++;
        }

        for (var at = 1; at < starts.Length; at++)
        {
            starts[at] += starts[at - 1];
        }

        return starts;
    }

    /// <summary>What each intent's signals amount to, as the logarithm of its odds.</summary>
    public void Weigh(ReadOnlySpan<float> signals, Span<float> scores)
    {
        for (var intent = 0; intent < Intents; intent++)
        {
            var trust = Trust.AsSpan(intent * Signals.Count, Signals.Count);
            var sum = 0f;
            for (var at = 0; at < Signals.Count; at++)
            {
                sum += trust[at] * signals[at];
            }

            scores[intent] = sum;
        }
    }

    /// <summary>The form in which it is carried.</summary>
    public void Save(Stream target)
    {
        using var packed = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        packed.Write(BitConverter.GetBytes(Known.Length));
        packed.Write(MemoryMarshal.AsBytes(Known.AsSpan()));
        packed.Write(MemoryMarshal.AsBytes(Places.AsSpan()));
        packed.Write(MemoryMarshal.AsBytes(Views.AsSpan()));
        packed.Write(MemoryMarshal.AsBytes(Biases.AsSpan()));
        packed.Write(MemoryMarshal.AsBytes(Trust.AsSpan()));
    }

    private static Likeness Load()
    {
        using var stored = typeof(Likeness).Assembly.GetManifestResourceStream(
            "AtendeAI.Domain.Receptionist.likeness.gz"
        );
        using var plain = new GZipStream(stored!, CompressionMode.Decompress);
        var count = Read<int>(plain, 1)[0];
        return new Likeness(
            Read<uint>(plain, count),
            Read<sbyte>(plain, count * Directions),
            Read<float>(plain, Intents * Directions),
            Read<float>(plain, Intents),
            Read<float>(plain, Intents * Signals.Count)
        );
    }

    private static T[] Read<T>(Stream stored, int count)
        where T : unmanaged
    {
        var values = new T[count];
        stored.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
