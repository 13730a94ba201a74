using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Llm;

public sealed class LanguageModelDeskTests(PipelineFixture pipeline)
    : IClassFixture<PipelineFixture>
{
    private static readonly LanguageModelChange s_change = new(
        "https://um.exemplo/v1",
        "modelo-x",
        null,
        "sk-desk-1",
        0.5,
        20_000,
        3
    );

    private ILanguageModelDesk Desk => pipeline.Node.GetRequiredService<ILanguageModelDesk>();

    [Fact]
    public async Task An_owner_sets_sees_and_switches_off()
    {
        var owner = await StaffAsync(StaffRole.Owner);
        (await Desk.GetAsync(owner, default)).ShouldBeNull();

        await Desk.SaveAsync(owner, s_change, default);
        await Desk.SaveAsync(owner, s_change with { Key = null, MonthlyTokens = 30_000 }, default);
        var set = await Desk.GetAsync(owner, default);
        await Desk.TurnOffAsync(owner, default);

        set.ShouldNotBeNull();
        (set.Enabled, set.HasKey, set.Model, set.MonthlyTokens).ShouldBe(
            (true, true, "modelo-x", 30_000)
        );
        (await Desk.GetAsync(owner, default))!.Enabled.ShouldBeFalse();
    }

    [Fact]
    public async Task What_makes_no_sense_and_who_may_not_are_refused()
    {
        var owner = await StaffAsync(StaffRole.Owner);

        await RefusedAsync(
            "llm.bad-address",
            owner,
            s_change with
            {
                BaseUrl = "http://um.exemplo",
            }
        );
        await RefusedAsync("llm.bad-name", owner, s_change with { Model = "a b" });
        await RefusedAsync("llm.bad-number", owner, s_change with { Temperature = 2.5 });
        await RefusedAsync("identity.not-allowed", await StaffAsync(StaffRole.Attendant), s_change);
    }

    private async Task RefusedAsync(string rule, StaffMember who, LanguageModelChange change) =>
        (
            await Should.ThrowAsync<RuleBrokenException>(() => Desk.SaveAsync(who, change, default))
        ).Rule.ShouldBe(rule);

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
