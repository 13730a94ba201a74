using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class LanguageTests
{
    /// <summary>A Brazilian quotes a sentence of another language, and another greets as they do at the border.</summary>
    private static readonly string[] Borrowed =
    [
        "Traduz pra mim \"the book is on the table\"",
        "buenos dias vivente",
    ];

    [Fact]
    public void English_and_Spanish_are_recognised()
    {
        var wrong = Corpus
            .Pairs("foreign.tsv")
            .Where(row => Code(row.Message) != row.Expected)
            .Select(row => row.Message);

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_writes_Portuguese_is_answered_in_Portuguese()
    {
        var foreign = Corpus
            .Pairs("foreign.tsv")
            .Select(row => row.Message)
            .Concat(Strangers())
            .Concat(Borrowed)
            .ToHashSet();

        var wrong = Corpus
            .Messages()
            .Where(message => !foreign.Contains(message) && Code(message) != "pt");

        wrong.ShouldBeEmpty();
    }

    /// <summary>Some mix it with Portuguese, and some say only a name and a number.</summary>
    [Fact]
    public void Nine_in_ten_who_write_from_abroad_are_known_for_it()
    {
        var messages = Strangers().ToList();

        var known = messages.Count(message => Code(message) != "pt");

        known.ShouldBeGreaterThanOrEqualTo(messages.Count * 9 / 10);
    }

    private static IEnumerable<string> Strangers() =>
        Corpus
            .Intents("Untouched/foreign.txt")
            .Concat(Corpus.Intents("Untouched/foreign-2.txt"))
            .Select(row => row.Message);

    private static string Code(string message) =>
        Tongue.Of(new Sentence(message)) switch
        {
            Language.English => "en",
            Language.Spanish => "es",
            _ => "pt",
        };
}
