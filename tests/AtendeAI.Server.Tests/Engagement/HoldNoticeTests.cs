using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Server.Tests.Engagement;

/// <summary>A time is kept while the patient decides, and given up when that takes too long.</summary>
public sealed class HoldNoticeTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task A_patient_who_takes_too_long_is_told_once_by_two_executables_and_may_go_on()
    {
        var other = await pipeline.StartNodeAsync();
        var (line, patient, before) = await DecidingAsync();
        await ExpireAsync(line);

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(n => n % 2 == 0 ? pipeline.Node : other.Services)
                .Select(node => node.GetRequiredService<SendNotices>().HandleAsync(default))
        );

        (await line.LastToAsync(patient, before + 1)).Body.ShouldContain("foi liberado");
        (await HoldsAsync(line)).ShouldBe(0);
        (await NoticesAsync(line)).ShouldBe(["sent"]);
        await line.Meta.DeliverAsync(patient.Text("Célia Souza"));
        (await line.LastToAsync(patient, before + 2)).Buttons.ShouldNotBeEmpty();
        await line.Meta.DeliverAsync(patient.Text("sim"));
        await line.EventuallyAsync<long>(
            1,
            "SELECT count(*) FROM appointments WHERE clinic_id = $1 AND status = 'booked'",
            line.Clinic.Clinic.Value
        );
        line.SentTo(patient).ShouldBeLessThanOrEqualTo(before + 3);
    }

    [Fact]
    public async Task Whoever_loses_the_time_to_somebody_else_is_told_too()
    {
        var (line, patient, before) = await DecidingAsync();
        await ExpireAsync(line);
        var held = (
            await pipeline.QueryAsync(
                "SELECT p.code, a.starts_at FROM appointments a JOIN professionals p ON p.id = a.professional_id WHERE a.clinic_id = $1",
                line.Clinic.Clinic.Value
            )
        )[0];

        await pipeline
            .Node.GetRequiredService<IAgenda>()
            .CreateAsync(
                Owner(line),
                new(
                    (string)held[0]!,
                    "consulta",
                    Instant.FromDateTimeUtc((DateTime)held[1]!),
                    "Outra Pessoa",
                    null,
                    null
                ),
                default
            );
        await NotifyAsync();

        (await line.LastToAsync(patient, before + 1)).Body.ShouldContain("foi liberado");
    }

    [Fact]
    public async Task Nobody_is_told_who_gave_the_time_back()
    {
        var (line, patient, before) = await DecidingAsync();
        await line.Meta.DeliverAsync(patient.Text("deixa pra lá, cancela"));
        (await line.LastToAsync(patient, before + 1)).Body.ShouldContain("não marquei");

        await ExpireAsync(line);
        await NotifyAsync();

        (await NoticesAsync(line)).ShouldBeEmpty();
        line.SentTo(patient).ShouldBe(before + 1);
    }

    [Fact]
    public async Task While_a_person_has_the_conversation_nothing_is_said()
    {
        var (line, patient, before) = await DecidingAsync();
        var conversation = await pipeline.ScalarAsync<Guid>(
            "SELECT id FROM conversations WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
        await pipeline
            .Node.GetRequiredService<IInbox>()
            .TakeOverAsync(Owner(line), new(conversation), default);

        await ExpireAsync(line);
        await NotifyAsync();

        (await NoticesAsync(line)).ShouldBe(["skipped with-person"]);
        line.SentTo(patient).ShouldBe(before);
    }

    /// <summary>A patient who has chosen a time and is asked for the name.</summary>
    private async Task<(PipelineLine Line, PatientPhone Patient, int Sent)> DecidingAsync()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("quero marcar uma consulta com a dra ana"));
        var offer = await line.AnswerToAsync(patient);
        await line.Meta.DeliverAsync(
            patient.Tap(
                offer,
                offer.Choices.First(c => c.Id.StartsWith("slot:", StringComparison.Ordinal)).Id
            )
        );
        (await line.LastToAsync(patient, 2)).Body.ShouldContain("nome");
        (await HoldsAsync(line)).ShouldBe(1);
        return (line, patient, 2);
    }

    private Task NotifyAsync() =>
        pipeline.Node.GetRequiredService<SendNotices>().HandleAsync(default);

    private Task<int> ExpireAsync(PipelineLine line) =>
        pipeline.RunAsync(
            "UPDATE appointments SET hold_expires_at = now() - interval '1 second' WHERE clinic_id = $1 AND status = 'held'",
            line.Clinic.Clinic.Value
        );

    private Task<long> HoldsAsync(PipelineLine line) =>
        pipeline.ScalarAsync<long>(
            "SELECT count(*) FROM appointments WHERE clinic_id = $1 AND status = 'held'",
            line.Clinic.Clinic.Value
        )!;

    private async Task<string[]> NoticesAsync(PipelineLine line) =>
        [
            .. (
                await pipeline.QueryAsync(
                    "SELECT concat_ws(' ', state, reason) FROM notices WHERE clinic_id = $1",
                    line.Clinic.Clinic.Value
                )
            ).Select(row => (string)row[0]!),
        ];

    private static StaffMember Owner(PipelineLine line) =>
        new(
            new UserId(Guid.CreateVersion7()),
            line.Clinic.Clinic,
            "Bia",
            StaffRoles.PermissionsOf(StaffRole.Owner)
        );
}
