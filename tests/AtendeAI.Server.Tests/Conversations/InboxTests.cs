using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>People and the receptionist share conversations; nobody talks over anybody.</summary>
public sealed class InboxTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private IInbox Inbox => pipeline.Node.GetRequiredService<IInbox>();

    [Fact]
    public async Task While_a_person_holds_the_conversation_the_receptionist_is_silent_and_afterwards_it_answers_again()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await StaffAsync(line, "Bia");
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        var conversation = await OnlyConversationAsync(bia);

        await Inbox.TakeOverAsync(bia, conversation, default);
        await line.Meta.DeliverAsync(patient.Text("qual o endereço?"));
        await line.EventuallyAsync<long>(
            2,
            "SELECT count(*) FROM messages WHERE clinic_id = $1 AND author = 'patient'",
            line.Clinic.Clinic.Value
        );
        await line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
        line.SentTo(patient).ShouldBe(1);

        await Inbox.SendAsync(bia, conversation, "Aqui é a Bia. Rua da Bahia, 1000.", default);
        (await line.AnswerToAsync(patient, 2)).ShouldNotBeNull();
        await Inbox.GiveBackAsync(bia, conversation, default);
        await line.Meta.DeliverAsync(patient.Text("obrigada! e o horário de vocês?"));

        await line.AnswerToAsync(patient, 3);
        var thread = await Inbox.OpenAsync(bia, conversation, null, default);
        thread!
            .Messages.Select(m => m.Author)
            .ShouldBe([
                MessageAuthor.Patient,
                MessageAuthor.Assistant,
                MessageAuthor.Patient,
                MessageAuthor.Person,
                MessageAuthor.Patient,
                MessageAuthor.Assistant,
            ]);
    }

    [Fact]
    public async Task An_emergency_is_answered_even_while_a_person_holds_the_conversation_and_the_team_is_alerted()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await StaffAsync(line, "Bia");
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        var conversation = await OnlyConversationAsync(bia);
        await Inbox.TakeOverAsync(bia, conversation, default);

        await line.Meta.DeliverAsync(
            patient.Text("socorro, meu pai está com muita dor no peito e falta de ar")
        );

        (await line.AnswerToAsync(patient, 2)).Body.ShouldContain("192");
        var state = await pipeline.QueryAsync(
            """
            SELECT c.status, c.priority, c.unread, t.kind FROM conversations c
            JOIN team_tasks t ON t.clinic_id = c.clinic_id AND t.conversation_id = c.id WHERE c.clinic_id = $1
            """,
            line.Clinic.Clinic.Value
        );
        state
            .ShouldHaveSingleItem()
            .ShouldBe(["person", (short)Priority.Emergency, 1, "emergency"]);
    }

    [Fact]
    public async Task Two_people_cannot_hold_one_conversation()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await StaffAsync(line, "Bia");
        var rui = await StaffAsync(line, "Rui");
        await line.Meta.DeliverAsync(PipelineLine.NewPatient().Text("oi"));
        var conversation = await OnlyConversationAsync(bia);

        await Inbox.TakeOverAsync(bia, conversation, default);

        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Inbox.TakeOverAsync(rui, conversation, default)
            )
        ).Rule.ShouldBe("inbox.held-by-another");
        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Inbox.SendAsync(rui, conversation, "oi", default)
            )
        ).Rule.ShouldBe("inbox.held-by-another");
    }

    [Fact]
    public async Task After_24_hours_free_text_is_refused()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await StaffAsync(line, "Bia");
        await line.Meta.DeliverAsync(PipelineLine.NewPatient().Text("oi"));
        var conversation = await OnlyConversationAsync(bia);
        await Inbox.TakeOverAsync(bia, conversation, default);
        await pipeline.RunAsync(
            "UPDATE conversations SET last_inbound_at = now() - interval '24 hours' WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );

        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Inbox.SendAsync(bia, conversation, "oi", default)
            )
        ).Rule.ShouldBe("inbox.window-closed");
    }

    [Fact]
    public async Task Another_clinics_people_see_nothing_of_it()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await StaffAsync(line, "Bia");
        var stranger = await StaffAsync(await pipeline.NewLineAsync(), "Estranha");
        await line.Meta.DeliverAsync(PipelineLine.NewPatient().Text("oi"));
        var conversation = await OnlyConversationAsync(bia);

        (await Inbox.OpenAsync(stranger, conversation, null, default)).ShouldBeNull();
        (await Inbox.ListAsync(stranger, new InboxFilter(), default)).Rows.ShouldBeEmpty();
        (
            await Should.ThrowAsync<RuleBrokenException>(() =>
                Inbox.TakeOverAsync(stranger, conversation, default)
            )
        ).Rule.ShouldBe("inbox.not-found");
    }

    [Fact]
    public async Task A_page_on_one_node_hears_within_a_second_of_what_another_node_did()
    {
        var line = await pipeline.NewLineAsync();
        var other = await pipeline.StartNodeAsync();
        var heard = new TaskCompletionSource<LiveChange>();
        using var subscription = other
            .Services.GetRequiredService<ILiveChanges>()
            .Subscribe(line.Clinic.Clinic, change => heard.TrySetResult(change));
        await Task.Delay(500);

        await line.Meta.DeliverAsync(PipelineLine.NewPatient().Text("oi"));

        (await heard.Task.WaitAsync(TimeSpan.FromSeconds(1))).Topic.ShouldBeOneOf(
            LiveTopic.Everything,
            LiveTopic.Conversation
        );
    }

    [Fact]
    public async Task Names_and_parts_of_numbers_find_a_conversation()
    {
        var line = await pipeline.NewLineAsync();
        var bia = await StaffAsync(line, "Bia");
        var patient = PatientPhone.Classic("5531987651234", "Zuleica Prado");
        await line.Meta.DeliverAsync(patient.Text("oi"), PipelineLine.NewPatient().Text("oi"));
        await line.EventuallyAsync<long>(
            2,
            "SELECT count(*) FROM conversations WHERE clinic_id = $1 AND last_message_at IS NOT NULL",
            line.Clinic.Clinic.Value
        );

        foreach (var search in new[] { "zuleica", "98765-1234", "7651" })
        {
            var page = await Inbox.ListAsync(bia, new InboxFilter(Search: search), default);
            page.Rows.Select(r => r.ContactName).ShouldBe(["Zuleica Prado"]);
        }

        (await Inbox.ListAsync(bia, new InboxFilter(Search: "100%"), default)).Rows.ShouldBeEmpty();
    }

    private async Task<ConversationId> OnlyConversationAsync(StaffMember who)
    {
        for (var i = 0; i < 50; i++)
        {
            var page = await Inbox.ListAsync(who, new InboxFilter(), default);
            if (page.Rows is [var only])
            {
                return only.Id;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("no conversation came");
    }

    private async Task<StaffMember> StaffAsync(PipelineLine line, string name)
    {
        var user = new UserId(Guid.CreateVersion7());
        await pipeline.RunAsync(
            "INSERT INTO users (id, name, user_name, email) VALUES ($1, $2, $3, $3)",
            user.Value,
            name,
            $"{user.Value:N}@exemplo.test"
        );
        return new StaffMember(
            user,
            line.Clinic.Clinic,
            name,
            StaffRoles.PermissionsOf(StaffRole.Attendant)
        );
    }
}
