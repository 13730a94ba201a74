using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Server.Tests.Engagement;

public sealed class ReminderAnswerTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task A_patient_confirms_by_tapping_the_reminder()
    {
        var (line, patient, appointment) = await RemindedAsync();
        var reminder = ReminderOf(appointment);
        reminder.To.ShouldBe(patient.WaId);
        reminder.Buttons.Select(b => b.Title).ShouldBe(["Confirmar", "Remarcar", "Cancelar"]);

        await line.Meta.DeliverAsync(
            patient.Tap(reminder, ChoiceIds.ConfirmAppointment(appointment))
        );

        await line.EventuallyAsync(
            "confirmed",
            "SELECT status FROM appointments WHERE id = $1",
            appointment.Value
        );
    }

    [Fact]
    public async Task A_patient_confirms_by_answering_yes()
    {
        var (line, patient, appointment) = await RemindedAsync();

        await line.Meta.DeliverAsync(patient.Text("sim, pode confirmar"));

        await line.EventuallyAsync(
            "confirmed",
            "SELECT status FROM appointments WHERE id = $1",
            appointment.Value
        );
    }

    private async Task<(
        PipelineLine Line,
        PatientPhone Patient,
        AppointmentId Appointment
    )> RemindedAsync()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("Olá, bom dia!"));
        await line.AnswerToAsync(patient);
        var appointment = await BookedAsync(line);

        await pipeline.Node.GetRequiredService<SendDueReminders>().HandleAsync(default);
        await line.AnswerToAsync(patient, 2);
        return (line, patient, appointment);
    }

    private SentMessage ReminderOf(AppointmentId appointment) =>
        pipeline.Graph.Sent.Single(sent =>
            sent.Buttons.Any(b => b.Id == ChoiceIds.ConfirmAppointment(appointment))
        );

    private async Task<AppointmentId> BookedAsync(PipelineLine line)
    {
        var appointment = Guid.CreateVersion7();
        var start = SystemClock.Instance.GetCurrentInstant() + Duration.FromHours(20);
        await pipeline.RunAsync(
            """
            WITH who AS (
                SELECT c.clinic_id, c.id AS conversation, c.contact_id FROM conversations c WHERE c.clinic_id = $1
            ), patient AS (
                INSERT INTO patients (clinic_id, id, name) VALUES ($1, $3, 'Célia Prado') RETURNING id
            ), theirs AS (
                INSERT INTO contact_patients (clinic_id, contact_id, patient_id) SELECT $1, who.contact_id, patient.id FROM who, patient
            ), booked AS (
                INSERT INTO appointments (clinic_id, id, professional_id, service_id, patient_id, contact_id, conversation_id, starts_at, ends_at, busy, status)
                SELECT $1, $2, $4, $5, patient.id, who.contact_id, who.conversation, $6, $6::timestamptz + interval '30 min',
                    tstzrange($6, $6::timestamptz + interval '30 min'), 'booked'
                FROM who, patient RETURNING id
            )
            INSERT INTO reminders (clinic_id, id, appointment_id, kind, appointment_revision, due_at) SELECT $1, $3, id, '24h', 1, now() FROM booked
            """,
            line.Clinic.Clinic.Value,
            appointment,
            Guid.CreateVersion7(),
            line.Clinic.Ana,
            line.Clinic.Consulta,
            start
        );
        return new AppointmentId(appointment);
    }
}
