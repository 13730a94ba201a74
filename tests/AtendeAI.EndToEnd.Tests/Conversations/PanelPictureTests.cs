using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Conversations;

/// <summary>
/// The panel as the README shows it, after a real conversation. The picture goes to the test artifacts; with
/// <c>ATENDEAI_SCREENSHOTS=1</c> it also replaces the one in <c>docs/images</c>.
/// </summary>
[Collection(ClinicCollection.Name)]
public sealed class PanelPictureTests(ClinicFixture clinic)
{
    private static readonly bool Keep =
        Environment.GetEnvironmentVariable("ATENDEAI_SCREENSHOTS") == "1";

    [Fact]
    public async Task The_panel_shows_a_booking_as_it_was_talked_through()
    {
        await TalkAsync("5531991112233", "Otávio Reis", "Boa tarde! Vocês aceitam Unimed?");
        await TalkAsync("5531992223344", "Lívia Nunes", "Quanto custa a avaliação?");
        var chat = clinic.Chat(PatientPhone.Classic("5531993334455", "Marina Duarte"));
        await chat.SayAsync("Oi! Queria marcar uma avaliação amanhã de manhã");
        await chat.AnswerUntilAsync(Booking.IsConfirmed);

        var page = await clinic.OwnersPageAsync("/conversas");
        await page.GetByText("Marina Duarte").First.ClickAsync();
        var thread = page.GetByRole(AriaRole.Log);
        await thread.GetByText("Queria marcar uma avaliação").First.WaitForAsync();
        (await thread.GetByRole(AriaRole.Article).CountAsync()).ShouldBeGreaterThan(3);

        var picture = await page.ScreenshotAsync(
            new() { Path = Repository.Artifacts("panel.png") }
        );
        picture.Length.ShouldBeGreaterThan(20_000);
        if (Keep)
            await KeepAsync(picture);
    }

    private async Task TalkAsync(string waId, string name, string text) =>
        await clinic.Chat(PatientPhone.Classic(waId, name)).SayAsync(text);

    private static async Task KeepAsync(byte[] picture)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "images"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "panel.png"), picture);
    }
}
