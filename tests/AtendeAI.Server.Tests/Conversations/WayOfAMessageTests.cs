using System.Net;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Server.Tests.Conversations;

public sealed class WayOfAMessageTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task A_patient_who_writes_is_answered()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();

        (await line.Meta.DeliverAsync(patient.Text("Olá, bom dia!"))).ShouldBe(HttpStatusCode.OK);

        var answer = await line.AnswerToAsync(patient);
        answer.Body.ShouldNotBeNullOrWhiteSpace();
        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM outbox WHERE clinic_id = $1 AND state = 2 AND wamid = $2",
            line.Clinic.Clinic.Value,
            answer.Wamid
        );
    }

    [Fact]
    public async Task A_message_that_Meta_sends_again_changes_nothing()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        var message = patient.Text("oi");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => line.Meta.DeliverAsync(message)));
        await line.AnswerToAsync(patient);
        await line.Meta.DeliverAsync(message);
        await line.EventuallyAsync<long>(0, "SELECT count(*) FROM journal_pending");
        await line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );

        line.SentTo(patient).ShouldBe(1);
        (
            await pipeline.ScalarAsync<long>(
                "SELECT count(*) FROM messages WHERE clinic_id = $1 AND author = 'patient'",
                line.Clinic.Clinic.Value
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Messages_of_several_webhooks_and_statuses_in_one_post_are_each_handled()
    {
        var line = await pipeline.NewLineAsync();
        var patients = Enumerable.Range(0, 7).Select(_ => PipelineLine.NewPatient()).ToList();

        await line.Meta.DeliverGatheredAsync(patients.Select(p => p.Text("oi")));

        foreach (var patient in patients)
        {
            await line.AnswerToAsync(patient);
        }
    }

    [Fact]
    public async Task A_number_nobody_has_becomes_an_orphan_and_costs_nothing_else()
    {
        var line = await pipeline.NewLineAsync();
        var strange = new FakeMeta(
            new Uri(pipeline.Url + "/webhook/whatsapp"),
            line.Line with
            {
                PhoneNumberId = "999000111",
            }
        );

        (await strange.DeliverAsync(PipelineLine.NewPatient().Text("oi"))).ShouldBe(
            HttpStatusCode.OK
        );

        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM orphan_webhooks WHERE phone_number_id = '999000111' AND reason = 'unknown-number'"
        );
    }

    [Fact]
    public async Task One_clinics_app_cannot_speak_for_another_clinics_number()
    {
        var line = await pipeline.NewLineAsync();
        var other = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        var forger = new FakeMeta(
            new Uri(pipeline.Url + "/webhook/whatsapp"),
            other.Line with
            {
                AppSecret = line.Line.AppSecret,
            }
        );

        (await forger.DeliverAsync(patient.Text("oi"))).ShouldBe(HttpStatusCode.OK);

        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM orphan_webhooks WHERE phone_number_id = $1 AND reason = 'signed-by-another-app'",
            other.Line.PhoneNumberId
        );
        line.SentTo(patient).ShouldBe(0);
    }

    [Fact]
    public async Task Both_spellings_of_a_mobile_are_one_conversation_and_each_is_answered_where_it_wrote_from()
    {
        var line = await pipeline.NewLineAsync();
        var with = PatientPhone.Classic("5547996543210", "Rui") with { UserId = null };
        var without = PatientPhone.Classic("554796543210", "Rui") with { UserId = null };

        await line.Meta.DeliverAsync(with.Text("oi"));
        await line.AnswerToAsync(with);
        await line.Meta.DeliverAsync(without.Text("oi de novo"));
        await line.AnswerToAsync(without);

        (
            await pipeline.ScalarAsync<long>(
                "SELECT count(*) FROM conversations WHERE clinic_id = $1",
                line.Clinic.Clinic.Value
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_status_that_comes_before_its_wamid_is_known_is_not_lost()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        pipeline.Graph.Statuses = new StatusEmitter(
            line.Meta,
            _ => new StatusPlan { BeforeTheAnswer = true }
        );

        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);

        await line.EventuallyAsync<short>(
            7,
            "SELECT delivery FROM messages WHERE clinic_id = $1 AND author = 'assistant'",
            line.Clinic.Clinic.Value
        );
        pipeline.Graph.Statuses = null;
    }
}
