using System.IO.Compression;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>
/// Learns <see cref="Likeness"/> from labelled messages: one logistic regression for each intent, by gradient descent over the messages in
/// an order that is always the same.
/// </summary>
internal sealed class LikenessTrainer
{
    private const int Rounds = 24;
    private const float FirstStep = 2f;
    private const float GoodEnough = 0.01f;

    /// <summary>How much of a weight is forgotten at each step, so that a word seen once does not decide alone.</summary>
    private const float Forgets = 0.004f;

    private readonly float[] _weights = new float[Likeness.Buckets * Likeness.Intents];

    public static byte[] Learn(IEnumerable<(string Labels, string Message)> corpus)
    {
        var lessons = corpus.Select(row => (Wanted(row.Labels), Signs(row.Message))).ToArray();
        var trainer = new LikenessTrainer();
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(lessons);
            var step = FirstStep / (1 + (round * 0.3f));
            foreach (var (wanted, signs) in lessons)
            {
                trainer.Learn(wanted, signs, step);
            }
        }

        return [.. trainer._weights.Select(Stored)];
    }

    /// <summary>The form in which the weights are carried.</summary>
    public static byte[] Packed(byte[] weights)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(weights);
        }

        return packed.ToArray();
    }

    private void Learn(bool[] wanted, ushort[] signs, float step)
    {
        var scale = 1f / MathF.Sqrt(signs.Length);
        for (var intent = 0; intent < Likeness.Intents; intent++)
        {
            var sum = 0f;
            foreach (var sign in signs)
            {
                sum += _weights[(sign * Likeness.Intents) + intent];
            }

            var error = (wanted[intent] ? 1f : 0f) - (1f / (1f + MathF.Exp(-sum * scale)));
            if (MathF.Abs(error) < GoodEnough)
            {
                continue;
            }

            var change = error * step * scale;
            foreach (var sign in signs)
            {
                ref var weight = ref _weights[(sign * Likeness.Intents) + intent];
                weight += change - (Forgets * step * weight);
            }
        }
    }

    private static byte Stored(float weight) =>
        (byte)(sbyte)Math.Clamp(MathF.Round(weight / Likeness.Unit), -127, 127);

    private static bool[] Wanted(string labels)
    {
        var wanted = new bool[Likeness.Intents];
        foreach (var label in labels.Split(','))
        {
            wanted[(int)IntentLabels.FromLabel(label)!.Value] = true;
        }

        return wanted;
    }

    private static ushort[] Signs(string message)
    {
        var sentence = new Sentence(message);
        var (atoms, _) = TimeReader.Read(sentence, Corpus.Now, Expecting.Nothing);
        var reader = new EntityReader(
            sentence,
            Vocabulary.None,
            Corpus.Now.Date,
            Expecting.Nothing
        );
        reader.Read(atoms);
        var clauses = Clauses.Of(sentence, atoms, reader.Tags);
        Span<ushort> signs = stackalloc ushort[700];
        var count = Likeness.Signs(sentence, clauses, signs);
        return signs[..count].ToArray();
    }
}
