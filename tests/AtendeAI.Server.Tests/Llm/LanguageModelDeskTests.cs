using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Llm;

public sealed class LanguageModelDeskTests(PipelineFixture pipeline)
    : IClassFixture<PipelineFixture>
{
    private static readonly LanguageModelChange s_change = new(
        true,
        "https://um.exemplo/v1",
        "modelo-x",
        null,
        "sk-desk-1",
        false,
        0.5,
        20_000,
        3
    );

    private ILanguageModelDesk Desk => pipeline.Node.GetRequiredService<ILanguageModelDesk>();

    private LlmDirectory Directory => pipeline.Node.GetRequiredService<LlmDirectory>();

    [Fact]
    public async Task An_owner_sets_sees_and_switches_off_and_on()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        (await Desk.GetAsync(owner, default)).ShouldBeNull();
        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Desk.SwitchAsync(owner, true, default)
            )
        ).Rule.ShouldBe("llm.not-set");

        await Desk.SaveAsync(owner, s_change, default);
        await Desk.SaveAsync(owner, s_change with { Key = null, MonthlyTokens = 30_000 }, default);
        var set = await Desk.GetAsync(owner, default);
        await Desk.SwitchAsync(owner, false, default);
        var off = await Desk.GetAsync(owner, default);
        await Desk.SwitchAsync(owner, true, default);

        set.ShouldNotBeNull();
        (set.Enabled, set.HasKey, set.Model, set.MonthlyTokens, set.State).ShouldBe(
            (true, true, "modelo-x", 30_000, LanguageModelState.On)
        );
        (off!.Enabled, off.State).ShouldBe((false, LanguageModelState.Off));
        Directory.Find(owner.Clinic)!.Key.ShouldBe("sk-desk-1");
    }

    [Fact]
    public async Task A_key_is_thrown_away_on_request_and_settings_are_kept_while_it_is_off()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        await Desk.SaveAsync(owner, s_change, default);

        await Desk.SaveAsync(
            owner,
            s_change with
            {
                Enabled = false,
                Key = null,
                ForgetsKey = true,
            },
            default
        );

        var view = (await Desk.GetAsync(owner, default))!;
        (view.Enabled, view.HasKey, view.Model).ShouldBe((false, false, "modelo-x"));
    }

    [Fact]
    public async Task What_makes_no_sense_and_who_may_not_are_refused()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        var attendant = await StaffAsync(StaffRole.Attendant);
        var elsewhere = s_change with { BaseUrl = "http://um.exemplo" };

        await RefusedAsync("llm.bad-address", () => Desk.SaveAsync(owner, elsewhere, default));
        await RefusedAsync("llm.bad-address", () => Desk.TryAsync(owner, elsewhere, default));
        await RefusedAsync("identity.not-allowed", () => Desk.GetAsync(attendant, default));
        await RefusedAsync(
            "identity.not-allowed",
            () => Desk.SaveAsync(attendant, s_change, default)
        );
        await RefusedAsync(
            "identity.not-allowed",
            () => Desk.TryAsync(attendant, s_change, default)
        );
        await RefusedAsync(
            "identity.not-allowed",
            () => Desk.SwitchAsync(attendant, true, default)
        );
    }

    [Fact]
    public async Task A_trial_says_what_is_wrong_sets_nothing_and_is_counted()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        await using var provider = await FakeOpenAi.StartAsync();
        var right = s_change with
        {
            BaseUrl = provider.BaseUrl,
            Model = "gpt-fake",
            Key = provider.Key,
        };

        (await TryAsync(owner, right)).ShouldBeNull();
        (await TryAsync(owner, right with { Key = "sk-wrong" })).ShouldBe(
            LanguageModelFault.KeyRefused
        );
        (await TryAsync(owner, right with { Model = "gpt-none" })).ShouldBe(
            LanguageModelFault.ModelUnknown
        );
        provider.Script(OpenAiReply.Fails(429), OpenAiReply.Fails(400), OpenAiReply.Fails(500));
        (await TryAsync(owner, right)).ShouldBe(LanguageModelFault.OverLimit);
        (await TryAsync(owner, right)).ShouldBe(LanguageModelFault.RequestRefused);
        (await TryAsync(owner, right)).ShouldBe(LanguageModelFault.Unreachable);

        (await Desk.GetAsync(owner, default)).ShouldBeNull();
        await Desk.SaveAsync(owner, right, default);
        var usage = (await Desk.GetAsync(owner, default))!.Usage;
        (usage.Calls, usage.Failures, usage.LastOutcome).ShouldBe((6, 5, null));
        usage.Tokens.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_trial_uses_the_kept_key_at_its_own_address_only()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        await using var provider = await FakeOpenAi.StartAsync();
        await using var stranger = await FakeOpenAi.StartAsync();
        var kept = s_change with
        {
            BaseUrl = provider.BaseUrl,
            Model = "gpt-fake",
            Key = provider.Key,
        };
        await Desk.SaveAsync(owner, kept, default);
        var without = kept with { Key = null };

        (await TryAsync(owner, without)).ShouldBeNull();
        (await TryAsync(owner, without with { ForgetsKey = true })).ShouldBe(
            LanguageModelFault.KeyRefused
        );
        (await TryAsync(owner, without with { BaseUrl = stranger.BaseUrl })).ShouldBe(
            LanguageModelFault.KeyRefused
        );
    }

    [Fact]
    public async Task Trouble_is_told_until_a_trial_goes_well_or_the_settings_change()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var owner = await clinic.Line.NewStaffAsync(StaffRole.Owner);
        clinic.Provider.Brain = _ => OpenAiReply.Fails(401);
        await AskAsync(clinic);
        (await StateAsync(owner)).ShouldBe(LanguageModelState.Down);

        clinic.Provider.Brain = _ => OpenAiReply.Says("ok");
        await TryAsync(owner, Saved(clinic) with { Model = "gpt-other" });
        (await StateAsync(owner)).ShouldBe(LanguageModelState.Down);
        (await TryAsync(owner, Saved(clinic))).ShouldBeNull();
        (await StateAsync(owner)).ShouldBe(LanguageModelState.On);

        clinic.Provider.Brain = _ => OpenAiReply.Fails(401);
        await AskAsync(clinic);
        (await StateAsync(owner)).ShouldBe(LanguageModelState.Down);
        await Desk.SaveAsync(owner, Saved(clinic) with { Key = "sk-new" }, default);
        (await StateAsync(owner)).ShouldBe(LanguageModelState.On);
    }

    [Fact]
    public async Task A_patient_who_writes_more_says_nothing_of_the_provider()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var owner = await clinic.Line.NewStaffAsync(StaffRole.Owner);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = _ =>
            OpenAiReply.Says("Olá!") with
            {
                Delay = TimeSpan.FromSeconds(1.5),
            };
        await clinic.Line.Meta.DeliverAsync(patient.Text("oi, tudo bem?"));
        await clinic.ChatsAsync(1);
        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));
        await clinic.ChatsAsync(2);

        var view = (await Desk.GetAsync(owner, default))!;

        view.Usage.Calls.ShouldBe(1);
        (view.State, view.Usage.LastOutcome).ShouldBe((LanguageModelState.On, null));
        await clinic.Line.AnswerToAsync(patient);
    }

    [Theory]
    [InlineData("slow", LanguageModelState.Down)]
    [InlineData("429", LanguageModelState.Down)]
    [InlineData("500", LanguageModelState.Down)]
    [InlineData("cut", LanguageModelState.Down)]
    [InlineData("403", LanguageModelState.Down)]
    [InlineData("402", LanguageModelState.Down)]
    [InlineData("nonsense", LanguageModelState.On)]
    public async Task What_went_wrong_with_the_last_turn_is_seen(
        string fault,
        LanguageModelState state
    )
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var owner = await clinic.Line.NewStaffAsync(StaffRole.Owner);
        var well = OpenAiReply.Says("Olá!");
        clinic.Provider.Brain = _ =>
            fault switch
            {
                "slow" => well with { Delay = TimeSpan.FromSeconds(4) },
                "cut" => well with { Cut = true },
                "nonsense" => well with { Raw = "{" },
                _ => OpenAiReply.Fails(int.Parse(fault)),
            };

        await AskAsync(clinic);

        (await StateAsync(owner)).ShouldBe(state);
    }

    [Fact]
    public async Task A_budget_that_is_used_up_is_told()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, monthlyTokens: 1000);
        var owner = await clinic.Line.NewStaffAsync(StaffRole.Owner);

        await AskAsync(clinic);

        (await StateAsync(owner)).ShouldBe(LanguageModelState.QuotaReached);
        (await TryAsync(owner, Saved(clinic))).ShouldBeNull();
        (await StateAsync(owner)).ShouldBe(LanguageModelState.QuotaReached);
    }

    [Fact]
    public async Task A_key_sealed_by_another_installation_is_lost_and_said_to_be()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        await Desk.SaveAsync(owner, s_change, default);

        await pipeline.RunAsync(
            "UPDATE llm_settings SET access_token = 'sealed elsewhere' WHERE clinic_id = $1",
            owner.Clinic.Value
        );
        await Directory.ReloadAsync(default);

        (await StateAsync(owner)).ShouldBe(LanguageModelState.KeyLost);
    }

    private static LanguageModelChange Saved(LlmLine clinic) =>
        new(true, clinic.Provider.BaseUrl, "gpt-fake", null, null, false, 0.3, 1_000_000, 7);

    private static async Task AskAsync(LlmLine clinic)
    {
        var patient = PipelineLine.NewPatient();
        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));
        await clinic.Line.AnswerToAsync(patient);
    }

    private async Task<LanguageModelState> StateAsync(StaffMember who) =>
        (await Desk.GetAsync(who, default))!.State;

    private async Task<LanguageModelFault?> TryAsync(StaffMember who, LanguageModelChange change) =>
        (await Desk.TryAsync(who, change, default)).Fault;

    private static async Task RefusedAsync(string rule, Func<Task> act) =>
        (await Should.ThrowAsync<RuleBrokenException>(act)).Rule.ShouldBe(rule);

    private async Task<StaffMember> StaffAsync(StaffRole role)
    {
        var clinic = (await pipeline.NewLineAsync()).Clinic.Clinic;
        return new(
            new UserId(Guid.CreateVersion7()),
            clinic,
            "Uma Pessoa",
            StaffRoles.PermissionsOf(role)
        );
    }
}
