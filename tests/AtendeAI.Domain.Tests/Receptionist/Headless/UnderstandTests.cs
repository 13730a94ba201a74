using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist.Headless;

public sealed class UnderstandTests
{
    [Fact]
    public async Task A_message_is_answered_with_all_that_was_understood()
    {
        var answer = await AnswerAsync(
            """{"id":"1","text":"quero marcar com a dra ana na quinta de tarde","now":"2026-11-23T10:00","tz":"America/Sao_Paulo"}"""
        );

        answer.ShouldBe(
            """
            {"id":"1","intents":["book"],"emergency":false,"when":[{"text":"quinta de tarde","kind":"daypart","grain":"hour","start":"2026-11-26T12:00","end":"2026-11-26T18:00","part":"afternoon"}],"entities":{"professional":"dra ana","service":null,"insurance":null,"name":null,"cpf":null,"phone":null}}

            """.ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("nada disto")]
    [InlineData("[1]")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"text":7}""")]
    [InlineData("""{"text":"oi","now":"amanhã"}""")]
    [InlineData("""{"text":"oi","tz":"Marte/Olimpo"}""")]
    public async Task A_bad_line_gets_an_error_and_the_next_is_read(string line)
    {
        var answers = (await AnswerAsync(line + "\n" + """{"id":"2","text":"oi"}""")).Split('\n');

        answers[0].ShouldStartWith("""{"error":""");
        answers[1].ShouldContain("greeting");
    }

    [Fact]
    public async Task A_lines_own_time_wins_over_the_option()
    {
        var answer = await AnswerAsync("""{"text":"hoje","now":"2027-01-05T08:00"}""");

        answer.ShouldContain("\"start\":\"2027-01-05\"");
    }

    [Fact]
    public async Task Ids_are_told_with_a_clinic_and_candidates_where_a_name_is_ambiguous()
    {
        var clinic = new Vocabulary(
            [new("ana", "Dra. Ana Souza", []), new("bia", "Dra. Ana Beatriz", [])],
            [new("limpeza", "Limpeza", [])],
            []
        );

        var answer = await AnswerAsync("""{"text":"limpeza com a dra ana"}""", clinic);

        answer.ShouldContain(
            "\"professional_id\":null,\"professional_candidates\":[\"ana\",\"bia\"]"
        );
        answer.ShouldContain("\"service_id\":\"limpeza\"");
    }

    [Fact]
    public async Task People_get_a_readable_explanation()
    {
        using var output = new StringWriter();

        await Understand.RunPlainAsync(
            Options(Vocabulary.None),
            new StringReader("quero marcar na quinta"),
            output,
            CancellationToken.None
        );

        output.ToString().ShouldContain("book");
        output.ToString().ShouldContain("«quinta» 2026-11-26");
    }

    private static async Task<string> AnswerAsync(string lines, Vocabulary? clinic = null)
    {
        using var output = new StringWriter();
        await Understand.RunJsonAsync(
            Options(clinic ?? Vocabulary.None),
            new StringReader(lines),
            output,
            CancellationToken.None
        );
        return output.ToString();
    }

    private static UnderstandOptions Options(Vocabulary clinic) =>
        new(
            clinic,
            clinic != Vocabulary.None,
            new LocalDateTime(2026, 11, 23, 10, 0),
            UnderstandOptions.ZoneOf("America/Sao_Paulo"),
            SystemClock.Instance
        );
}
