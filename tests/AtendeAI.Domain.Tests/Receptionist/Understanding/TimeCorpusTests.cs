using AtendeAI.Domain.Receptionist.Understanding;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class TimeCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("times.tsv", 0.99)]
    [InlineData("times.heldout.tsv", 0.98)]
    [InlineData("times.voices.tsv", 0.99)]
    [InlineData("times.mended.tsv", 1)]
    public void Times_are_read_exactly(string file, double atLeast)
    {
        var rows = Corpus.Pairs(file);

        var wrong = rows.Where(row => Read(row.Message) != row.Expected).ToList();

        foreach (var (expected, message) in wrong)
        {
            output.WriteLine($"{message}\n    expected {expected}\n    read     {Read(message)}");
        }

        var right = 1 - ((double)wrong.Count / rows.Count);
        output.WriteLine($"{file}: {right:P1} of {rows.Count}");
        right.ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    private static string Read(string message) =>
        TimeNotation.Write(Understander.Understand(message, Vocabulary.None, Corpus.Now).When);
}
