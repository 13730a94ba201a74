using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>Whatever is wrong with the provider, its tools or its budget, the patient gets the answer of the rules.</summary>
public sealed class ModelFaultTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Warm = "Oi! A consulta custa R$ 200. Quer que eu veja um horário?";

    public static TheoryData<string, OpenAiReply[]> Faults =>
        new()
        {
            { "down", [OpenAiReply.Fails(500), OpenAiReply.Fails(503)] },
            {
                "limited",
                [
                    OpenAiReply.Fails(429, "rate_limit_exceeded"),
                    OpenAiReply.Fails(429) with
                    {
                        RetryAfter = TimeSpan.FromSeconds(1),
                    },
                ]
            },
            { "refused", [OpenAiReply.Fails(400, "invalid_value")] },
            { "malformed", [OpenAiReply.Says("") with { Raw = "{\"choices\": [" }] },
            { "malformed", [OpenAiReply.Says("") with { Raw = "{\"choices\": []}" }] },
            { "malformed", [OpenAiReply.Says("") with { Raw = "<html>bad gateway</html>" }] },
            { "malformed", [OpenAiReply.Says("")] },
            {
                "malformed",
                [OpenAiReply.Says("A consulta custa") with { FinishReason = "length" }]
            },
            { "refused", [OpenAiReply.Says("") with { FinishReason = "content_filter" }] },
            {
                "down",
                [
                    OpenAiReply.Says(Warm) with
                    {
                        Cut = true,
                    },
                    OpenAiReply.Says(Warm) with
                    {
                        Cut = true,
                    },
                ]
            },
            { "slow", [OpenAiReply.Says(Warm) with { Delay = TimeSpan.FromSeconds(4) }] },
            { "guard.price", [OpenAiReply.Says("A consulta custa R$ 20.")] },
            { "guard.claim", [OpenAiReply.Says("Pronto, está marcado!")] },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_the_provider_does_the_deterministic_answer_is_sent(
        string reason,
        OpenAiReply[] replies
    )
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(replies);
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        var answer = await clinic.Line.AnswerToAsync(patient);
        answer.Body.ShouldContain("R$ 200");
        answer.Body.ShouldNotBe(Warm);
        (await clinic.WordingAsync()).ShouldBe(reason);
        await clinic.Line.EventuallyAsync(
            reason,
            "SELECT last_outcome FROM llm_usage WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
    }

    [Fact]
    public async Task A_passing_fault_is_tried_again()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(OpenAiReply.Fails(503), OpenAiReply.Says(Warm));
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe(Warm);
    }

    [Fact]
    public async Task Wrong_arguments_and_unknown_tools_are_told_to_the_model_and_change_nothing()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(
            OpenAiReply.CallsTool("book", "{\"slot\": 7"),
            OpenAiReply.CallsTool("delete_everything"),
            OpenAiReply.CallsTool("book", """{"slot":"h99"}"""),
            OpenAiReply.Says(Warm)
        );
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe(Warm);
        clinic
            .Provider.Chats[^1]
            .Messages.Where(m => m.Role == "tool")
            .ShouldAllBe(m => m.Text.StartsWith("Não foi possível"));
        (
            await pipeline.ScalarAsync<long>(
                "SELECT count(*) FROM appointments WHERE clinic_id = $1",
                clinic.Line.Clinic.Clinic.Value
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Without_tokens_left_nobody_is_asked()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, monthlyTokens: 1000);
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("R$ 200");
        (await clinic.WordingAsync()).ShouldBe("quota");
        clinic.Provider.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_some_faults_the_provider_is_left_alone()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => OpenAiReply.Fails(500);
        for (var turn = 0; turn < 5; turn++)
        {
            var patient = PipelineLine.NewPatient();
            await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));
            (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("R$ 200");
        }

        clinic.Provider.Chats.Count.ShouldBeLessThan(8);
    }
}
