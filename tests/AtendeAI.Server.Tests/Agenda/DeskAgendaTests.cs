using System.Diagnostics;
using AtendeAI.Domain;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Xunit.Abstractions;

namespace AtendeAI.Server.Tests.Agenda;

public sealed class DeskFixture : ServerFixture
{
    protected override void Register(IHostApplicationBuilder builder)
    {
        builder.AddClinics();
        builder.AddAgenda();
        builder.Services.AddSingleton<LiveNotices>();
    }
}

public sealed class DeskAgendaTests(DeskFixture server, ITestOutputHelper output)
    : IClassFixture<DeskFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    private IAgenda Agenda => server.Get<IAgenda>();

    [Fact]
    public async Task The_desk_books_off_the_grid_and_sees_it_in_the_agenda()
    {
        var who = await StaffAsync("desk");
        var start = Start + Duration.FromMinutes(10);

        var id = await Agenda.CreateAsync(
            who,
            Booking(start) with
            {
                Phone = "+5531988887777",
                Note = "retorno",
            },
            default
        );
        var view = await Agenda.GetAsync(who, Tuesday, 1, default);

        var entry = view.Entries.ShouldHaveSingleItem();
        entry.ShouldBe(
            new(
                id,
                1,
                "ana",
                "consulta",
                "Consulta",
                start,
                start + Duration.FromMinutes(30),
                AppointmentStatus.Booked,
                "Mariana Reis",
                "+5531988887777",
                null,
                "retorno"
            )
        );
        view.Professionals.Select(p => p.Id).ShouldBe(["ana", "carlos"]);
        view.Professionals[0].Working.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_taken_time_is_refused_by_its_rule_and_leaves_nothing_behind()
    {
        var who = await StaffAsync("taken");
        await Agenda.CreateAsync(who, Booking(Start), default);

        (
            await RuleAsync(() =>
                Agenda.CreateAsync(who, Booking(Start) with { PatientName = "Rafael" }, default)
            )
        ).ShouldBe("agenda.slot-taken");
        (
            await RuleAsync(() =>
                Agenda.CreateAsync(who, Booking(Start) with { ProfessionalId = "zé" }, default)
            )
        ).ShouldBe("agenda.unknown-professional");
        (
            await RuleAsync(() =>
                Agenda.CreateAsync(who, Booking(Start) with { ServiceId = "voo" }, default)
            )
        ).ShouldBe("agenda.unknown-service");

        (
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM patients WHERE clinic_id = $1",
                who.Clinic.Value
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Moving_asks_for_the_revision_that_was_seen()
    {
        var who = await StaffAsync("moved");
        var id = await Agenda.CreateAsync(who, Booking(Start), default);

        await Agenda.MoveAsync(who, id, 1, "carlos", Start + Duration.FromHours(1), default);

        (await RuleAsync(() => Agenda.MoveAsync(who, id, 1, "ana", Start, default))).ShouldBe(
            "agenda.changed-meanwhile"
        );
        (
            await RuleAsync(() =>
                Agenda.MoveAsync(who, new(Guid.CreateVersion7()), 1, "ana", Start, default)
            )
        ).ShouldBe("agenda.not-found");
        var entry = (
            await Agenda.GetAsync(who, Tuesday, 1, default)
        ).Entries.ShouldHaveSingleItem();
        (entry.ProfessionalId, entry.Start, entry.Revision).ShouldBe(
            ("carlos", Start + Duration.FromHours(1), 2)
        );
    }

    [Fact]
    public async Task A_cancelled_appointment_stays_visible_and_frees_its_slot()
    {
        var who = await StaffAsync("cancelled");
        var id = await Agenda.CreateAsync(who, Booking(Start), default);
        (await FreeAsync(who)).ShouldNotContain(Start);

        await Agenda.CancelAsync(who, id, 1, "viagem", default);

        (await FreeAsync(who)).ShouldContain(Start);
        (await Agenda.GetAsync(who, Tuesday, 1, default))
            .Entries.ShouldHaveSingleItem()
            .Status.ShouldBe(AppointmentStatus.Cancelled);
    }

    [Fact]
    public async Task An_appointment_that_is_over_is_not_moved()
    {
        var who = await StaffAsync("over");
        var id = await Agenda.CreateAsync(
            who,
            Booking(server.Clock.Now - Duration.FromHours(3)),
            default
        );

        (await RuleAsync(() => Agenda.MoveAsync(who, id, 1, "ana", Start, default))).ShouldBe(
            "agenda.already-over"
        );
    }

    [Fact]
    public async Task Whoever_may_only_look_changes_nothing()
    {
        var who = (await StaffAsync("looker")) with
        {
            Permissions = StaffRoles.PermissionsOf(StaffRole.Professional),
        };

        (await RuleAsync(() => Agenda.CreateAsync(who, Booking(Start), default))).ShouldBe(
            "identity.not-allowed"
        );
        (
            await RuleAsync(() =>
                Agenda.GetAsync(
                    who with
                    {
                        Permissions = StaffPermissions.None,
                    },
                    Tuesday,
                    1,
                    default
                )
            )
        ).ShouldBe("identity.not-allowed");
    }

    [Fact]
    public async Task Another_clinics_appointment_is_not_found()
    {
        var mine = await StaffAsync("mine");
        var id = await Agenda.CreateAsync(await StaffAsync("theirs"), Booking(Start), default);

        (await RuleAsync(() => Agenda.CancelAsync(mine, id, 1, null, default))).ShouldBe(
            "agenda.not-found"
        );
    }

    [Fact]
    public async Task Free_slots_among_five_thousand_appointments_are_found_fast()
    {
        var who = await StaffAsync("large");
        await FillAsync(who.Clinic);
        var times = new List<double>();
        for (var i = 0; i < 15; i++)
        {
            var started = Stopwatch.GetTimestamp();
            (
                await Agenda.FreeSlotsAsync(who, "consulta", null, Tuesday, 60, default)
            ).ShouldNotBeEmpty();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        output.WriteLine(
            $"Slot search over 5,000 appointments: median {times[7]:0.0} ms, slowest {times[^1]:0.0} ms"
        );
        times[7].ShouldBeLessThan(100);
    }

    // Holds of ten minutes every twelve, all day for sixty days, of both professionals.
    private async Task FillAsync(ClinicId clinic) =>
        await server.RunAsync(
            """
            INSERT INTO appointments (clinic_id, id, professional_id, service_id, starts_at, ends_at, busy, status, hold_expires_at)
            SELECT $1, uuid7(), p.id, s.id, at, at + interval '10 minutes', tstzrange(at, at + interval '10 minutes'), 'held', '2030-01-01'
            FROM professionals p, services s, generate_series(0, 2499) n,
                LATERAL (SELECT timestamptz '2026-11-24 11:00Z' + (n / 42) * interval '1 day' + (n % 42) * interval '12 minutes' AS at) t
            WHERE p.clinic_id = $1 AND s.clinic_id = $1 AND s.code = 'consulta'
            """,
            clinic.Value
        );

    private static NewAppointment Booking(Instant start) =>
        new("ana", "consulta", start, "Mariana Reis", null, null);

    private static async Task<string> RuleAsync(Func<Task> act) =>
        (await Should.ThrowAsync<RuleBrokenException>(act)).Rule;

    private async Task<IReadOnlyList<Instant>> FreeAsync(StaffMember who) =>
        [
            .. (await Agenda.FreeSlotsAsync(who, "consulta", "ana", Tuesday, 1, default)).Select(
                s => s.Start
            ),
        ];

    private async Task<StaffMember> StaffAsync(string slug)
    {
        var clinic = await server.SeedClinicAsync(slug);
        return new(
            new(Guid.CreateVersion7()),
            clinic.Clinic,
            "Renata",
            StaffRoles.PermissionsOf(StaffRole.Owner)
        );
    }
}
