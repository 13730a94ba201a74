using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>What could not be handled is seen, and handled when its cause is mended.</summary>
public sealed class FailureDeskTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private IFailures Desk => pipeline.Node.GetRequiredService<IFailures>();

    [Fact]
    public async Task A_dead_letter_that_is_tried_again_is_answered()
    {
        var line = await pipeline.NewLineAsync();
        var owner = await line.NewStaffAsync(StaffRole.Owner);
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        await pipeline.RunAsync(
            """
            INSERT INTO dead_letters (clinic_id, id, item, reason, detail, payload)
            SELECT clinic_id, id, 0, 'turn-failed', 'TimeoutException', '{"Type": "text", "Value": "qual o horário de vocês?"}'
            FROM messages WHERE clinic_id = $1 AND author = 'patient'
            """,
            line.Clinic.Clinic.Value
        );
        var letter = (await Desk.ListAsync(owner, default)).Messages.ShouldHaveSingleItem();
        letter.ContactName.ShouldBe("Célia");

        await Desk.ReplayAsync(owner, letter, default);

        (await line.AnswerToAsync(patient, 2)).ShouldNotBeNull();
        (await Desk.ListAsync(owner, default)).Messages.ShouldBeEmpty();
        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Desk.ReplayAsync(owner, letter, default)
            )
        ).Rule.ShouldBe("failures.settled");
    }

    [Fact]
    public async Task A_webhook_for_an_unknown_number_is_handled_once_the_number_is_known()
    {
        var line = await pipeline.NewLineAsync();
        var platform = await line.NewStaffAsync(StaffRole.Operator);
        var patient = PipelineLine.NewPatient();
        await pipeline.RunAsync(
            "UPDATE channels SET phone_number_id = 'gone-' || phone_number_id WHERE phone_number_id = $1",
            line.Line.PhoneNumberId
        );
        await ReloadAsync();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM orphan_webhooks WHERE phone_number_id = $1",
            line.Line.PhoneNumberId
        );
        var stray = (await Desk.ListAsync(platform, default)).Strays!.Single(s =>
            s.Detail == line.Line.PhoneNumberId
        );
        stray.Reason.ShouldBe("unknown-number");

        await pipeline.RunAsync(
            "UPDATE channels SET phone_number_id = $1 WHERE phone_number_id = 'gone-' || $1",
            line.Line.PhoneNumberId
        );
        await ReloadAsync();
        await Desk.ReplayAsync(platform, stray, default);

        (await line.AnswerToAsync(patient)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_several_clinics_share_the_installation_their_owners_do_not_see_the_strays()
    {
        var line = await pipeline.NewLineAsync();
        await pipeline.NewLineAsync();
        var owner = await line.NewStaffAsync(StaffRole.Owner);
        var attendant = await line.NewStaffAsync(StaffRole.Attendant);

        (await Desk.ListAsync(owner, default)).Strays.ShouldBeNull();
        (
            await Should.ThrowAsync<RuleBrokenException>(() => Desk.ListAsync(attendant, default))
        ).Rule.ShouldBe("identity.not-allowed");
    }

    private Task ReloadAsync() =>
        pipeline.Node.GetRequiredService<ChannelDirectory>().ReloadAsync(CancellationToken.None);
}
