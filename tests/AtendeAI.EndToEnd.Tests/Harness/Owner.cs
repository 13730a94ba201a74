using System.Text.RegularExpressions;
using AtendeAI.Fakes.Installed;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Harness;

/// <summary>The person who installed it: comes in by the link on the console, later by password.</summary>
internal sealed partial class Owner
{
    public string Name { get; init; } = "Renata Prado";

    public string Email { get; init; } = "renata@aurora.exemplo";

    public string Password { get; init; } = "Corredor-Azul-27";

    /// <summary>Opens the one-time link printed at first start and creates the account.</summary>
    public async Task ComeInAsync(IPage page, PublishedExecutable executable)
    {
        await page.GotoAsync(await OneTimeLinkAsync(executable));
        await page.FillAsync("#clinic", "Clínica Aurora");
        await page.FillAsync("#name", Name);
        await page.FillAsync("#email", Email);
        await page.FillAsync("#password", Password);
        await page.ClickAsync("form button.primary");
        await page.GetByRole(AriaRole.Navigation).First.WaitForAsync();
    }

    public static async Task<string> OneTimeLinkAsync(PublishedExecutable executable) =>
        (await executable.Log.WaitForAsync(OneTimeLink(), TimeSpan.FromSeconds(10))).Value;

    public async Task SignInAsync(IPage page)
    {
        await TryPasswordAsync(page, Email, Password);
        await page.GetByRole(AriaRole.Navigation).First.WaitForAsync();
    }

    /// <summary>Submits the form and waits for what comes of it: the panel, or why not.</summary>
    public static async Task TryPasswordAsync(IPage page, string email, string password)
    {
        await page.GotoAsync("/entrar");
        await page.FillAsync("#email", email);
        await page.FillAsync("#password", password);
        await page.ClickAsync("form button.primary");
        await page.GetByRole(AriaRole.Navigation)
            .Or(page.GetByRole(AriaRole.Alert))
            .First.WaitForAsync();
    }

    [GeneratedRegex(
        @"http://[^\s""\\]+/primeiro-acesso[^\s""\\]*",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OneTimeLink();
}
