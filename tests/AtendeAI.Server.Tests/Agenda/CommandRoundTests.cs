using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>Commands of many patients in one transaction: each has its own outcome.</summary>
public sealed class CommandRoundTests(AgendaFixture server) : IClassFixture<AgendaFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;

    [Fact]
    public async Task Of_two_who_want_one_slot_the_first_gets_it_and_everybody_else_what_they_asked()
    {
        var clinic = await server.SeedClinicAsync("round");
        var people = await ContactsAsync(clinic, 4);
        var outcomes = await server.RoundAsync(
            clinic,
            (people[0], Hold(Start)),
            (people[1], Hold(Start)),
            (people[2], AgendaFixture.Booking(Start + Duration.FromMinutes(60), "Bia Lopes")),
            (people[3], AgendaFixture.Booking(Start, "Caio Melo", "carlos"))
        );

        outcomes.Select(o => o.Refusal).ShouldBe([null, "agenda.slot-taken", null, null]);
        (await StatusesAsync(clinic)).ShouldBe(["booked", "booked", "held"]);
    }

    [Fact]
    public async Task A_booking_takes_the_place_of_the_patients_own_hold()
    {
        var clinic = await server.SeedClinicAsync("round-hold");
        var people = await ContactsAsync(clinic, 2);
        await server.RoundAsync(clinic, (people[0], Hold(Start)));

        var outcomes = await server.RoundAsync(
            clinic,
            (people[1], AgendaFixture.Booking(Start, "Outra Pessoa")),
            (people[0], AgendaFixture.Booking(Start))
        );

        outcomes.Select(o => o.Refusal).ShouldBe(["agenda.slot-taken", null]);
        (await StatusesAsync(clinic)).ShouldBe(["booked"]);
    }

    [Fact]
    public async Task Cancelling_and_confirming_say_why_not()
    {
        var clinic = await server.SeedClinicAsync("round-changes");
        var people = await ContactsAsync(clinic, 2);
        var booked = await server.RoundAsync(
            clinic,
            (people[0], AgendaFixture.Booking(Start)),
            (people[1], AgendaFixture.Booking(Start, "Caio Melo", "carlos"))
        );
        var (mine, theirs) = (Id(booked[0]), Id(booked[1]));

        var outcomes = await server.RoundAsync(
            clinic,
            (people[0], new CancelAppointment(mine, 1, null)),
            (people[0], new CancelAppointment(theirs, 1, null)),
            (people[1], new ConfirmAppointment(theirs)),
            (people[0], new ConfirmAppointment(mine))
        );

        outcomes
            .Select(o => o.Refusal)
            .ShouldBe([null, "agenda.not-found", null, "agenda.not-found"]);
        (await StatusesAsync(clinic)).ShouldBe(["cancelled", "confirmed"]);
    }

    [Fact]
    public async Task A_time_outside_the_clinics_hours_is_refused_without_asking_the_database()
    {
        var clinic = await server.SeedClinicAsync("round-night");
        var people = await ContactsAsync(clinic, 1);

        var outcomes = await server.RoundAsync(
            clinic,
            (people[0], Hold(Start + Duration.FromHours(12)))
        );

        outcomes.Single().Refusal.ShouldBe("agenda.slot-taken");
        (await StatusesAsync(clinic)).ShouldBeEmpty();
    }

    private static HoldSlot Hold(Instant start) =>
        new(AgendaFixture.Slot(start), start - Duration.FromMinutes(1));

    private static AppointmentId Id(CommandOutcome outcome) => new(outcome.Id!.Value);

    private async Task<Guid[]> ContactsAsync(SeededClinic clinic, int count)
    {
        var contacts = new Guid[count];
        for (var i = 0; i < count; i++)
        {
            contacts[i] = await server.ContactAsync(clinic);
        }

        return contacts;
    }

    private async Task<string[]> StatusesAsync(SeededClinic clinic) =>
        (
            await server.ScalarAsync<string>(
                "SELECT coalesce(string_agg(status, ',' ORDER BY status), '') FROM appointments WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        )!.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
