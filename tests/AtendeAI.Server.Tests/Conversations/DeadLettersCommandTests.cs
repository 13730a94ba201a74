using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>What could not be dealt with is seen at the terminal and gets another try from there.</summary>
public sealed class DeadLettersCommandTests(PipelineFixture pipeline)
    : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task A_webhook_of_a_number_nobody_had_is_dealt_with_once_somebody_has_it()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await HasNumberAsync(line, "outro-numero");
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM orphan_webhooks WHERE phone_number_id = $1",
            line.Line.PhoneNumberId
        );

        var (_, listed, _) = await pipeline.CommandAsync("deadletters", "list");
        var row = listed
            .Split('\n')
            .Single(l => l.Contains(line.Line.PhoneNumberId, StringComparison.Ordinal));
        row.ShouldContain("unknown-number");
        await HasNumberAsync(line, line.Line.PhoneNumberId);
        var (exitCode, output, _) = await pipeline.CommandAsync(
            "deadletters",
            "replay",
            row.Split('\t')[0]
        );

        exitCode.ShouldBe(0);
        output.ShouldContain("1");
        (await line.AnswerToAsync(patient)).Body.ShouldNotBeNullOrWhiteSpace();
        (await pipeline.CommandAsync("deadletters", "list")).Output.ShouldNotContain(
            line.Line.PhoneNumberId
        );
    }

    [Fact]
    public async Task A_message_whose_turn_kept_failing_is_answered_at_last()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        await line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
        await pipeline.RunAsync(
            """
            INSERT INTO dead_letters (clinic_id, id, item, reason, detail, payload)
            SELECT clinic_id, id, 0, 'turn-failed', 'TimeoutException', '{"Type":"text","Value":"qual o endereço?"}'
            FROM messages WHERE clinic_id = $1 AND author = 'patient'
            """,
            line.Clinic.Clinic.Value
        );
        await pipeline.RunAsync(
            "UPDATE conversations SET status = 'waiting', handoff_reason = 'turn-failed' WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );

        var (_, listed, _) = await pipeline.CommandAsync(
            "deadletters",
            "list",
            "--clinic",
            line.Clinic.Slug
        );
        listed.ShouldContain($"{line.Clinic.Slug}\t");
        listed.ShouldContain("turn-failed\tTimeoutException");
        listed.ShouldNotContain("endereço");
        var (exitCode, _, _) = await pipeline.CommandAsync(
            "deadletters",
            "replay",
            "--all",
            "--clinic",
            line.Clinic.Slug
        );

        exitCode.ShouldBe(0);
        await line.AnswerToAsync(patient, 2);
        await line.EventuallyAsync(
            "bot",
            "SELECT status FROM conversations WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
    }

    [Fact]
    public async Task Neither_ids_nor_all_is_refused_and_so_is_an_id_that_is_not_there()
    {
        (await pipeline.CommandAsync("deadletters", "replay")).ExitCode.ShouldBe(2);
        (
            await pipeline.CommandAsync("deadletters", "replay", $"{Guid.CreateVersion7()}")
        ).ExitCode.ShouldBe(1);
    }

    private async Task HasNumberAsync(PipelineLine line, string number)
    {
        await pipeline.RunAsync(
            "UPDATE channels SET phone_number_id = $2 WHERE clinic_id = $1 AND kind = 'whatsapp'",
            line.Clinic.Clinic.Value,
            number
        );
        await pipeline
            .Node.GetRequiredService<ChannelDirectory>()
            .ReloadAsync(CancellationToken.None);
    }
}
