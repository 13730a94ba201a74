using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>A rehearsal asks the clinic's model as a patient's turn does, and nothing comes of it but what it cost.</summary>
public sealed class RehearsalTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Warm = "Oi! A consulta custa R$ 200. Quer que eu veja um horário?";

    private IRehearsals Rehearsals => pipeline.Node.GetRequiredService<IRehearsals>();

    [Fact]
    public async Task The_model_words_it_and_remembers_what_was_said()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var talk = await BeginAsync(clinic.Line);
        clinic.Provider.Script(OpenAiReply.Says(Warm), OpenAiReply.Says(Warm));

        var first = await HearAsync(talk, "quanto custa a consulta?");
        await HearAsync(talk, "e quanto é mesmo a consulta?");

        first.Replies.ShouldHaveSingleItem().Text.ShouldBe(Warm);
        first.Why!.Model.ShouldBe("said");
        clinic.Provider.Chats[0].Messages.Count(m => m.Text == Warm).ShouldBe(0);
        clinic
            .Provider.Chats[1]
            .Messages.Where(m => m.Role is "user" or "assistant")
            .Select(m => m.Text)
            .ShouldBe(["quanto custa a consulta?", Warm, "e quanto é mesmo a consulta?"]);
    }

    [Fact]
    public async Task A_persona_that_is_not_saved_is_the_one_the_model_is_given()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var owner = await clinic.Line.NewStaffAsync(StaffRole.Owner);
        var saved = await pipeline
            .Node.GetRequiredService<IClinicSettings>()
            .GetAsync(owner, default);
        var draft = saved.Context with
        {
            Assistant = saved.Context.Assistant with { Name = "Sofia Desenhada" },
        };
        clinic.Provider.Script(OpenAiReply.Says(Warm));

        await HearAsync(new Rehearsal(draft, Rehearsals.Begin(owner)), "quanto custa a consulta?");

        clinic.Provider.Chats[0].Messages[0].Text.ShouldContain("Sofia Desenhada");
    }

    [Fact]
    public async Task It_is_counted_and_leaves_nothing_else()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var id = clinic.Line.Clinic.Clinic.Value;
        clinic.Provider.Script(OpenAiReply.Says(Warm));

        await HearAsync(await BeginAsync(clinic.Line), "quanto custa a consulta?");

        (
            await pipeline.ScalarAsync<long>(
                "SELECT prompt_tokens + completion_tokens FROM llm_usage WHERE clinic_id = $1",
                id
            )
        ).ShouldBeGreaterThan(100);
        foreach (var table in new[] { "llm_traces", "messages", "conversations", "appointments" })
        {
            (
                await pipeline.ScalarAsync<long>(
                    $"SELECT count(*) FROM {table} WHERE clinic_id = $1",
                    id
                )
            ).ShouldBe(0, table);
        }
    }

    [Fact]
    public async Task Beyond_the_month_s_tokens_the_deterministic_answer_is_shown_with_the_reason()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, monthlyTokens: 1);

        var answer = await HearAsync(await BeginAsync(clinic.Line), "quanto custa a consulta?");

        answer.Replies.ShouldHaveSingleItem().Text.ShouldContain("200");
        answer.Why!.Model.ShouldBe("quota");
        clinic.Provider.Chats.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_emergency_is_never_worded_by_a_model()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);

        var answer = await HearAsync(
            await BeginAsync(clinic.Line),
            "socorro, ele desmaiou e não está respirando"
        );

        answer.Why!.Rule.ShouldBe("emergency");
        clinic.Provider.Chats.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_for_those_who_manage_the_clinic_and_says_whether_there_is_a_model()
    {
        await using var with = await LlmLine.StartAsync(pipeline);
        var without = await pipeline.NewLineAsync();
        var attendant = await with.Line.NewStaffAsync(StaffRole.Attendant);

        Rehearsals.HasModel(await with.Line.NewStaffAsync(StaffRole.Owner)).ShouldBeTrue();
        Rehearsals.HasModel(await without.NewStaffAsync(StaffRole.Owner)).ShouldBeFalse();
        Should
            .Throw<RuleBrokenException>(() => Rehearsals.Begin(attendant))
            .Rule.ShouldBe("identity.not-allowed");
    }

    private async Task<Rehearsal> BeginAsync(PipelineLine line)
    {
        var owner = await line.NewStaffAsync(StaffRole.Owner);
        var settings = pipeline.Node.GetRequiredService<IClinicSettings>();
        var read = await settings.GetAsync(owner, default);
        return new Rehearsal(read.Context, Rehearsals.Begin(owner));
    }

    private static async Task<RehearsedAnswer> HearAsync(Rehearsal talk, string text) =>
        await talk.HearAsync(
            new TextInput(text),
            SystemClock.Instance.GetCurrentInstant(),
            default
        );
}
