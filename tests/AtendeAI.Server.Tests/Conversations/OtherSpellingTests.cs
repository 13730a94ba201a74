using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>A Brazilian mobile has two spellings, and WhatsApp knows one of them.</summary>
public sealed class OtherSpellingTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task What_could_not_be_delivered_is_sent_once_more_to_the_other_spelling()
    {
        var (line, with, without) = await TwoSpellingsAsync("96543210");
        pipeline.Graph.Statuses = new StatusEmitter(
            line.Meta,
            sent =>
                sent.To == with.WaId
                    ? StatusPlan.Failed(131026) with
                    {
                        Twice = true,
                    }
                    : new StatusPlan()
        );

        await line.Meta.DeliverAsync(with.Text("oi de novo"));

        (await line.LastToAsync(without, 2)).Body.ShouldNotBeNullOrWhiteSpace();
        await DeliveredAsync(line, 7);
        await pipeline.Graph.Statuses.DrainAsync();
        pipeline.Graph.Statuses = null;
        (line.SentTo(with), line.SentTo(without)).ShouldBe((1, 2));
        (await AttemptsAsync(line)).ShouldBe([("5547996543210", false), ("554796543210", true)]);
    }

    [Fact]
    public async Task When_neither_spelling_is_on_WhatsApp_it_ends_there()
    {
        var (line, with, without) = await TwoSpellingsAsync("96543211");
        pipeline.Graph.Statuses = new StatusEmitter(line.Meta, _ => StatusPlan.Failed(131026));

        await line.Meta.DeliverAsync(with.Text("oi de novo"));

        await line.EventuallyAsync<long>(
            2,
            "SELECT count(*) FROM messages WHERE clinic_id = $1 AND delivery = 9 AND error_code = 131026",
            line.Clinic.Clinic.Value
        );
        await Task.Delay(1500);
        pipeline.Graph.Statuses = null;
        (line.SentTo(with), line.SentTo(without)).ShouldBe((1, 2));
    }

    [Fact]
    public async Task What_has_arrived_is_never_sent_again()
    {
        var (line, with, without) = await TwoSpellingsAsync("96543212");
        pipeline.Graph.Statuses = new StatusEmitter(
            line.Meta,
            _ => new StatusPlan { Statuses = ["delivered", "failed"] }
        );

        await line.Meta.DeliverAsync(with.Text("oi de novo"));

        await DeliveredAsync(line, 6);
        await pipeline.Graph.Statuses.DrainAsync();
        await line.EventuallyAsync<long>(0, "SELECT count(*) FROM journal_pending");
        pipeline.Graph.Statuses = null;
        (line.SentTo(with), line.SentTo(without)).ShouldBe((1, 1));
    }

    /// <summary>A patient who has written from both, so that both may be written to.</summary>
    private async Task<(
        PipelineLine Line,
        PatientPhone With,
        PatientPhone Without
    )> TwoSpellingsAsync(string number)
    {
        var line = await pipeline.NewLineAsync();
        var with = PatientPhone.Classic("55479" + number, "Rui") with { UserId = null };
        var without = PatientPhone.Classic("5547" + number, "Rui") with { UserId = null };
        await line.Meta.DeliverAsync(without.Text("oi"));
        await line.AnswerToAsync(without);
        await pipeline.RunAsync(
            "UPDATE messages SET delivery = 7 WHERE clinic_id = $1 AND author = 'assistant'",
            line.Clinic.Clinic.Value
        );
        return (line, with, without);
    }

    private static Task DeliveredAsync(PipelineLine line, short state) =>
        line.EventuallyAsync(
            state,
            "SELECT delivery FROM messages WHERE clinic_id = $1 AND author = 'assistant' ORDER BY id DESC LIMIT 1",
            line.Clinic.Clinic.Value
        );

    private async Task<List<(string To, bool IsRetry)>> AttemptsAsync(PipelineLine line) =>
        [
            .. (
                await pipeline.QueryAsync(
                    "SELECT recipient, retry_of IS NOT NULL FROM outbox WHERE clinic_id = $1 ORDER BY id OFFSET 1",
                    line.Clinic.Clinic.Value
                )
            ).Select(row => ((string)row[0]!, (bool)row[1]!)),
        ];
}
