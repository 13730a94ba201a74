using System.Globalization;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class LikenessTests(ITestOutputHelper output)
{
    /// <summary>
    /// When this fails the corpus, the concepts, the rules or the signs have changed: what it has just learnt and written beside the test
    /// assembly takes the place of likeness.gz in the source folder. Not bit by bit: the last digits of a logarithm differ between machines.
    /// </summary>
    [Fact]
    public void What_is_carried_is_what_the_corpus_teaches()
    {
        var learnt = TrustTeacher.Learn([.. Corpus.Lessons()]);
        var messages = Corpus.HeldOut().Select(row => row.Message).ToArray();

        var differing = messages.Count(message =>
            Read(message, learnt) != Read(message, Likeness.Carried)
        );

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{differing} of {messages.Length} differ")
        );
        if (differing > messages.Length / 200)
        {
            using var anew = File.Create(Path.Combine(AppContext.BaseDirectory, "likeness.gz"));
            learnt.Save(anew);
        }

        differing.ShouldBeLessThanOrEqualTo(messages.Length / 200);
    }

    private static string Read(string message, Likeness likeness) =>
        string.Join(
            ',',
            Understander
                .Understand(message, Vocabulary.None, Corpus.Now, Expecting.Nothing, likeness)
                .Intents
        );
}
