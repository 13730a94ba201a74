using AtendeAI.Domain.Receptionist.Understanding;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class IntentCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("intents.txt", 0.99, 0.99)]
    [InlineData("intents.voices.txt", 0.985, 0.985)]
    [InlineData("intents.short.txt", 0.98, 0.98)]
    [InlineData("intents.heldout.txt", 0.96, 0.97)]
    [InlineData("intents.mended.txt", 1, 1)]
    public void Intents_are_understood_in_order(string file, double exactly, double first) =>
        Check(Corpus.Intents(file), exactly, first);

    /// <summary>Hard on purpose: rare words, several wishes, figures of speech.</summary>
    [Fact]
    public void Messages_never_learnt_from_are_understood() => Check(Corpus.HeldOut(), 0.86, 0.89);

    [Theory]
    [InlineData("intents.txt")]
    [InlineData("intents.short.txt")]
    [InlineData("intents.mended.txt")]
    [InlineData("intents.heldout.txt")]
    public void No_emergency_is_missed_and_none_is_made_up(string file)
    {
        foreach (var (labels, message) in Corpus.Intents(file))
        {
            var understood = Understander.Understand(message, Vocabulary.None, Corpus.Now);

            understood.Emergency.ShouldBe(
                labels.StartsWith("emergency", StringComparison.Ordinal),
                message
            );
        }
    }

    private void Check(
        IEnumerable<(string Labels, string Message)> messages,
        double exactly,
        double first
    )
    {
        var report = IntentReport.Of(messages);

        output.WriteLine(report.ToString());

        report.Exact.ShouldBeGreaterThanOrEqualTo(exactly);
        report.First.ShouldBeGreaterThanOrEqualTo(first);
    }
}
