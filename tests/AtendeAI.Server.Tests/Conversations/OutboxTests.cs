using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>What becomes of a reply when Meta does not simply take it.</summary>
public sealed class OutboxTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string State = "SELECT state FROM outbox WHERE clinic_id = $1";

    [Fact]
    public async Task A_passing_refusal_is_tried_again_and_sent_once()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        pipeline.Graph.Script(GraphFault.Of(GraphError.Throughput), times: 2);

        await line.Meta.DeliverAsync(patient.Text("oi"));

        await line.AnswerToAsync(patient);
        await line.EventuallyAsync<short>(2, State, line.Clinic.Clinic.Value);
        line.SentTo(patient).ShouldBe(1);
        (
            await pipeline.ScalarAsync<short>(
                "SELECT attempts FROM outbox WHERE clinic_id = $1",
                line.Clinic.Clinic.Value
            )
        ).ShouldBeGreaterThan((short)1);
    }

    [Fact]
    public async Task A_send_that_is_cut_off_after_Meta_took_it_is_not_repeated()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        pipeline.Graph.Script(GraphFault.LostAnswer);

        await line.Meta.DeliverAsync(patient.Text("oi"));

        await line.EventuallyAsync<short>(3, State, line.Clinic.Clinic.Value);
        await Task.Delay(3000);
        line.SentTo(patient).ShouldBe(1);
        (await pipeline.ScalarAsync<short>(State, line.Clinic.Clinic.Value)).ShouldBe((short)3);
    }

    [Fact]
    public async Task A_claim_that_was_committed_unheard_is_sent_after_all()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        await line.EventuallyAsync<short>(2, State, line.Clinic.Clinic.Value);

        // As a connection that broke during the commit leaves it: claimed by this node, which never heard of it.
        await pipeline.RunAsync(
            """
            UPDATE outbox SET state = 1, sender = $2, sending_since = clock_timestamp(), settled_at = NULL
            WHERE clinic_id = $1
            """,
            line.Clinic.Clinic.Value,
            NodeIdentity.Current
        );
        pipeline.Node.GetRequiredService<OutboxSender>().LetGo(line.Clinic.Clinic, [], true);

        await line.EventuallyAsync<short>(2, State, line.Clinic.Clinic.Value);
        line.SentTo(patient).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_on_its_way_is_not_taken_for_unsent()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        pipeline.Graph.Script(GraphFault.Slow(TimeSpan.FromSeconds(1)));
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.EventuallyAsync<short>(1, State, line.Clinic.Clinic.Value);

        pipeline.Node.GetRequiredService<OutboxSender>().LetGo(line.Clinic.Clinic, [], true);

        await line.EventuallyAsync<short>(2, State, line.Clinic.Clinic.Value);
        line.SentTo(patient).ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_for_good_is_shown_as_failed_and_not_repeated()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        pipeline.Graph.Script(GraphFault.Of(new GraphError(400, 131026, "Message undeliverable")));

        await line.Meta.DeliverAsync(patient.Text("oi"));

        await line.EventuallyAsync<short>(4, State, line.Clinic.Clinic.Value);
        await line.EventuallyAsync<short>(
            9,
            "SELECT delivery FROM messages WHERE clinic_id = $1 AND author = 'assistant'",
            line.Clinic.Clinic.Value
        );
        line.SentTo(patient).ShouldBe(0);
    }
}
