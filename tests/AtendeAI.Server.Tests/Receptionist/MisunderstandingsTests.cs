using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Receptionist;

/// <summary>What was not understood is seen, taught, and known at the next message, whichever executable gets it.</summary>
public sealed class MisunderstandingsTests(PipelineFixture pipeline)
    : IClassFixture<PipelineFixture>
{
    private const string Nonsense = "xpto zyxw qwert";

    private IMisunderstandings Missed => pipeline.Node.GetRequiredService<IMisunderstandings>();

    [Fact]
    public async Task An_answer_that_is_taught_here_is_given_at_once_by_the_other_executable()
    {
        var other = await pipeline.StartNodeAsync();
        var line = await pipeline.NewLineAsync();
        var there = new Fakes.WhatsApp.FakeMeta(
            new Uri(other.Urls.First() + "/webhook/whatsapp"),
            line.Line,
            pipeline.Graph
        );
        var (owner, missed) = await MissAsync(line);
        missed.Said.ShouldBe(Nonsense);
        missed.ContactName.ShouldBe("Célia");
        await other
            .Services.GetRequiredService<ClinicContexts>()
            .GetAsync(line.Clinic.Clinic, default);

        await Missed.TeachAnswerAsync(owner, missed.Reply, Nonsense, "A resposta certa.", default);
        await HeardAsync(other, line);
        var patient = PipelineLine.NewPatient();
        await there.DeliverAsync(patient.Text("xpto zyxw?"));

        (await line.AnswerToAsync(patient)).Body.ShouldContain("A resposta certa.");
        (await Missed.ListAsync(owner, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_name_of_a_service_is_understood_at_once()
    {
        var line = await pipeline.NewLineAsync();
        var (owner, missed) = await MissAsync(line);

        await Missed.TeachAliasAsync(owner, missed.Reply, "limpeza", Nonsense, default);
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text($"quero marcar {Nonsense}"));

        (await line.AnswerToAsync(patient)).Body.ShouldContain("Limpeza");
    }

    [Fact]
    public async Task It_is_settled_once_and_written_into_the_audit_log()
    {
        var line = await pipeline.NewLineAsync();
        var (owner, missed) = await MissAsync(line);

        await Missed.DismissAsync(owner, missed.Reply, default);

        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Missed.TeachAnswerAsync(owner, missed.Reply, "a", "b", default)
            )
        ).Rule.ShouldBe("misunderstandings.settled");
        (
            await pipeline.ScalarAsync<long>(
                "SELECT count(*) FROM audit_log WHERE clinic_id = $1 AND table_name = 'misunderstandings' AND row_id = $2 AND actor = $3",
                line.Clinic.Clinic.Value,
                missed.Reply.Value.ToString(),
                $"user:{owner.User.Value}"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_lesson_that_is_refused_settles_nothing()
    {
        var line = await pipeline.NewLineAsync();
        var (owner, missed) = await MissAsync(line);

        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Missed.TeachAliasAsync(owner, missed.Reply, "limpeza", "CONSULTA", default)
            )
        ).Rule.ShouldBe("lessons.name-taken");

        (await Missed.ListAsync(owner, default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Neither_another_clinic_nor_an_attendant_gets_at_it()
    {
        var line = await pipeline.NewLineAsync();
        var (_, missed) = await MissAsync(line);
        var stranger = await (await pipeline.NewLineAsync()).NewStaffAsync(StaffRole.Owner);
        var attendant = await line.NewStaffAsync(StaffRole.Attendant);

        (await Missed.ListAsync(stranger, default)).ShouldBeEmpty();
        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Missed.DismissAsync(stranger, missed.Reply, default)
            )
        ).Rule.ShouldBe("misunderstandings.settled");
        (
            await Should.ThrowAsync<RuleBrokenException>(() => Missed.ListAsync(attendant, default))
        ).Rule.ShouldBe("identity.not-allowed");
    }

    [Fact]
    public async Task A_persona_saved_twice_from_one_reading_is_refused_the_second_time()
    {
        var line = await pipeline.NewLineAsync();
        var owner = await line.NewStaffAsync(StaffRole.Owner);
        var settings = pipeline.Node.GetRequiredService<IClinicSettings>();
        var read = await settings.GetAsync(owner, default);
        var persona = read.Context.Assistant with { Name = "Sofia" };

        var saved = await settings.SavePersonaAsync(owner, persona, read.Revision, default);
        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                settings.SavePersonaAsync(owner, persona, read.Revision, default)
            )
        ).Rule.ShouldBe("clinics.changed-meanwhile");
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));

        saved.Revision.ShouldBe(read.Revision + 1);
        (await line.AnswerToAsync(patient)).Body.ShouldContain("Sofia");
    }

    private async Task<(StaffMember Owner, Misunderstanding Missed)> MissAsync(PipelineLine line)
    {
        var owner = await line.NewStaffAsync(StaffRole.Owner);
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text(Nonsense));
        await line.AnswerToAsync(patient);
        return (owner, (await Missed.ListAsync(owner, default)).ShouldHaveSingleItem());
    }

    // The notice is on its way when the commit returns; the other node has it within moments.
    private static async Task HeardAsync(WebApplication node, PipelineLine line)
    {
        var contexts = node.Services.GetRequiredService<ClinicContexts>();
        for (var i = 0; i < 20; i++)
        {
            if ((await contexts.GetAsync(line.Clinic.Clinic, default)).Faqs.Count > 0)
            {
                return;
            }

            await Task.Delay(50);
        }
    }
}
