using AtendeAI.Server.Agenda;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>A hold keeps a time for whoever is deciding.</summary>
public sealed class HoldTests(AgendaFixture server) : IClassFixture<AgendaFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;

    [Fact]
    public async Task A_hold_keeps_others_out_and_becomes_its_owners_appointment()
    {
        var clinic = await server.SeedClinicAsync("hold");
        var (mine, other) = (await server.ContactAsync(clinic), await server.ContactAsync(clinic));
        (await server.HoldAsync(clinic, mine, Start)).IsDone.ShouldBeTrue();

        (
            await server.BookAsync(clinic, other, AgendaFixture.Booking(Start, "Outra Pessoa"))
        ).Refusal.ShouldBe("agenda.slot-taken");
        (await server.BookAsync(clinic, mine, AgendaFixture.Booking(Start))).IsDone.ShouldBeTrue();

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
            await server.DoAsync(
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

        (
            await server.BookAsync(clinic, second, AgendaFixture.Booking(Start))
        ).IsDone.ShouldBeTrue();
        (await server.CountAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task Releasing_gives_the_time_back()
    {
        var clinic = await server.SeedClinicAsync("release");
        var contact = await server.ContactAsync(clinic);
        await server.HoldAsync(clinic, contact, Start);

        await server.DoAsync(
            clinic,
            contact,
            (_, work) => AppointmentCommands.ReleaseAsync(work, default)
        );

        (await server.CountAsync(clinic)).ShouldBe(0);
    }
}
