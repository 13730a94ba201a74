using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Engagement;
using NodaTime;
using static AtendeAI.Server.Tests.Engagement.EngagementFixture;

namespace AtendeAI.Server.Tests.Engagement;

/// <summary>What the desk does to an appointment its patient hears of.</summary>
public sealed class DeskNoticeTests(EngagementFixture server) : IClassFixture<EngagementFixture>
{
    [Fact]
    public async Task A_cancelled_appointment_is_told_once_with_a_way_to_book_again()
    {
        var clinic = await server.ClinicAsync();
        var (person, appointment) = await server.BookAsync(clinic, At(26, 14));
        await CancelAsync(clinic, appointment, 1);

        await server.NotifyAsync(At(23, 10, 1));
        await server.NotifyAsync(At(23, 10, 2));

        var sent = (await server.SentAsync(person)).ShouldHaveSingleItem();
        sent.ShouldContain("precisou cancelar a sua consulta");
        sent.ShouldContain("Consulta com Dra. Ana Souza, quinta-feira, 26/11, às 14h");
        (await server.OutboxAsync(appointment))
            .ShouldHaveSingleItem()
            .ShouldContain(ChoiceIds.Book);
        (await server.NoticesAsync(clinic)).ShouldBe(["cancelled sent"]);
    }

    [Fact]
    public async Task Of_two_moves_in_a_row_only_the_last_is_told_and_a_plain_yes_confirms_it()
    {
        var clinic = await server.ClinicAsync();
        var (person, appointment) = await server.BookAsync(clinic, At(26, 14));
        await MoveAsync(clinic, appointment, 1, At(26, 15));
        await MoveAsync(clinic, appointment, 2, At(27, 9));

        await server.NotifyAsync(At(23, 10, 1));

        (await server.SentAsync(person))
            .ShouldHaveSingleItem()
            .ShouldContain("agora sexta-feira, 27/11, às 9h");
        (await server.NoticesAsync(clinic)).ShouldBe(["moved skipped superseded", "moved sent"]);
        var state = DialogueState.Parse(
            await server.ScalarAsync<byte[]>(
                "SELECT state FROM lanes WHERE conversation_id = $1",
                person.Conversation
            )
        );
        (state.Pending, state.Appointment).ShouldBe(
            (PendingYes.ConfirmAppointment, appointment.Value)
        );
    }

    [Fact]
    public async Task Outside_the_window_it_waits_for_a_template_and_is_shown_as_such()
    {
        var clinic = await server.ClinicAsync();
        var person = await server.PersonAsync(clinic, wroteAt: At(20, 9));
        var appointment = await server.BookAsync(person, At(26, 14));
        await MoveAsync(clinic, appointment, 1, At(26, 15));

        await server.NotifyAsync(At(23, 10, 1));
        (await server.NoticesAsync(clinic)).ShouldBe(["moved needs_template window-closed"]);
        var today = await server.Get<IToday>().GetAsync(Owner(clinic), default);
        today.NeedsAttention.ShouldContain(item => item.Kind == "notice-needs-template");

        server.WhatsApp.MovedTemplate = "consulta_remarcada";
        await server.Get<ReopenReminders>().HandleAsync(default);
        await server.NotifyAsync(At(23, 10, 5));

        (await server.SentAsync(person)).ShouldHaveSingleItem().ShouldEndWith("consulta_remarcada");
        (await server.NoticesAsync(clinic)).ShouldBe(["moved sent"]);
    }

    [Fact]
    public async Task What_the_patient_did_alone_or_lies_in_the_past_is_not_told()
    {
        var clinic = await server.ClinicAsync();
        var (person, own) = await server.BookAsync(clinic, At(26, 14));
        await server.DoAsync(
            person,
            (commands, work) => commands.CancelAsync(work, new(own, 1, null), default)
        );
        var (another, together) = await server.BookAsync(clinic, At(26, 15));
        await server.DoAsync(
            another,
            async (_, work) =>
            {
                var cancel = new AskedCommand(work, new CancelAppointment(together, 1, null));
                var desk = work with { Contact = null };
                return (await server.Get<CommandRound>().ExecuteAsync(desk, [cancel], default))[0];
            }
        );
        var (_, running) = await server.BookAsync(clinic, At(24, 9));
        server.Clock.Now = At(24, 9, 10);
        await CancelAsync(clinic, running, 1);

        await server.NotifyAsync(At(24, 9, 11));

        (await server.NoticesAsync(clinic)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_clinic_that_tells_its_patients_itself_may_turn_it_off()
    {
        var clinic = await server.ClinicAsync();
        var (_, appointment) = await server.BookAsync(clinic, At(26, 14));
        var options = server.Get<Microsoft.Extensions.Options.IOptions<NoticeOptions>>().Value;
        options.DeskChanges = false;

        await CancelAsync(clinic, appointment, 1);
        options.DeskChanges = true;

        (await server.NoticesAsync(clinic)).ShouldBeEmpty();
    }

    private Task CancelAsync(SeededClinic clinic, AppointmentId appointment, int revision) =>
        server
            .Get<IAgenda>()
            .CancelAsync(Owner(clinic), appointment, revision, "agenda cheia", default);

    private Task MoveAsync(
        SeededClinic clinic,
        AppointmentId appointment,
        int revision,
        Instant to
    ) => server.Get<IAgenda>().MoveAsync(Owner(clinic), appointment, revision, "ana", to, default);

    private static StaffMember Owner(SeededClinic clinic) =>
        new(
            new UserId(Guid.CreateVersion7()),
            clinic.Clinic,
            "Bia",
            StaffRoles.PermissionsOf(StaffRole.Owner)
        );
}
