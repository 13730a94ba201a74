using System.Net;
using AtendeAI.Web.Tests.Fakes;

namespace AtendeAI.Web.Tests.Identity;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly PanelHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("/entrar", "/")]
    [InlineData("/entrar?returnUrl=%2Fconversas", "/conversas")]
    [InlineData("/entrar?returnUrl=https%3A%2F%2Fevil.example", "/")]
    [InlineData("/entrar?returnUrl=%2F%2Fevil.example", "/")]
    [InlineData("/entrar?returnUrl=%2F%5Cevil.example", "/")]
    public async Task The_right_password_leads_to_where_one_was_going_on_this_site(
        string page,
        string to
    )
    {
        using var browser = _host.Browser();

        var answer = await browser.SubmitAsync(page, Fields(FakeAccounts.Password));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        new Uri(browser.BaseAddress!, answer.Headers.Location!).ShouldBe(
            new Uri(browser.BaseAddress!, to)
        );
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_saying_which_half_was_wrong()
    {
        using var browser = _host.Browser();

        var answer = await browser.SubmitAsync("/entrar", Fields("errada"));
        var page = await answer.Content.ReadAsStringAsync();

        page.ShouldContain("E-mail ou senha não conferem");
        page.ShouldContain($"value=\"{FakeAccounts.Email}\"");
        page.ShouldNotContain("errada");
    }

    [Fact]
    public async Task The_sixth_wrong_password_says_that_it_is_locked()
    {
        using var browser = _host.Browser();
        for (var n = 0; n < 5; n++)
        {
            await browser.SubmitAsync("/entrar", Fields("errada"));
        }

        var answer = await browser.SubmitAsync("/entrar", Fields(FakeAccounts.Password));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("bloqueado por 15 minutos");
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        using var browser = _host.Browser();
        using var content = new FormUrlEncodedContent(Fields(FakeAccounts.Password));

        (await browser.PostAsync("/entrar", content)).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
        (await browser.PostAsync("/preferencias", content)).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task Nobody_can_be_signed_out_from_elsewhere()
    {
        using var browser = _host.Browser();
        await browser.GetAsync("/de-dentro");
        using var content = new FormUrlEncodedContent([]);

        (await browser.PostAsync("/sair", content)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.SubmitAsync("/agenda", [], "/sair"))
            .Headers.Location!.ToString()
            .ShouldBe("/entrar");
    }

    [Fact]
    public async Task A_page_asks_who_is_there()
    {
        using var browser = _host.Browser();

        var answer = await browser.GetAsync("/conversas");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.PathAndQuery.ShouldStartWith("/entrar");
    }

    [Fact]
    public async Task The_first_owner_is_made_with_the_link()
    {
        using var browser = _host.Browser();

        var answer = await browser.SubmitAsync(
            $"/primeiro-acesso?token={FakeAccounts.Token}",
            Owner("uma senha longa 1")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        _host.Accounts.Created.ShouldBe(
            new("Helena", "helena@aurora.exemplo", "uma senha longa 1", "Clínica Aurora")
        );
    }

    [Fact]
    public async Task A_short_password_is_told_and_the_rest_stays()
    {
        using var browser = _host.Browser();

        var answer = await browser.SubmitAsync(
            $"/primeiro-acesso?token={FakeAccounts.Token}",
            Owner("curta")
        );
        var page = await answer.Content.ReadAsStringAsync();

        page.ShouldContain("A senha é curta demais.");
        page.ShouldContain("value=\"Clínica Aurora\"");
        _host.Accounts.Created.ShouldBeNull();
    }

    [Theory]
    [InlineData("/primeiro-acesso")]
    [InlineData("/primeiro-acesso?token=outro")]
    public async Task A_used_or_wrong_link_offers_no_form(string link)
    {
        using var browser = _host.Browser();

        var page = await browser.GetStringAsync(link);

        page.ShouldContain("Este link não vale mais");
        page.ShouldNotContain("id=\"password\"");
    }

    private static Dictionary<string, string> Fields(string password) =>
        new() { ["Form.Email"] = FakeAccounts.Email, ["Form.Password"] = password };

    private static Dictionary<string, string> Owner(string password) =>
        new()
        {
            ["Form.ClinicName"] = "Clínica Aurora",
            ["Form.Name"] = " Helena ",
            ["Form.Email"] = FakeAccounts.Email,
            ["Form.Password"] = password,
        };
}
