using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>The month's tokens hold whatever is asked at the same time, and wherever in a turn they end.</summary>
public sealed class ModelBudgetTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Warm = "Oi! A consulta custa R$ 200. Quer que eu veja um horário?";

    [Fact]
    public async Task Tokens_that_end_between_two_tools_end_the_turn_without_what_the_first_kept()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = request =>
            request.ToolResults switch
            {
                0 => OpenAiReply.CallsTool("find_slots", """{"service":"consulta"}"""),
                1 => Spent(OpenAiReply.CallsTool("book", """{"slot":"h1"}""")),
                _ => OpenAiReply.Says("Ótima escolha!"),
            };

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("R$ 200");
        await clinic.Line.SettledAsync();
        (await clinic.WordingAsync()).ShouldBe("quota");
        clinic.Provider.Chats.Count.ShouldBe(2);
        clinic.Line.SentTo(patient).ShouldBe(1);
        (
            await pipeline.ScalarAsync<long>(
                "SELECT count(*) FROM appointments WHERE clinic_id = $1",
                Id(clinic)
            )
        ).ShouldBe(0);
        var owner = await clinic.Line.NewStaffAsync(StaffRole.Owner);
        (
            await pipeline.Node.GetRequiredService<ILanguageModelDesk>().GetAsync(owner, default)
        )!.State.ShouldBe(LanguageModelState.QuotaReached);

        // Others have used the rest of the month while the model thought.
        OpenAiReply Spent(OpenAiReply reply)
        {
            pipeline
                .RunAsync(
                    "UPDATE llm_usage SET prompt_tokens = 999999 WHERE clinic_id = $1",
                    Id(clinic)
                )
                .GetAwaiter()
                .GetResult();
            return reply;
        }
    }

    [Fact]
    public async Task Turns_at_the_same_time_keep_the_budget_together()
    {
        const int budget = 6000;
        await using var clinic = await LlmLine.StartAsync(pipeline, monthlyTokens: budget);
        clinic.Provider.Brain = _ =>
            OpenAiReply.Says(Warm) with
            {
                Delay = TimeSpan.FromSeconds(1),
            };
        var patients = Enumerable.Range(0, 12).Select(_ => PipelineLine.NewPatient()).ToList();

        await clinic.Line.Meta.DeliverGatheredAsync(
            patients.Select(p => p.Text("quanto custa a consulta?"))
        );

        foreach (var patient in patients)
        {
            (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("R$ 200");
        }

        await clinic.Line.SettledAsync();
        clinic.Provider.Chats.Count.ShouldBeInRange(1, 11);
        (
            await pipeline.ScalarAsync<long>(
                "SELECT prompt_tokens + completion_tokens FROM llm_usage WHERE clinic_id = $1",
                Id(clinic)
            )
        ).ShouldBeInRange(500, budget + (clinic.Provider.Chats.Count * 20));
        (
            await pipeline.ScalarAsync<long>(
                "SELECT count(*) FROM messages WHERE clinic_id = $1 AND why ->> 'model' = 'quota'",
                Id(clinic)
            )
        ).ShouldBe(12 - clinic.Provider.Chats.Count);
    }

    [Fact]
    public async Task What_was_set_aside_is_put_right_when_the_provider_has_counted()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = _ => OpenAiReply.Says(Warm);

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));
        await clinic.Line.AnswerToAsync(patient);

        await clinic.Line.EventuallyAsync(
            $"{clinic.Provider.Chats.Single().Body.Length / 4} {1 + (Warm.Length / 4)}",
            "SELECT prompt_tokens || ' ' || completion_tokens FROM llm_usage WHERE clinic_id = $1",
            Id(clinic)
        );
    }

    [Fact]
    public async Task A_fault_of_our_own_is_answered_by_the_rules_and_said_to_be_one()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = _ => OpenAiReply.Says(Warm);
        await pipeline.RunAsync(
            $"ALTER TABLE llm_usage ADD CONSTRAINT unwritten CHECK (clinic_id <> '{Id(clinic)}') NOT VALID"
        );

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("R$ 200");
        (await clinic.WordingAsync()).ShouldBe("failed");
        clinic.Provider.Chats.ShouldBeEmpty();
        await pipeline.RunAsync("ALTER TABLE llm_usage DROP CONSTRAINT unwritten");
    }

    private static Guid Id(LlmLine clinic) => clinic.Line.Clinic.Clinic.Value;
}
