using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;
using Xunit.Abstractions;

namespace AtendeAI.EndToEnd.Tests.Chaos;

/// <summary>The promises of the message's way, kept while both processes are killed under load.</summary>
public sealed class ChaosTests(ITestOutputHelper output)
{
    private const int Accepted = 2;
    private const int Unknown = 3;

    [Fact]
    public async Task Under_load_ten_kills_of_the_executable_and_five_of_PostgreSQL_lose_and_double_nothing()
    {
        await using var clinic = await InstalledClinic.StartAsync(
            new FakeGraphOptions { EnforcePairRate = false }
        );
        clinic.Graph.Statuses = new StatusEmitter(
            clinic.Meta,
            _ => new StatusPlan { Statuses = ["sent", "delivered"] }
        );
        using var switchboard = new Switchboard(clinic.Graph);
        var patients = new ChaosPatients(
            clinic.Meta,
            switchboard,
            count: 200,
            messagesPerSecond: 50
        );
        var killer = new Killer(clinic.Executable);

        using var stop = new CancellationTokenSource();
        var writing = patients.WriteUntilAsync(stop.Token);
        await killer.KillAsync(times: 15, between: TimeSpan.FromSeconds(4));
        await stop.CancelAsync();
        await writing;
        await clinic.Graph.Statuses.DrainAsync();

        (killer.ExecutableKills, killer.PostgresKills).ShouldBe((10, 5));
        patients.Unacknowledged.ShouldBe(0);
        await using var aftermath = new Aftermath(clinic.Executable.Data.ConnectionString);
        await aftermath.SettleAsync(TimeSpan.FromSeconds(60));
        await EveryMessageHasOneEffectAsync(patients, aftermath);
        await EveryReplyWasSentOnceOrIsUnknownAsync(clinic.Graph, patients, aftermath);
        await NobodyIsBookedTwiceAsync(patients, aftermath);
    }

    private async Task EveryMessageHasOneEffectAsync(ChaosPatients patients, Aftermath aftermath)
    {
        var stored = await aftermath.InboundAsync();

        output.WriteLine(
            $"{patients.Acknowledged.Count} messages acknowledged, {stored.Count} stored"
        );
        patients.Acknowledged.Count.ShouldBeGreaterThan(1000);
        stored.Keys.ToHashSet().SetEquals(patients.Acknowledged).ShouldBeTrue();
        stored.Values.ShouldAllBe(times => times == 1);
        // Who gave up waiting and wrote again may get one answer to both messages; nobody gets two answers to one.
        var uneven = await aftermath.UnevenConversationsAsync();
        uneven.ShouldAllBe(conversation => conversation.Value > 0);
        uneven.Values.Sum().ShouldBeLessThanOrEqualTo(patients.Unanswered);
        (await aftermath.DeadLettersAsync()).ShouldBe(0);
    }

    private async Task EveryReplyWasSentOnceOrIsUnknownAsync(
        FakeGraph graph,
        ChaosPatients patients,
        Aftermath aftermath
    )
    {
        var replies = await aftermath.RepliesAsync();
        var sent = graph.Sent.CountBy(s => s.CallbackData ?? "no mark").ToDictionary();
        var unknown = replies.Where(r => r.Value == Unknown).Select(r => r.Key).ToList();

        output.WriteLine(
            $"{replies.Count} replies, {sent.Count} reached Meta, {unknown.Count} unknown, {patients.Unanswered} unanswered"
        );
        sent.Values.ShouldAllBe(times => times == 1);
        sent.Keys.Except(replies.Keys).ShouldBeEmpty();
        replies.Values.ShouldAllBe(state => state == Accepted || state == Unknown);
        replies
            .Where(r => r.Value == Accepted)
            .Select(r => r.Key)
            .Except(sent.Keys)
            .ShouldBeEmpty();
        // A reply that reached Meta is settled by its status, so what stays unknown did not reach it.
        unknown.Intersect(sent.Keys).ShouldBeEmpty();
    }

    private async Task NobodyIsBookedTwiceAsync(ChaosPatients patients, Aftermath aftermath)
    {
        var booked = await aftermath.AppointmentsAsync();

        output.WriteLine(
            $"{booked.Count} patients booked, {patients.ToldBooked.Count} were told so"
        );
        patients.ToldBooked.Count.ShouldBeGreaterThan(50);
        (await aftermath.DoubleBookingsAsync()).ShouldBe(0);
        booked.Values.ShouldAllBe(appointments => appointments == 1);
        patients.ToldBooked.Except(booked.Keys).ShouldBeEmpty();
    }
}
