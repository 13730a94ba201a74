using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>Moving, cancelling and confirming an appointment.</summary>
public sealed class ChangeTests(AgendaFixture server) : IClassFixture<AgendaFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;

    [Fact]
    public async Task Moving_keeps_the_key_and_asks_for_the_revision_that_was_seen()
    {
        var clinic = await server.SeedClinicAsync("move");
        var contact = await server.ContactAsync(clinic);
        var id = new AppointmentId(
            (await server.BookAsync(clinic, contact, AgendaFixture.Booking(Start))).OrThrow()
        );
        await server.BookAsync(
            clinic,
            await server.ContactAsync(clinic),
            AgendaFixture.Booking(Start + Duration.FromHours(2), "Outra Pessoa")
        );

        (
            await server.MoveAsync(
                clinic,
                contact,
                new(id, 1, AgendaFixture.Slot(Start + Duration.FromMinutes(90)))
            )
        ).Id.ShouldBe(id.Value);
        (
            await server.MoveAsync(clinic, contact, new(id, 1, AgendaFixture.Slot(Start)))
        ).Refusal.ShouldBe("agenda.changed-meanwhile");
        (
            await server.MoveAsync(
                clinic,
                contact,
                new(id, 2, AgendaFixture.Slot(Start + Duration.FromHours(2)))
            )
        ).Refusal.ShouldBe("agenda.slot-taken");
        (
            await server.MoveAsync(
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
            (await server.BookAsync(clinic, contact, AgendaFixture.Booking(Start))).OrThrow()
        );

        (
            await server.DoAsync(
                clinic,
                contact,
                (c, work) => c.CancelAsync(work, new(id, 1, "viagem"), default)
            )
        ).IsDone.ShouldBeTrue();
        (
            await server.DoAsync(
                clinic,
                contact,
                (c, work) => c.CancelAsync(work, new(id, 2, null), default)
            )
        ).Refusal.ShouldBe("agenda.not-found");
        (
            await server.BookAsync(
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
            (await server.BookAsync(clinic, contact, AgendaFixture.Booking(Start))).OrThrow()
        );

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (
                await server.DoAsync(
                    clinic,
                    contact,
                    (c, work) => c.ConfirmAsync(work, new(id), default)
                )
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
    public async Task A_move_may_cross_the_appointments_own_time()
    {
        var clinic = await server.SeedClinicAsync("move-own");
        var contact = await server.ContactAsync(clinic);
        var cleaning = new Slot("ana", "limpeza", Start, Start + Duration.FromMinutes(45));
        var later = cleaning with
        {
            Start = Start + Duration.FromMinutes(30),
            End = Start + Duration.FromMinutes(75),
        };
        var id = (
            await server.BookAsync(clinic, contact, new(cleaning, new(null, "Mariana Reis")))
        ).OrThrow();

        (await server.MoveAsync(clinic, contact, new(new(id), 1, later))).IsDone.ShouldBeTrue();
    }
}
