using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AtendeAI.Server.Tests.WhatsApp;

public sealed class GateFixture : ServerFixture
{
    protected override void Register(IHostApplicationBuilder builder) => builder.AddWhatsApp();
}

/// <summary>Meta's limit is a number's, however many executables send from it.</summary>
public sealed class ChannelGateTests(GateFixture server) : IClassFixture<GateFixture>
{
    [Fact]
    public async Task Executables_that_share_a_number_share_its_limit()
    {
        var (gate, nodes) = (server.Get<ChannelGate>(), server.Get<LiveNodes>());
        var channel = new ChannelId(Guid.CreateVersion7());
        await nodes.ReadAsync(default);
        var alone = gate.Available(channel);

        await CheckInAsync("one", server.Clock.Now);
        await CheckInAsync("two", server.Clock.Now);
        await CheckInAsync("dead", server.Clock.Now - Duration.FromMinutes(5));
        await nodes.ReadAsync(default);

        nodes.Count.ShouldBe(2);
        gate.Available(channel).ShouldBe(alone / 2);
        await server.RunAsync("DELETE FROM qrtz_scheduler_state");
        await nodes.ReadAsync(default);
        gate.Available(channel).ShouldBe(alone);
    }

    private Task<int> CheckInAsync(string node, Instant at) =>
        server.RunAsync(
            "INSERT INTO qrtz_scheduler_state (sched_name, instance_name, last_checkin_time, checkin_interval) VALUES ('s', $1, $2, 7500)",
            node,
            at.ToDateTimeUtc().Ticks
        );
}
