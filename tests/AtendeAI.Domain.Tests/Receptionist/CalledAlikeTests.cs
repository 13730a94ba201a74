using System.Text.Json.Nodes;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Headless;

namespace AtendeAI.Domain.Tests.Receptionist;

/// <summary>A service that is called as somebody's specialty begins: what the clinic calls so is meant.</summary>
public sealed class CalledAlikeTests
{
    private static readonly ClinicContext s_sample = ClinicContextJson.Sample("aurora");

    // Lia's specialty begins with the word by which the clinic calls a service that she does not give.
    private static readonly ClinicContext s_alike = s_sample with
    {
        Professionals =
        [
            .. s_sample.Professionals.Select(p =>
                p.Id == "lia" ? p with { Specialty = "Limpeza de aparelhos" } : p
            ),
        ],
    };

    [Theory]
    [InlineData("quero marcar limpeza")]
    [InlineData("oi, queria voltar na limpeza")]
    [InlineData("limpeza na sexta")]
    public async Task A_service_of_that_name_is_offered_by_those_who_give_it(string said)
    {
        var offered = await OfferedAsync(said);

        offered.ShouldNotBeEmpty();
        offered.ShouldAllBe(slot => $"{slot!["service"]}" == "limpeza");
        offered.ShouldAllBe(slot => $"{slot!["professional"]}" != "lia");
    }

    [Fact]
    public async Task An_answer_is_of_the_professional_who_was_named()
    {
        var offered = await OfferedAsync("tem horário com o caio sexta?", "limpeza");

        offered.ShouldNotBeEmpty();
        offered.ShouldAllBe(slot => $"{slot!["professional"]}" == "caio");
        offered.ShouldAllBe(slot => $"{slot!["service"]}" == "limpeza");
    }

    private static async Task<JsonArray> OfferedAsync(params string[] said)
    {
        var chat = new ChatLine(new ChatSession(ChatAgendaFile.Read(null, s_alike)), null);
        var last = new JsonObject() as JsonNode;
        foreach (var text in said)
        {
            var line = new JsonObject
            {
                ["at"] = "2026-11-23T10:00",
                ["from"] = "+5531988880009",
                ["text"] = text,
            };
            last = JsonNode.Parse(await chat.AnswerAsync(line.ToJsonString(), default))!;
        }

        return
        [
            .. last["replies"]!
                .AsArray()
                .SelectMany(r => r!["slots"]!.AsArray())
                .Select(s => s!.DeepClone()),
        ];
    }
}
