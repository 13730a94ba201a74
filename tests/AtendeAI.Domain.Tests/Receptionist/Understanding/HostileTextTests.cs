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

    [Theory]
    [InlineData("estou com dor no peito e falta de ar")]
    [InlineData("não quero mais viver, vou me matar")]
    public void A_danger_is_heard_wherever_it_stands_in_a_long_message(string danger)
    {
        foreach (var words in (int[])[10, 300, 598, 600, 602, 1100, 1300, 2400])
        {
            var talk = string.Concat(Enumerable.Repeat("conversa ", words));

            var heard = Read($"{talk}. {danger}");

            heard.First.ShouldBe(Intent.Emergency, $"{words} words before it");
        }
    }

    [Fact]
    public void A_question_at_the_end_of_a_long_message_is_heard() =>
        Read(
            $"{string.Concat(Enumerable.Repeat("conversa fiada ", 400))}. qual o endereço de vocês?"
        )
            .Intents.ShouldBe([Intent.AskLocation]);

    private static Understood Read(string message) =>
        Understander.Understand(message, Vocabulary.None, Corpus.Now);
}
