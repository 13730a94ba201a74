using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Receptionist;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Conversations;

public sealed class SimulatorTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Theory]
    [InlineData(4, 1, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(4, 10, 4)]
    public void The_simulator_never_waits_longer_than_real_phones(
        double real,
        double pretend,
        double expected
    )
    {
        var options = new ReceptionistOptions
        {
            QuietWindowSeconds = real,
            SimulatorQuietWindowSeconds = pretend,
        };

        options.QuietSeconds(simulated: true).ShouldBe(expected);
        options.QuietSeconds(simulated: false).ShouldBe(real);
    }

    [Fact]
    public async Task The_simulator_is_answered_while_real_phones_still_wait()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await line.NewStaffAsync(StaffRole.Attendant);
        var slow = await pipeline.StartNodeAsync(quietWindowSeconds: 60);
        var simulator = slow.Services.GetRequiredService<ISimulator>();

        await simulator.SendTextAsync(bia, "+5531900000101", "Mariana", "oi", default);

        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM messages WHERE clinic_id = $1 AND author = 'assistant'",
            line.Clinic.Clinic.Value
        );
    }

    [Fact]
    public async Task What_can_be_tapped_is_shown_as_it_was_sent()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await line.NewStaffAsync(StaffRole.Attendant);
        var inbox = pipeline.Node.GetRequiredService<IInbox>();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        var greeted = await line.AnswerToAsync(patient);
        await line.Meta.DeliverAsync(patient.Text("quero marcar uma limpeza amanhã"));
        var offered = (await line.AnswerToAsync(patient, 2), pipeline.Graph.Sent).Sent.Last(s =>
            s.To == patient.WaId
        );

        var conversation = (await inbox.ListAsync(bia, new InboxFilter(), default)).Rows[0].Id;
        var thread = await inbox.OpenAsync(bia, conversation, null, default);

        foreach (var sent in new[] { greeted, offered })
        {
            var shown = thread!.Messages.Last(m => m.Text == sent.Body);
            shown.Options.Count.ShouldBe(sent.Choices.Count());
            shown.Options.ShouldAllBe(option => option.InList == (sent.Rows.Count > 0));
        }
    }
}
