using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Tests.Agenda;

public sealed class BusyRangesTests
{
    [Fact]
    public void Without_WhatComesMergedWithNeighbours_CutsOutOnlyItsOwnStretch() =>
        Without([Busy("ana", 9, 12)], Busy("ana", 10, 11))
            .ShouldBe([Busy("ana", 9, 10), Busy("ana", 11, 12)]);

    [Fact]
    public void Without_WhatStandsAlone_LeavesNothingOfIt() =>
        Without([Busy("ana", 10, 11), Busy("ana", 14, 15)], Busy("ana", 10, 11))
            .ShouldBe([Busy("ana", 14, 15)]);

    [Fact]
    public void Without_SomebodyElsesTime_LeavesItAsItIs() =>
        Without([Busy("carlos", 10, 11), Busy("ana", 11, 12)], Busy("ana", 10, 11))
            .ShouldBe([Busy("carlos", 10, 11), Busy("ana", 11, 12)]);

    private static BusyRange[] Without(BusyRange[] busy, BusyRange own) =>
        [.. BusyRanges.Without(busy, own)];

    private static BusyRange Busy(string professional, int from, int to) =>
        new(professional, At(from), At(to));

    private static Instant At(int hour) => Instant.FromUtc(2026, 11, 23, hour, 0);
}
