using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.Tests.Conversations;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Receptionist;

/// <summary>A turn is written by whoever holds its lane, and only while nobody has answered its messages.</summary>
public sealed class TurnWriterTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private static readonly Guid s_stranger = Guid.CreateVersion7();

    [Fact]
    public async Task A_turn_whose_lane_was_lost_writes_nothing()
    {
        var (line, late) = await HoldAsync();
        await pipeline.RunAsync(
            "UPDATE lanes SET lease_owner = $2 WHERE clinic_id = $1",
            line.Clinic.Clinic.Value,
            s_stranger
        );

        (await WriteAsync(late)).Queued.ShouldBe(0);

        (await AnswersAsync(line)).ShouldBe(0);
        (await WaitingAsync(line)).ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_whose_lane_was_lost_and_won_again_does_not_answer_what_is_answered()
    {
        var (line, late) = await HoldAsync();
        (await WriteAsync(late)).Queued.ShouldBe(1);
        await WaitAgainAsync(line, late);

        (await WriteAsync(late)).Queued.ShouldBe(0);

        (await AnswersAsync(line)).ShouldBe(1);
        (await WaitingAsync(line)).ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_of_a_turn_whose_lane_was_lost_is_not_counted_for_whoever_has_it()
    {
        var (line, late) = await HoldAsync();
        await pipeline.RunAsync(
            "UPDATE lanes SET lease_owner = $2, lease_until = clock_timestamp() + interval '1 hour' WHERE clinic_id = $1",
            line.Clinic.Clinic.Value,
            s_stranger
        );

        await pipeline
            .Node.GetRequiredService<FailedTurns>()
            .PutOffAsync(
                line.Clinic.Clinic,
                late.Results[0].Conversation,
                new InvalidOperationException(),
                default
            );

        (
            await pipeline.ScalarAsync<bool>(
                "SELECT failures = 0 AND lease_until > clock_timestamp() + interval '50 minutes' FROM lanes WHERE clinic_id = $1",
                line.Clinic.Clinic.Value
            )
        ).ShouldBeTrue();
    }

    /// <summary>A message that waits in a lane of this node, and its turn as taken; no worker knows of it.</summary>
    private async Task<(PipelineLine Line, TurnBatch Turn)> HoldAsync()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        await line.SettledAsync();
        await pipeline.RunAsync(
            "DELETE FROM messages WHERE clinic_id = $1 AND author = 'assistant'",
            line.Clinic.Clinic.Value
        );
        await LeaseAsync(line);
        await AddItemAsync(line);
        return (line, await TakeAsync(line));
    }

    private async Task<TurnBatch> TakeAsync(PipelineLine line)
    {
        var (clinic, node) = (line.Clinic.Clinic, pipeline.Node);
        var conversation = await pipeline.ScalarAsync<Guid>(
            "SELECT conversation_id FROM lanes WHERE clinic_id = $1",
            clinic.Value
        );
        var context = await node.GetRequiredService<ClinicContexts>().GetAsync(clinic, default);
        var work = (
            await node.GetRequiredService<TurnLoader>()
                .LoadAsync(clinic, [new(conversation)], default)
        ).Single();
        var turn = await node.GetRequiredService<Replies>().ToAsync(clinic, context, work, default);
        turn.ShouldNotBeNull().Reply.ShouldNotBeNull();
        return new TurnBatch(clinic, context, [new TurnResult(work, turn, 0)]);
    }

    private Task<WrittenTurns> WriteAsync(TurnBatch turn) =>
        pipeline.Node.GetRequiredService<TurnWriter>().WriteAsync(turn, default);

    private async Task WaitAgainAsync(PipelineLine line, TurnBatch late)
    {
        (await WaitingAsync(line)).ShouldBe(0);
        late.Results.ShouldHaveSingleItem();
        await LeaseAsync(line);
        await AddItemAsync(line);
    }

    private Task<int> LeaseAsync(PipelineLine line) =>
        pipeline.RunAsync(
            "UPDATE lanes SET lease_owner = $2, lease_until = clock_timestamp() + interval '1 hour' WHERE clinic_id = $1",
            line.Clinic.Clinic.Value,
            NodeIdentity.Current
        );

    private Task<int> AddItemAsync(PipelineLine line) =>
        pipeline.RunAsync(
            """
            INSERT INTO lane_items (clinic_id, conversation_id, message_id, input)
            SELECT clinic_id, conversation_id, gen_random_uuid(), $2::jsonb FROM lanes WHERE clinic_id = $1
            """,
            line.Clinic.Clinic.Value,
            new StoredInput("text", "quanto custa a consulta?").ToJson()
        );

    private Task<long> AnswersAsync(PipelineLine line) =>
        pipeline.ScalarAsync<long>(
            "SELECT count(*) FROM messages WHERE clinic_id = $1 AND author = 'assistant'",
            line.Clinic.Clinic.Value
        );

    private Task<long> WaitingAsync(PipelineLine line) =>
        pipeline.ScalarAsync<long>(
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
}
