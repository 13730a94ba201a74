using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Server.Tests.Engagement;

/// <summary>A freed time is offered, and the patient's answer counts.</summary>
public sealed class WaitlistAnswerTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private IAgenda Agenda => pipeline.Node.GetRequiredService<IAgenda>();

    [Fact]
    public async Task A_yes_books_the_time_that_was_offered()
    {
        var (line, patient, offer, slot) = await OfferedAsync();
        offer.Body.ShouldContain("Abriu um horário");

        await line.Meta.DeliverAsync(patient.Tap(offer, offer.Buttons[0].Id));

        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM appointments WHERE clinic_id = $1 AND status = 'booked' AND starts_at = $2",
            line.Clinic.Clinic.Value,
            slot.Start
        );
        await NotifyAsync();
        (await StatesAsync(line)).ShouldBe(["accepted booked"]);
    }

    [Fact]
    public async Task A_no_gives_it_back_and_keeps_the_place_on_the_list()
    {
        var (line, patient, offer, _) = await OfferedAsync();

        await line.Meta.DeliverAsync(patient.Tap(offer, offer.Buttons[1].Id));

        await line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM appointments WHERE clinic_id = $1 AND status = 'held'",
            line.Clinic.Clinic.Value
        );
        await NotifyAsync();
        (await StatesAsync(line)).ShouldBe(["declined waiting"]);
    }

    /// <summary>Somebody waits for a time, the desk gives one back, and it is offered.</summary>
    private async Task<(PipelineLine, PatientPhone, SentMessage, Slot)> OfferedAsync()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        await WaitAsync(line);
        var slot = await FreeSlotAsync(line);
        var booked = await Agenda.CreateAsync(
            Owner(line),
            new(slot.ProfessionalId, slot.ServiceId, slot.Start, "Outra Pessoa", null, null),
            default
        );
        await Agenda.CancelAsync(Owner(line), booked, 1, null, default);

        await NotifyAsync();
        return (line, patient, await line.LastToAsync(patient, 2), slot);
    }

    private async Task WaitAsync(PipelineLine line)
    {
        var patient = Guid.CreateVersion7();
        await pipeline.RunAsync(
            "INSERT INTO patients (clinic_id, id, name) VALUES ($1, $2, 'Célia Souza')",
            line.Clinic.Clinic.Value,
            patient
        );
        await pipeline.RunAsync(
            """
            WITH known AS (
                INSERT INTO contact_patients (clinic_id, contact_id, patient_id) SELECT clinic_id, id, $2 FROM contacts WHERE clinic_id = $1)
            INSERT INTO waitlist (clinic_id, id, patient_id, contact_id, service_id, wanted)
            SELECT $1, gen_random_uuid(), $2, c.id, $3, tstzrange(now(), now() + interval '30 days') FROM contacts c WHERE c.clinic_id = $1
            """,
            line.Clinic.Clinic.Value,
            patient,
            line.Clinic.Consulta
        );
    }

    private async Task<Slot> FreeSlotAsync(PipelineLine line)
    {
        var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
        var free = await Agenda.FreeSlotsAsync(
            Owner(line),
            "consulta",
            "ana",
            today.PlusDays(2),
            7,
            default
        );
        return free[0];
    }

    private async Task<string[]> StatesAsync(PipelineLine line) =>
        [
            .. (
                await pipeline.QueryAsync(
                    "SELECT concat_ws(' ', o.state, w.status) FROM waitlist_offers o JOIN waitlist w ON w.id = o.waitlist_id WHERE o.clinic_id = $1",
                    line.Clinic.Clinic.Value
                )
            ).Select(row => (string)row[0]!),
        ];

    private Task NotifyAsync() =>
        pipeline.Node.GetRequiredService<SendNotices>().HandleAsync(default);

    private static StaffMember Owner(PipelineLine line) =>
        new(
            new UserId(Guid.CreateVersion7()),
            line.Clinic.Clinic,
            "Bia",
            StaffRoles.PermissionsOf(StaffRole.Owner)
        );
}
