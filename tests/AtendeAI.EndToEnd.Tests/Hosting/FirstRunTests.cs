using System.Diagnostics;
using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>From a file just downloaded to a patient's first answer, by the steps the installer's guide gives.</summary>
public sealed class FirstRunTests
{
    private static readonly BusinessLine Line = new();

    [Fact]
    public async Task A_newcomer_gets_from_the_first_start_to_the_first_answer()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var executable = new PublishedExecutable(InstalledClinic.SettingsFor(graph));
        using var meta = new FakeMeta(executable.Webhook, Line, graph);
        var started = Stopwatch.GetTimestamp();

        await executable.StartAsync();
        // The promise is 8 s on a quiet machine, which bench/run.sh measures; tests share theirs with others.
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(16));
        await ComeInAndSignInAgainAsync(executable);
        await AddChannelAsync(executable);

        (await meta.VerifyAsync("not the verify token")).ShouldBeFalse();
        (await meta.VerifyAsync(Line.VerifyToken)).ShouldBeTrue();
        var patient = PatientPhone.Classic("5531988880001", "Otávio");
        await meta.DeliverAsync(patient.Text("Oi, tudo bem?"));
        var answer = await graph.WaitForSendAsync(
            sent => sent.To == patient.WaId,
            TimeSpan.FromSeconds(10)
        );
        answer.Body.ShouldNotBeNullOrWhiteSpace();
    }

    private static async Task ComeInAndSignInAgainAsync(PublishedExecutable executable)
    {
        var owner = new Owner();
        await using var browser = await Browser.OpenAsync();
        await owner.ComeInAsync(await browser.NewPageAsync(executable.Url), executable);
        await owner.SignInAsync(await browser.NewPageAsync(executable.Url));
        await TheLinkIsUsedUpAsync(await browser.NewPageAsync(executable.Url), executable);
    }

    private static async Task TheLinkIsUsedUpAsync(IPage stranger, PublishedExecutable executable)
    {
        await stranger.GotoAsync(await Owner.OneTimeLinkAsync(executable));

        (await stranger.Locator("#password").CountAsync()).ShouldBe(0);
    }

    private static async Task AddChannelAsync(PublishedExecutable executable)
    {
        var clinics = await executable.RunAsync("clinic", "list");
        clinics.ExitCode.ShouldBe(0, clinics.Output);
        var id = clinics
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]
            .Split([' ', '\t'])[0];
        var added = await executable.RunAsync(InstalledClinic.AddChannel(Line, id));
        added.ExitCode.ShouldBe(0, added.Output);
    }
}
