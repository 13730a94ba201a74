using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>Who an appointment, or a place on the waiting list, is for.</summary>
public sealed class PatientTests(AgendaFixture server) : IClassFixture<AgendaFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;

    [Fact]
    public async Task A_patient_is_written_down_once_per_phone_and_cannot_be_borrowed_from_another()
    {
        var clinic = await server.SeedClinicAsync("patients");
        var (contact, stranger) = (
            await server.ContactAsync(clinic),
            await server.ContactAsync(clinic)
        );
        await server.BookAsync(clinic, contact, AgendaFixture.Booking(Start, "Mariana Reis"));
        await server.BookAsync(
            clinic,
            contact,
            AgendaFixture.Booking(Start + Duration.FromHours(1), "mariana reis")
        );
        var patients = await server.QueryAsync(
            "SELECT id FROM patients WHERE clinic_id = $1",
            clinic.Clinic.Value
        );

        var borrowed = await server.BookAsync(
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
                    await server.DoAsync(
                        clinic,
                        contact,
                        (_, work) => AppointmentCommands.JoinWaitlistAsync(work, wish, default)
                    )
                ).Id
            );
        }

        ids.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }
}
