using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using static AtendeAI.Server.Tests.Engagement.EngagementFixture;

namespace AtendeAI.Server.Tests.Engagement;

public sealed class ReminderLedgerTests(EngagementFixture server) : IClassFixture<EngagementFixture>
{
    [Fact]
    public async Task A_booking_plans_its_reminders_in_its_own_transaction()
    {
        var (_, appointment) = await server.BookAsync(await server.ClinicAsync(), At(26, 14));

        (await server.LedgerAsync(appointment)).ShouldBe([
            "24h scheduled 25 14:00",
            "1h scheduled 26 13:00",
        ]);
    }

    [Fact]
    public async Task Booked_late_there_is_one()
    {
        var (_, appointment) = await server.BookAsync(await server.ClinicAsync(), At(23, 16));

        (await server.LedgerAsync(appointment)).ShouldBe(["collapsed scheduled 23 15:00"]);
    }

    [Fact]
    public async Task Moving_cancels_what_was_planned_and_plans_anew()
    {
        var (person, appointment) = await server.BookAsync(await server.ClinicAsync(), At(26, 14));

        var to = new Slot("carlos", "consulta", At(27, 9), At(27, 9, 30));
        (
            await server.DoAsync(
                person,
                (commands, work) =>
                    commands.MoveAsync(work, new MoveAppointment(appointment, 1, to), default)
            )
        ).OrThrow();

        (await server.LedgerAsync(appointment)).ShouldBe([
            "24h cancelled moved 25 14:00",
            "1h cancelled moved 26 13:00",
            "24h scheduled 26 09:00",
            "1h scheduled 27 08:00",
        ]);
    }

    [Fact]
    public async Task Cancelling_cancels_and_confirming_leaves_the_plan_alone()
    {
        var clinic = await server.ClinicAsync();
        var (person, cancelled) = await server.BookAsync(clinic, At(26, 10));
        var (other, confirmed) = await server.BookAsync(clinic, At(26, 11));

        (
            await server.DoAsync(
                person,
                (commands, work) =>
                    commands.CancelAsync(work, new CancelAppointment(cancelled, 1, null), default)
            )
        ).OrThrow();
        (
            await server.DoAsync(
                other,
                (commands, work) =>
                    commands.ConfirmAsync(work, new ConfirmAppointment(confirmed), default)
            )
        ).OrThrow();

        (await server.LedgerAsync(cancelled)).ShouldBe([
            "24h cancelled cancelled 25 10:00",
            "1h cancelled cancelled 26 09:00",
        ]);
        (await server.LedgerAsync(confirmed)).ShouldBe([
            "24h scheduled 25 11:00",
            "1h scheduled 26 10:00",
        ]);
    }

    [Fact]
    public async Task A_booking_that_is_rolled_back_leaves_no_reminder()
    {
        var clinic = await server.ClinicAsync();
        await server.BookAsync(clinic, At(26, 14));
        var late = await server.PersonAsync(clinic, server.Clock.Now);

        await Should.ThrowAsync<AtendeAI.Domain.RuleBrokenException>(() =>
            server.BookAsync(late, At(26, 14))
        );

        (
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM reminders WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        ).ShouldBe(2);
    }
}
