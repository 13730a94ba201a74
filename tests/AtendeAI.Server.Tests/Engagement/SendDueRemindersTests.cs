using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Engagement;
using NodaTime;
using static AtendeAI.Server.Tests.Engagement.EngagementFixture;

namespace AtendeAI.Server.Tests.Engagement;

public sealed class SendDueRemindersTests(EngagementFixture server)
    : IClassFixture<EngagementFixture>
{
    [Fact]
    public async Task At_its_time_it_goes_out_with_three_buttons_and_stands_in_the_conversation()
    {
        var (person, appointment) = await server.BookAsync(
            await server.ClinicAsync(),
            At(24, 9, 30)
        );

        await server.SendAsync(At(24, 8, 29));
        (await server.OutboxAsync(appointment)).ShouldBeEmpty();

        await server.SendAsync(At(24, 8, 30));
        var request = (await server.OutboxAsync(appointment)).ShouldHaveSingleItem();
        request.ShouldContain("\"button\"");
        request.ShouldContain(ChoiceIds.ConfirmAppointment(appointment));
        request.ShouldContain(ChoiceIds.MoveAppointment(appointment));
        request.ShouldContain(ChoiceIds.CancelAppointment(appointment));
        request.ShouldContain("Consulta com Dra. Ana Souza, hoje, terça-feira, 24/11, às 9h30.");
        (await server.LedgerAsync(appointment)).ShouldBe(["collapsed sent 24 08:30"]);
        (
            await server.ScalarAsync<string>(
                "SELECT last_text FROM conversations WHERE id = $1",
                person.Conversation
            )
        ).ShouldStartWith("Olá, Mariana!");
    }

    [Fact]
    public async Task It_leaves_what_nobody_has_answered_marked_as_unread()
    {
        var (person, _) = await server.BookAsync(await server.ClinicAsync(), At(24, 9, 30));
        await server.RunAsync(
            "UPDATE conversations SET unread = 2 WHERE id = $1",
            person.Conversation
        );

        await server.SendAsync(At(24, 8, 30));

        (
            await server.QueryAsync(
                "SELECT unread, last_from_patient FROM conversations WHERE id = $1",
                person.Conversation
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe([2, false]);
    }

    [Fact]
    public async Task However_many_executables_look_each_reminder_is_sent_once()
    {
        var clinic = await server.ClinicAsync();
        for (var number = 0; number < 24; number++)
        {
            var morning = number % 12 < 8;
            var start =
                At(26 + (number / 12), morning ? 8 : 13)
                + Duration.FromMinutes(30 * (morning ? number % 12 : number % 12 - 8));
            await server.BookAsync(clinic, start);
        }

        await server.RunAsync(
            "UPDATE reminders SET due_at = $2 WHERE clinic_id = $1 AND kind = '24h'",
            clinic.Clinic.Value,
            server.Clock.Now
        );

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Task.Run(() => server.Get<SendDueReminders>().HandleAsync(default)))
        );

        var messages = await server.ScalarAsync<long>(
            "SELECT count(*) FROM messages WHERE clinic_id = $1",
            clinic.Clinic.Value
        );
        var appointments = await server.ScalarAsync<long>(
            "SELECT count(DISTINCT appointment_id) FROM messages WHERE clinic_id = $1",
            clinic.Clinic.Value
        );
        var queued = await server.ScalarAsync<long>(
            "SELECT count(*) FROM outbox WHERE clinic_id = $1",
            clinic.Clinic.Value
        );
        (messages, appointments, queued).ShouldBe((24, 24, 24));
    }

    [Fact]
    public async Task What_changed_behind_the_ledgers_back_is_noticed_at_the_last_moment()
    {
        var clinic = await server.ClinicAsync();
        var (_, cancelled) = await server.BookAsync(clinic, At(26, 14));
        var (_, moved) = await server.BookAsync(clinic, At(26, 15));
        var (person, optedOut) = await server.BookAsync(clinic, At(26, 16));
        await server.RunAsync(
            "UPDATE appointments SET status = 'cancelled' WHERE id = $1",
            cancelled.Value
        );
        await server.RunAsync("UPDATE appointments SET revision = 2 WHERE id = $1", moved.Value);
        await server.RunAsync(
            "UPDATE contacts SET opted_out_at = now() WHERE id = $1",
            person.Contact
        );

        await server.SendAsync(At(25, 17));

        (await server.LedgerAsync(cancelled))[0].ShouldBe("24h skipped cancelled 25 14:00");
        (await server.LedgerAsync(moved))[0].ShouldBe("24h skipped moved 25 15:00");
        (await server.LedgerAsync(optedOut))[0].ShouldBe("24h skipped opted-out 25 16:00");
        (
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM outbox WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_day_off_what_is_still_useful_is_sent_and_never_two_at_once()
    {
        var clinic = await server.ClinicAsync();
        var (soon, past) = (
            (await server.BookAsync(clinic, At(26, 14))).Appointment,
            (await server.BookAsync(clinic, At(26, 9))).Appointment
        );
        await server.RunAsync(
            "UPDATE conversations SET last_inbound_at = $2 WHERE clinic_id = $1",
            clinic.Clinic.Value,
            At(26, 8)
        );

        await server.SendAsync(At(26, 13, 20));

        (await server.LedgerAsync(soon)).ShouldBe([
            "24h skipped superseded 25 14:00",
            "1h sent 26 13:00",
        ]);
        (await server.LedgerAsync(past)).ShouldBe([
            "24h skipped already-past 25 09:00",
            "1h skipped already-past 26 08:00",
        ]);
        (await server.OutboxAsync(soon)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task In_quiet_hours_it_waits_for_the_morning()
    {
        var (_, appointment) = await server.BookAsync(await server.ClinicAsync(), At(24, 17));
        await server.RunAsync(
            "UPDATE reminders SET due_at = $2 WHERE appointment_id = $1 AND kind <> '1h'",
            appointment.Value,
            At(23, 20)
        );

        await server.SendAsync(At(23, 23));
        (await server.LedgerAsync(appointment))[0].ShouldBe("24h scheduled quiet-hours 24 08:00");

        await server.SendAsync(At(24, 8));
        (await server.LedgerAsync(appointment))[0].ShouldBe("24h sent 24 08:00");
    }

    [Fact]
    public async Task Outside_the_window_it_waits_for_a_template_and_is_due_again_once_there_is_one()
    {
        var clinic = await server.ClinicAsync();
        var person = await server.PersonAsync(clinic, wroteAt: At(20, 9));
        var appointment = await server.BookAsync(person, At(26, 14));

        await server.SendAsync(At(25, 14));
        (await server.LedgerAsync(appointment))[0]
            .ShouldBe("24h needs_template window-closed 25 14:00");

        server.WhatsApp.ReminderTemplate = "lembrete_consulta";
        await server.Get<ReopenReminders>().HandleAsync(default);
        await server.SendAsync(At(25, 14, 5));
        var request = (await server.OutboxAsync(appointment)).ShouldHaveSingleItem();
        request.ShouldContain("lembrete_consulta");
        request.ShouldContain("pt_BR");
        request.ShouldContain("Dra. Ana Souza");
        request.ShouldContain("amanhã, quinta-feira, 26/11");
        request.ShouldContain(ChoiceIds.ConfirmAppointment(appointment));
        (await server.LedgerAsync(appointment))[0].ShouldBe("24h sent 25 14:00");
    }

    [Fact]
    public async Task Somebody_the_desk_booked_who_never_wrote_is_reached_by_template()
    {
        var person = await server.PersonAsync(await server.ClinicAsync(), wroteAt: null);
        server.WhatsApp.ReminderTemplate = "lembrete_consulta";
        var appointment = await server.BookAsync(person, At(26, 14));

        await server.SendAsync(At(25, 14));

        (await server.OutboxAsync(appointment))
            .ShouldHaveSingleItem()
            .ShouldContain("lembrete_consulta");
        var reached = await server.QueryAsync(
            "SELECT o.recipient, c.contact_id FROM outbox o JOIN conversations c ON c.clinic_id = o.clinic_id AND c.id = o.conversation_id WHERE o.clinic_id = $1",
            person.Clinic.Clinic.Value
        );
        reached.ShouldHaveSingleItem().ShouldBe([person.Digits, person.Contact]);
    }

    [Fact]
    public async Task One_that_cannot_be_sent_is_set_aside_and_the_next_ones_go_out()
    {
        var clinic = await server.ClinicAsync();
        var (person, broken) = await server.BookAsync(clinic, At(24, 14));
        var (_, fine) = await server.BookAsync(clinic, At(24, 15));
        await server.RunAsync(
            $"ALTER TABLE outbox ADD CONSTRAINT refuses_{person.Digits} CHECK (recipient <> '{person.Digits}')"
        );

        await server.SendAsync(At(23, 15));

        (await server.LedgerAsync(broken)).ShouldContain(row =>
            row.Contains("failed PostgresException", StringComparison.Ordinal)
        );
        (await server.LedgerAsync(fine)).ShouldContain(row =>
            row.Contains(" sent ", StringComparison.Ordinal)
        );
        (await server.OutboxAsync(broken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_purge_takes_what_has_served_its_time_and_leaves_the_rest()
    {
        var clinic = await server.ClinicAsync();
        var (_, appointment) = await server.BookAsync(clinic, At(26, 14));
        await server.RunAsync(
            "UPDATE reminders SET state = 'needs_template' WHERE appointment_id = $1 AND kind = '24h'",
            appointment.Value
        );
        await server.RunAsync(
            "INSERT INTO parked_statuses (clinic_id, id, channel_id, wamid, delivery, at, received_at) SELECT $1, gen_random_uuid(), $2, 'w' || n, 3, now(), $3::timestamptz + n * interval '1 day' FROM generate_series(1, 10) n",
            clinic.Clinic.Value,
            clinic.Channel,
            At(20, 0)
        );

        server.Clock.Now = At(29, 12);
        await server.Get<Purge>().HandleAsync(default);

        (await server.LedgerAsync(appointment)).ShouldBe([
            "24h skipped needed-template 25 14:00",
            "1h scheduled 26 13:00",
        ]);
        (
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM parked_statuses WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        ).ShouldBe(8);
    }
}
