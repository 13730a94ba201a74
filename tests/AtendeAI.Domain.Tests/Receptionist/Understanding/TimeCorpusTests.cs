using System.Text.RegularExpressions;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;
using NodaTime.Text;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class TimeCorpusTests(ITestOutputHelper output)
{
    private static readonly LocalDateTimePattern Clock =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    [Theory]
    [InlineData("times.tsv", 0.99)]
    [InlineData("times.heldout.tsv", 0.98)]
    [InlineData("times.voices.tsv", 0.99)]
    [InlineData("times.mended.tsv", 1)]
    public void Times_are_read_exactly(string file, double atLeast) =>
        Check(
            file,
            [.. Corpus.Pairs(file).Select(row => (Corpus.Now, row.Expected, row.Message))],
            atLeast
        );

    [Theory]
    [InlineData("times.strangers.tsv", 0.99)]
    [InlineData("times.rounds.tsv", 0.99)]
    [InlineData("times.further.tsv", 0.99)]
    public void Times_are_read_at_any_hour_of_the_year(string file, double atLeast) =>
        Check(
            file,
            [
                .. Corpus
                    .Triples(file)
                    .Select(row => (Clock.Parse(row.Now).Value, row.Expected, row.Message)),
            ],
            atLeast
        );

    private void Check(
        string file,
        List<(LocalDateTime Now, string Expected, string Message)> rows,
        double atLeast
    )
    {
        var wrong = rows.Where(row => !IsAsExpected(row.Expected, Read(row.Message, row.Now)))
            .ToList();

        foreach (var (now, expected, message) in wrong)
        {
            output.WriteLine(
                $"{message}\n    expected {expected}\n    read     {Read(message, now)}"
            );
        }

        var right = 1 - ((double)wrong.Count / rows.Count);
        output.WriteLine($"{file}: {right:P1} of {rows.Count}");
        right.ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    /// <summary>A "?" in what is expected leaves that field open.</summary>
    private static bool IsAsExpected(string expected, string read) =>
        Regex.IsMatch(
            read,
            "^" + Regex.Escape(expected).Replace("\\?", "[^ |.!]*", StringComparison.Ordinal) + "$",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    private static string Read(string message, LocalDateTime now) =>
        TimeNotation.Write(Understander.Understand(message, Vocabulary.None, now).When);
}
