using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>Bookings and holds of one time: the constraints let one of them in.</summary>
public sealed class BookingTests(AgendaFixture server) : IClassFixture<AgendaFixture>
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
                    server.BookAsync(clinic, contact, AgendaFixture.Booking(Start, $"Paciente {i}"))
            )
        );

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        outcomes.Where(o => !o.IsDone).ShouldAllBe(o => o.Refusal == "agenda.slot-taken");
        (await server.CountAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_who_hold_one_slot_at_once_get_one_hold()
    {
        var clinic = await server.SeedClinicAsync("fifty-holds");
        var contacts = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => server.ContactAsync(clinic))
        );

        var outcomes = await Task.WhenAll(
            contacts.Select(contact => server.HoldAsync(clinic, contact, Start))
        );

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        (await server.CountAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task One_patient_cannot_be_in_two_rooms_at_once()
    {
        var clinic = await server.SeedClinicAsync("two-rooms");
        var contact = await server.ContactAsync(clinic);
        var first = await server.BookAsync(clinic, contact, AgendaFixture.Booking(Start));
        var patient = await server.ScalarAsync<Guid>(
            "SELECT patient_id FROM appointments WHERE id = $1",
            first.Id
        );

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    server.BookAsync(
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
        (await server.CountAsync(clinic)).ShouldBe(2);
    }

    [Fact]
    public async Task A_slot_outside_the_hours_is_never_booked()
    {
        var clinic = await server.SeedClinicAsync("midnight");
        var contact = await server.ContactAsync(clinic);

        (
            await server.BookAsync(
                clinic,
                contact,
                AgendaFixture.Booking(Start - Duration.FromHours(7))
            )
        ).Refusal.ShouldBe("agenda.slot-taken");
    }
}
