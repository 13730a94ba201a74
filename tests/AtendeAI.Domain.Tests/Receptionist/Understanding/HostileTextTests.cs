using System.Diagnostics;
using AtendeAI.Domain.Receptionist.Understanding;
using FsCheck;
using FsCheck.Fluent;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class HostileTextTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly string[] Pieces =
    [
        "quero ",
        "marcar ",
        "não ",
        "dia ",
        "15",
        "/",
        "às ",
        "e ",
        "ou ",
        "de ",
        "segunda ",
        "aaaaaaa",
        "ã",
        "\u0301",
        "😀",
        "\ud83d",
        "?",
        "\n",
        ",",
        "R$ ",
        "@",
        ".",
        "até ",
        "depois ",
        "das ",
        "dor ",
        "no ",
        "peito ",
        "sem ",
        "qualquer ",
        "dia ",
        "menos ",
        "semana que vem ",
        "dra ",
        "\0",
        "٣",
        "…",
    ];

    [Fact]
    public void Any_text_is_read_without_failing()
    {
        var text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(text.ToArbitrary(), message => Read(message).Intents.Count > 0)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_characters_are_read_without_failing() =>
        Prop.ForAll<string>(message => Read(message ?? string.Empty).Intents.Count > 0)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("quero marcar ")]
    [InlineData("não não ")]
    [InlineData("segunda, terça ou ")]
    [InlineData("dia 1 e 2, ")]
    [InlineData("das 8 às 9 e ")]
    [InlineData("dor no peito sem ")]
    [InlineData("999.999.999-99 ")]
    [InlineData("a@a.")]
    [InlineData("😀")]
    [InlineData("se abrir vaga me avisa se ")]
    public void Ten_thousand_characters_take_bounded_time(string piece)
    {
        var message = string.Concat(Enumerable.Repeat(piece, (10_000 / piece.Length) + 1))[
            ..10_000
        ];
        Read("oi");

        var started = Stopwatch.GetTimestamp();
        Read(message);

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Longest);
    }

    private static Understood Read(string message) =>
        Understander.Understand(message, Vocabulary.None, Corpus.Now);
}
