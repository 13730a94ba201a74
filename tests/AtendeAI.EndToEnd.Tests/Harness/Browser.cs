using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Harness;

/// <summary>A real Chromium, the system's own.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) =>
        (_playwright, _browser) = (playwright, browser);

    private static string Executable =>
        Environment.GetEnvironmentVariable("ATENDEAI_CHROMIUM") ?? "/usr/bin/chromium";

    public static async Task<Browser> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var options = new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Headless = true,
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
            ],
        };
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(options));
    }

    /// <summary>A page with cookies of its own, as another person's browser.</summary>
    public async Task<IPage> NewPageAsync(string baseUrl, int width = 1280, int height = 800)
    {
        var context = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = baseUrl,
                Locale = "pt-BR",
                TimezoneId = "America/Sao_Paulo",
                ViewportSize = new ViewportSize { Width = width, Height = height },
            }
        );
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
