using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

public sealed class AppointmentCommandsTests(AgendaFixture server) : IClassFixture<AgendaFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;

    [Fact]
    public async Task Fifty_who_book_one_slot_at_once_get_one_appointment()
    {
        var clinic = await server.SeedClinicAsync("fifty");
        var contacts = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => server.ContactAsync(clinic))
        );

        var outcomes = await Task.WhenAll(
            contacts.Select(
                (contact, i) =>
                    BookAsync(clinic, contact, AgendaFixture.Booking(Start, $"Paciente {i}"))
            )
        );

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        outcomes.Where(o => !o.IsDone).ShouldAllBe(o => o.Refusal == "agenda.slot-taken");
        (await CountAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_who_hold_one_slot_at_once_get_one_hold()
    {
        var clinic = await server.SeedClinicAsync("fifty-holds");
        var contacts = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => server.ContactAsync(clinic))
        );

        var outcomes = await Task.WhenAll(
            contacts.Select(contact => HoldAsync(clinic, contact, Start))
        );

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        (await CountAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task One_patient_cannot_be_in_two_rooms_at_once()
    {
        var clinic = await server.SeedClinicAsync("two-rooms");
        var contact = await server.ContactAsync(clinic);
        var first = await BookAsync(clinic, contact, AgendaFixture.Booking(Start));
        var patient = await server.ScalarAsync<Guid>(
            "SELECT patient_id FROM appointments WHERE id = $1",
            first.Id
        );

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    BookAsync(
                        clinic,
                        contact,
                        new(
                            AgendaFixture.Slot(
                                Start + Duration.FromMinutes(i % 2 == 0 ? 0 : 180),
                                "carlos"
                            ),
                            new(patient, "Mariana Reis")
                        )
                    )
                )
        );

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        outcomes.ShouldContain(o => o.Refusal == "agenda.patient-busy");
        (await CountAsync(clinic)).ShouldBe(2);
    }

    [Fact]
    public async Task A_hold_keeps_others_out_and_becomes_its_owners_appointment()
    {
        var clinic = await server.SeedClinicAsync("hold");
        var (mine, other) = (await server.ContactAsync(clinic), await server.ContactAsync(clinic));
        (await HoldAsync(clinic, mine, Start)).IsDone.ShouldBeTrue();

        (
            await BookAsync(clinic, other, AgendaFixture.Booking(Start, "Outra Pessoa"))
        ).Refusal.ShouldBe("agenda.slot-taken");
        (await BookAsync(clinic, mine, AgendaFixture.Booking(Start))).IsDone.ShouldBeTrue();

        (
            await server.QueryAsync(
                "SELECT status, contact_id FROM appointments WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe(["booked", mine]);
    }

    [Fact]
    public async Task A_hold_that_expired_is_in_nobodys_way()
    {
        var clinic = await server.SeedClinicAsync("expired");
        var (first, second) = (
            await server.ContactAsync(clinic),
            await server.ContactAsync(clinic)
        );
        var until = server.Clock.Now - Duration.FromSeconds(1);
        (
            await DoAsync(
                clinic,
                first,
                (_, work) =>
                    AppointmentCommands.HoldAsync(
                        work,
                        new(AgendaFixture.Slot(Start), until),
                        default
                    )
            )
        ).IsDone.ShouldBeTrue();

        (await BookAsync(clinic, second, AgendaFixture.Booking(Start))).IsDone.ShouldBeTrue();
        (await CountAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task Releasing_gives_the_time_back()
    {
        var clinic = await server.SeedClinicAsync("release");
        var contact = await server.ContactAsync(clinic);
        await HoldAsync(clinic, contact, Start);

        await DoAsync(
            clinic,
            contact,
            (_, work) => AppointmentCommands.ReleaseAsync(work, default)
        );

        (await CountAsync(clinic)).ShouldBe(0);
    }

    [Fact]
    public async Task A_slot_outside_the_hours_is_never_booked()
    {
        var clinic = await server.SeedClinicAsync("midnight");
        var contact = await server.ContactAsync(clinic);

        (
            await BookAsync(clinic, contact, AgendaFixture.Booking(Start - Duration.FromHours(7)))
        ).Refusal.ShouldBe("agenda.slot-taken");
    }

    [Fact]
    public async Task Moving_keeps_the_key_and_asks_for_the_revision_that_was_seen()
    {
        var clinic = await server.SeedClinicAsync("move");
        var contact = await server.ContactAsync(clinic);
        var id = new AppointmentId(
            (await BookAsync(clinic, contact, AgendaFixture.Booking(Start))).OrThrow()
        );
        await BookAsync(
            clinic,
            await server.ContactAsync(clinic),
            AgendaFixture.Booking(Start + Duration.FromHours(2), "Outra Pessoa")
        );

        (
            await MoveAsync(
                clinic,
                contact,
                new(id, 1, AgendaFixture.Slot(Start + Duration.FromMinutes(90)))
            )
        ).Id.ShouldBe(id.Value);
        (await MoveAsync(clinic, contact, new(id, 1, AgendaFixture.Slot(Start)))).Refusal.ShouldBe(
            "agenda.changed-meanwhile"
        );
        (
            await MoveAsync(
                clinic,
                contact,
                new(id, 2, AgendaFixture.Slot(Start + Duration.FromHours(2)))
            )
        ).Refusal.ShouldBe("agenda.slot-taken");
        (
            await MoveAsync(
                clinic,
                await server.ContactAsync(clinic),
                new(id, 2, AgendaFixture.Slot(Start))
            )
        ).Refusal.ShouldBe("agenda.not-found");

        (
            await server.QueryAsync(
                "SELECT revision, starts_at FROM appointments WHERE id = $1",
                id.Value
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe([2, (Start + Duration.FromMinutes(90)).ToDateTimeUtc()]);
    }

    [Fact]
    public async Task A_cancelled_appointment_frees_its_time()
    {
        var clinic = await server.SeedClinicAsync("cancel");
        var contact = await server.ContactAsync(clinic);
        var id = new AppointmentId(
            (await BookAsync(clinic, contact, AgendaFixture.Booking(Start))).OrThrow()
        );

        (
            await DoAsync(
                clinic,
                contact,
                (c, work) => c.CancelAsync(work, new(id, 1, "viagem"), default)
            )
        ).IsDone.ShouldBeTrue();
        (
            await DoAsync(
                clinic,
                contact,
                (c, work) => c.CancelAsync(work, new(id, 2, null), default)
            )
        ).Refusal.ShouldBe("agenda.not-found");
        (
            await BookAsync(
                clinic,
                await server.ContactAsync(clinic),
                AgendaFixture.Booking(Start, "Outra Pessoa")
            )
        ).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Confirming_twice_is_the_same_as_once()
    {
        var clinic = await server.SeedClinicAsync("confirm");
        var contact = await server.ContactAsync(clinic);
        var id = new AppointmentId(
            (await BookAsync(clinic, contact, AgendaFixture.Booking(Start))).OrThrow()
        );

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (
                await DoAsync(clinic, contact, (c, work) => c.ConfirmAsync(work, new(id), default))
            ).Id.ShouldBe(id.Value);
        }

        (
            await server.QueryAsync(
                "SELECT status, revision FROM appointments WHERE id = $1",
                id.Value
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe(["confirmed", 1]);
    }

    [Fact]
    public async Task A_patient_is_written_down_once_per_phone_and_cannot_be_borrowed_from_another()
    {
        var clinic = await server.SeedClinicAsync("patients");
        var (contact, stranger) = (
            await server.ContactAsync(clinic),
            await server.ContactAsync(clinic)
        );
        await BookAsync(clinic, contact, AgendaFixture.Booking(Start, "Mariana Reis"));
        await BookAsync(
            clinic,
            contact,
            AgendaFixture.Booking(Start + Duration.FromHours(1), "mariana reis")
        );
        var patients = await server.QueryAsync(
            "SELECT id FROM patients WHERE clinic_id = $1",
            clinic.Clinic.Value
        );

        var borrowed = await BookAsync(
            clinic,
            stranger,
            new(
                AgendaFixture.Slot(Start + Duration.FromHours(5)),
                new((Guid)patients.ShouldHaveSingleItem()[0]!, "Mariana Reis")
            )
        );

        borrowed.Refusal.ShouldBe("agenda.unknown-patient");
    }

    [Fact]
    public async Task A_wish_joins_the_waiting_list_once()
    {
        var clinic = await server.SeedClinicAsync("waitlist");
        var contact = await server.ContactAsync(clinic);
        var wish = new JoinWaitlist(
            new(null, "Mariana Reis"),
            "consulta",
            null,
            Start,
            Start + Duration.FromDays(2)
        );

        var ids = new List<Guid?>();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            ids.Add(
                (
                    await DoAsync(
                        clinic,
                        contact,
                        (_, work) => AppointmentCommands.JoinWaitlistAsync(work, wish, default)
                    )
                ).Id
            );
        }

        ids.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task Busy_times_show_what_is_taken_and_not_ones_own_hold()
    {
        var clinic = await server.SeedClinicAsync("busy");
        var (mine, other) = (await server.ContactAsync(clinic), await server.ContactAsync(clinic));
        await BookAsync(clinic, other, AgendaFixture.Booking(Start, "Outra Pessoa"));
        await HoldAsync(clinic, mine, Start + Duration.FromHours(1));
        var times = server.Get<BusyTimes>();

        var own = await times
            .For(clinic.Clinic, mine)
            .BusyAsync(
                ["ana", "carlos"],
                Start - Duration.FromDays(1),
                Start + Duration.FromDays(1),
                default
            );
        var others = await times
            .For(clinic.Clinic, other)
            .BusyAsync(["ana"], Start, Start + Duration.FromDays(1), default);

        own.ShouldBe([new("ana", Start, Start + Duration.FromMinutes(30))]);
        others.Count.ShouldBe(2);
    }

    private Task<CommandOutcome> BookAsync(
        SeededClinic clinic,
        Guid contact,
        BookAppointment booking
    ) => DoAsync(clinic, contact, (commands, work) => commands.BookAsync(work, booking, default));

    private Task<CommandOutcome> HoldAsync(SeededClinic clinic, Guid contact, Instant start) =>
        DoAsync(
            clinic,
            contact,
            (_, work) =>
                AppointmentCommands.HoldAsync(
                    work,
                    new(AgendaFixture.Slot(start), server.Clock.Now + Duration.FromMinutes(10)),
                    default
                )
        );

    private Task<CommandOutcome> MoveAsync(
        SeededClinic clinic,
        Guid contact,
        MoveAppointment move
    ) => DoAsync(clinic, contact, (commands, work) => commands.MoveAsync(work, move, default));

    private Task<CommandOutcome> DoAsync(
        SeededClinic clinic,
        Guid contact,
        Func<AppointmentCommands, AgendaWork, Task<CommandOutcome>> command
    ) => server.DoAsync(clinic, contact, command);

    private async Task<long> CountAsync(SeededClinic clinic) =>
        await server.ScalarAsync<long>(
            "SELECT count(*) FROM appointments WHERE clinic_id = $1",
            clinic.Clinic.Value
        );
}
