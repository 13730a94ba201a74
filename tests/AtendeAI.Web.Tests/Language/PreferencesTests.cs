using System.Text.RegularExpressions;

namespace AtendeAI.Web.Tests.Language;

public sealed partial class PreferencesTests : IAsyncLifetime
{
    private readonly PanelHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_language_is_Portuguese_until_somebody_chooses()
    {
        using var browser = _host.Browser();
        browser.DefaultRequestHeaders.AcceptLanguage.Clear();
        (await browser.GetStringAsync("/entrar")).ShouldContain("<html lang=\"pt-BR\"");

        await browser.SubmitAsync("/entrar", new() { ["language"] = "en" }, "/preferencias");

        var page = await browser.GetStringAsync("/entrar");
        page.ShouldContain("<html lang=\"en\"");
        page.ShouldContain(
            "Follow the clinic's conversations and agenda.".Replace(
                "'",
                "&#x27;",
                StringComparison.Ordinal
            )
        );
    }

    [Theory]
    [InlineData("light", "all", "not all")]
    [InlineData("dark", "not all", "all")]
    [InlineData("system", "(prefers-color-scheme: light)", "(prefers-color-scheme: dark)")]
    public async Task The_theme_is_in_the_head_of_the_page_before_anything_is_drawn(
        string theme,
        string light,
        string dark
    )
    {
        using var browser = _host.Browser();

        await browser.SubmitAsync("/entrar", new() { ["theme"] = theme }, "/preferencias");

        var page = await browser.GetStringAsync("/entrar");
        page.ShouldContain($"data-theme=\"{theme}\"");
        page.ShouldContain($"standard-base.css\" media=\"{light}\"");
        page.ShouldContain($"tokens-dark.css\" media=\"{dark}\"");
    }

    [Fact]
    public async Task Choosing_comes_back_to_the_page_one_was_on_and_nowhere_else()
    {
        using var browser = _host.Browser();

        var back = await browser.SubmitAsync(
            "/entrar",
            new() { ["theme"] = "dark", ["returnUrl"] = "/agenda?dia=2026-11-23" },
            "/preferencias"
        );
        back.Headers.Location!.ToString().ShouldBe("/agenda?dia=2026-11-23");

        var away = await browser.SubmitAsync(
            "/entrar",
            new() { ["theme"] = "dark", ["returnUrl"] = "//evil.example" },
            "/preferencias"
        );
        away.Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("/entrar")]
    [InlineData("/agenda")]
    public async Task No_script_stands_in_the_page(string address)
    {
        using var browser = _host.Browser();
        await browser.GetAsync("/de-dentro");

        var page = await browser.GetStringAsync(address);

        Script()
            .Matches(page)
            .ShouldAllBe(script => script.Value.Contains("src=\"", StringComparison.Ordinal));
        Handler().Matches(page).ShouldBeEmpty();
    }

    [GeneratedRegex("<script[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Script();

    [GeneratedRegex("<[a-z][^>]* on[a-z]+=", RegexOptions.None, 1000)]
    private static partial Regex Handler();
}
