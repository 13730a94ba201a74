using System.Diagnostics;
using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Agenda;

[Collection(ClinicCollection.Name)]
public sealed class LiveBookingTests(ClinicFixture clinic)
{
    [Fact]
    public async Task A_patient_books_on_WhatsApp_and_the_owner_sees_it_happen()
    {
        var chat = clinic.Chat(PatientPhone.Classic("5531988887777", "Mariana"));
        var inbox = await clinic.OwnersPageAsync("/conversas");
        var agenda = await clinic.OwnersPageAsync($"/agenda?dia={Tomorrow()}");
        await StayOnThisPageAsync(inbox, agenda);

        await chat.SayAsync("Oi! Quero marcar uma avaliação amanhã");
        await SeesWithinASecondAsync(inbox, "Mariana");
        await inbox.GetByText("Mariana").First.ClickAsync();
        await chat.AnswerUntilAsync(Booking.IsConfirmed);

        await SeesWithinASecondAsync(inbox, FirstWords(chat.Last!.Body));
        await SeesWithinASecondAsync(agenda, "Mariana");
        await IsStillTheSamePageAsync(inbox, agenda);
    }

    /// <summary>The clinic's tomorrow, which is not always the machine's.</summary>
    private static string Tomorrow() =>
        TimeProvider.System.GetUtcNow().AddHours(-3).AddDays(1).ToString("yyyy-MM-dd");

    private static string FirstWords(string text) =>
        string.Join(' ', text.Split([' ', '\n']).Take(3));

    private static async Task SeesWithinASecondAsync(IPage page, string text)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await page.GetByText(text).First.WaitForAsync();
        }
        catch (TimeoutException)
        {
            await page.ScreenshotAsync(new() { Path = Repository.Artifacts("not-seen.png") });
            throw;
        }
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    /// <summary>A mark that only a reload would wipe off.</summary>
    private static async Task StayOnThisPageAsync(params IPage[] pages)
    {
        foreach (var page in pages)
            await page.EvaluateAsync("window.sameDocument = true");
    }

    private static async Task IsStillTheSamePageAsync(params IPage[] pages)
    {
        foreach (var page in pages)
            (await page.EvaluateAsync<bool>("window.sameDocument === true")).ShouldBeTrue();
    }
}
