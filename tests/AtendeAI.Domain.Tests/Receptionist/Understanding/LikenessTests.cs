using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class LikenessTests
{
    private static readonly string[] Lessons =
    [
        "intents.txt",
        "intents.voices.txt",
        "intents.short.txt",
    ];

    /// <summary>
    /// When this fails the corpus or the signs have changed: the weights it has just written beside the test assembly take the place of those
    /// in the source folder.
    /// </summary>
    [Fact]
    public void The_weights_are_what_the_corpus_teaches()
    {
        var learnt = LikenessTrainer.Learn(Lessons.SelectMany(Corpus.Intents));
        var carried = Carried();

        var differing = learnt.Zip(carried).Count(pair => Apart(pair.First, pair.Second) > 1);
        if (differing > learnt.Length / 1000)
        {
            var anew = Path.Combine(AppContext.BaseDirectory, "likeness.gz");
            File.WriteAllBytes(anew, LikenessTrainer.Packed(learnt));
        }

        differing.ShouldBeLessThanOrEqualTo(learnt.Length / 1000);
    }

    private static int Apart(byte one, byte other) => Math.Abs((sbyte)one - (sbyte)other);

    private static byte[] Carried([CallerFilePath] string here = "")
    {
        var stored = Path.Combine(
            Path.GetDirectoryName(here)!,
            "../../../../src/AtendeAI.Domain/Receptionist/Understanding/Wishes/likeness.gz"
        );
        using var packed = new GZipStream(File.OpenRead(stored), CompressionMode.Decompress);
        var weights = new MemoryStream();
        packed.CopyTo(weights);
        return weights.ToArray();
    }
}
