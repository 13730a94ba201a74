using AtendeAI.Server.Agenda;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>What is taken, as whoever looks for a gap sees it.</summary>
public sealed class BusyTimesTests(AgendaFixture server) : IClassFixture<AgendaFixture>
{
    private static readonly Instant Start = AgendaFixture.Tuesday10h;

    [Fact]
    public async Task Busy_times_show_what_is_taken_and_not_ones_own_hold()
    {
        var clinic = await server.SeedClinicAsync("busy");
        var (mine, other) = (await server.ContactAsync(clinic), await server.ContactAsync(clinic));
        await server.BookAsync(clinic, other, AgendaFixture.Booking(Start, "Outra Pessoa"));
        await server.HoldAsync(clinic, mine, Start + Duration.FromHours(1));
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
}
