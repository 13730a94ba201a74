using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Engagement;
using NodaTime;
using static AtendeAI.Server.Tests.Engagement.EngagementFixture;

namespace AtendeAI.Server.Tests.Engagement;

/// <summary>A time that is given back goes to whoever waits for one, in turn.</summary>
public sealed class WaitlistOfferTests(EngagementFixture server) : IClassFixture<EngagementFixture>
{
    [Fact]
    public async Task It_is_offered_to_the_first_who_waits_and_held_for_them()
    {
        var clinic = await server.ClinicAsync();
        var (first, second) = (await WaitingAsync(clinic), await WaitingAsync(clinic));
        await GivenBackAsync(clinic, At(26, 14));

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Task.Run(() => server.Get<SendNotices>().HandleAsync(default)))
        );

        (await server.SentAsync(first))
            .ShouldHaveSingleItem()
            .ShouldContain("Abriu um horário para Consulta com Dra. Ana Souza");
        (await server.SentAsync(second)).ShouldBeEmpty();
        (await HeldAsync(clinic)).ShouldBe([first.Contact.ToString()]);
        (await OffersAsync(clinic)).ShouldBe(["offered"]);
    }

    [Fact]
    public async Task Unanswered_it_goes_to_the_next_and_never_back()
    {
        var clinic = await server.ClinicAsync();
        var (first, second) = (await WaitingAsync(clinic), await WaitingAsync(clinic));
        await GivenBackAsync(clinic, At(26, 14));
        await server.NotifyAsync(At(23, 10, 1));

        await server.NotifyAsync(At(23, 10, 32));
        (await OffersAsync(clinic)).ShouldBe(["expired", "offered"]);
        (await HeldAsync(clinic)).ShouldBe([second.Contact.ToString()]);

        await server.NotifyAsync(At(23, 11, 10));
        (await OffersAsync(clinic)).ShouldBe(["expired", "expired"]);
        (await server.SentAsync(first)).Length.ShouldBe(1);
        (await server.SentAsync(second)).Length.ShouldBe(1);
        (await FreedAsync(clinic)).ShouldBe(["done nobody"]);
        (await server.NoticesAsync(clinic)).ShouldAllBe(n => n == "hold-expired skipped moved-on");
    }

    [Fact]
    public async Task Whoever_takes_it_leaves_the_list()
    {
        var clinic = await server.ClinicAsync();
        var waiting = await WaitingAsync(clinic);
        await GivenBackAsync(clinic, At(26, 14));
        await server.NotifyAsync(At(23, 10, 1));

        await server.BookAsync(waiting, At(26, 14));
        await server.NotifyAsync(At(23, 10, 5));

        (await OffersAsync(clinic)).ShouldBe(["accepted"]);
        (await FreedAsync(clinic)).ShouldBe(["done accepted"]);
        (
            await server.LinesAsync(
                "SELECT status FROM waitlist WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        ).ShouldBe(["booked"]);
    }

    [Fact]
    public async Task A_time_that_somebody_took_first_is_offered_to_nobody()
    {
        var clinic = await server.ClinicAsync();
        var waiting = await WaitingAsync(clinic);
        await GivenBackAsync(clinic, At(26, 14));
        await server.BookAsync(clinic, At(26, 14));

        await server.NotifyAsync(At(23, 10, 1));

        (await server.SentAsync(waiting)).ShouldBeEmpty();
        (await FreedAsync(clinic)).ShouldBe(["done nobody"]);
    }

    [Fact]
    public async Task A_move_frees_a_time_as_well_and_whoever_cannot_be_written_to_is_passed_over()
    {
        var clinic = await server.ClinicAsync();
        var (silent, open) = (
            await WaitingAsync(clinic, wroteAt: At(20, 9)),
            await WaitingAsync(clinic)
        );
        var (mover, appointment) = await server.BookAsync(clinic, At(26, 14));
        var to = new Slot("ana", "consulta", At(27, 9), At(27, 9, 30));
        await server.DoAsync(
            mover,
            (commands, work) => commands.MoveAsync(work, new(appointment, 1, to), default)
        );

        await server.NotifyAsync(At(23, 10, 1));

        (await server.SentAsync(silent)).ShouldBeEmpty();
        (await server.SentAsync(open)).Length.ShouldBe(1);
        (await OffersAsync(clinic)).ShouldBe(["needs_template", "offered"]);
    }

    [Fact]
    public async Task Outside_the_window_the_template_asks_with_the_same_buttons()
    {
        var clinic = await server.ClinicAsync();
        var waiting = await WaitingAsync(clinic, wroteAt: At(20, 9));
        server.WhatsApp.WaitlistTemplate = "horario_livre";
        await GivenBackAsync(clinic, At(26, 14));

        await server.NotifyAsync(At(23, 10, 1));

        (await server.SentAsync(waiting)).ShouldHaveSingleItem().ShouldEndWith("horario_livre");
        (
            await server.LinesAsync(
                "SELECT payload::text FROM outbox WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        )
            .ShouldHaveSingleItem()
            .ShouldContain(ChoiceIds.Yes(1));
    }

    [Fact]
    public async Task At_night_nobody_is_woken()
    {
        var clinic = await server.ClinicAsync();
        var waiting = await WaitingAsync(clinic, wroteAt: At(23, 22));
        server.Clock.Now = At(23, 23);
        await GivenBackAsync(clinic, At(26, 14));

        await server.NotifyAsync(At(23, 23, 1));
        (await server.SentAsync(waiting)).ShouldBeEmpty();

        await server.NotifyAsync(At(24, 8));
        (await server.SentAsync(waiting)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_wish_whose_days_are_over_is_closed()
    {
        var clinic = await server.ClinicAsync();
        await WaitingAsync(clinic);

        foreach (var (day, status) in new[] { (26, "waiting"), (28, "closed") })
        {
            server.Clock.Now = At(day, 12);
            await server.Get<Purge>().HandleAsync(default);
            (
                await server.LinesAsync(
                    "SELECT status FROM waitlist WHERE clinic_id = $1",
                    clinic.Clinic.Value
                )
            ).ShouldBe([status]);
        }
    }

    [Fact]
    public async Task Whoever_can_only_in_the_morning_is_not_called_for_the_afternoon()
    {
        var clinic = await server.ClinicAsync();
        var mornings = new WhenWish { Choices = [new(null, null, 6 * 60, 12 * 60)], Said = true };
        var (morning, any) = (
            await WaitingAsync(clinic, when: mornings),
            await WaitingAsync(clinic)
        );
        await GivenBackAsync(clinic, At(26, 14));

        await server.NotifyAsync(At(23, 10, 1));

        (await server.SentAsync(morning)).ShouldBeEmpty();
        (await server.SentAsync(any)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_earlier_time_is_offered_in_place_of_the_appointment_that_stands()
    {
        var clinic = await server.ClinicAsync();
        var person = await server.PersonAsync(clinic, At(23, 9));
        await server.BookAsync(person, At(27, 9));
        server.Clock.Now += Duration.FromSeconds(1);
        await JoinAsync(person, "Mariana Reis", null);
        await GivenBackAsync(clinic, At(26, 14));

        await server.NotifyAsync(At(23, 10, 1));

        (await server.SentAsync(person))
            .ShouldHaveSingleItem()
            .ShouldContain("Posso mudar para ele o que está marcado para sexta-feira, 27/11");
    }

    private async Task<Person> WaitingAsync(
        SeededClinic clinic,
        Instant? wroteAt = null,
        WhenWish? when = null
    )
    {
        var person = await server.PersonAsync(clinic, wroteAt ?? At(23, 9));
        await JoinAsync(person, "Helena Duarte", when);
        return person;
    }

    private async Task JoinAsync(Person person, string name, WhenWish? when)
    {
        var wish = new JoinWaitlist(new(null, name), "consulta", null, At(26, 0), At(27, 0), when);
        var joined = await server.DoAsync(
            person,
            (_, work) => AppointmentCommands.JoinWaitlistAsync(work, wish, default)
        );
        joined.IsDone.ShouldBeTrue();
        server.Clock.Now += Duration.FromSeconds(1);
    }

    private async Task GivenBackAsync(SeededClinic clinic, Instant start)
    {
        var (person, appointment) = await server.BookAsync(clinic, start);
        var outcome = await server.DoAsync(
            person,
            (commands, work) => commands.CancelAsync(work, new(appointment, 1, null), default)
        );
        outcome.IsDone.ShouldBeTrue();
    }

    private Task<string[]> HeldAsync(SeededClinic clinic) =>
        server.LinesAsync(
            "SELECT contact_id::text FROM appointments WHERE clinic_id = $1 AND status = 'held'",
            clinic.Clinic.Value
        );

    private Task<string[]> OffersAsync(SeededClinic clinic) =>
        server.LinesAsync(
            "SELECT state FROM waitlist_offers WHERE clinic_id = $1 ORDER BY created_at, state",
            clinic.Clinic.Value
        );

    private Task<string[]> FreedAsync(SeededClinic clinic) =>
        server.LinesAsync(
            "SELECT concat_ws(' ', state, reason) FROM freed_slots WHERE clinic_id = $1",
            clinic.Clinic.Value
        );
}
