using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Tests.Fakes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AtendeAI.Web.Tests;

/// <summary>The panel behind a real web server, for what only a request can do: forms, cookies, redirects, the head of a page.</summary>
public sealed class PanelHost : IAsyncLifetime
{
    private WebApplication? _app;

    public FakeAccounts Accounts { get; } = new();

    private Uri Address => new(_app!.Urls.First());

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddWeb();
        builder
            .Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => options.LoginPath = "/entrar");
        builder.Services.AddAuthorization();

        var live = new FakeLiveChanges();
        var clock = new FakeClock();
        var agenda = new FakeAgenda(live, clock);
        var inbox = new FakeInbox(live, clock);
        builder.Services.AddSingleton<IClock>(clock).AddSingleton<ILiveChanges>(live);
        builder.Services.AddSingleton<IAgenda>(agenda).AddSingleton<IToday>(agenda);
        builder.Services.AddSingleton<IInbox>(inbox);
        builder.Services.AddSingleton<ISimulator>(new FakeSimulator(inbox));
        builder.Services.AddSingleton<IAccounts>(Accounts);
        builder.Services.AddSingleton<ICurrentStaff>(new FakeStaff());
        builder.Services.AddSingleton<IOwnClinics>(new FakeOwnClinics());

        _app = builder.Build();
        _app.UseWeb();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _app.UseAntiforgery();
        _app.MapGet(
            "/de-dentro",
            (Microsoft.AspNetCore.Http.HttpContext context) => SignInAsync(context)
        );
        _app.MapWeb();
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    /// <summary>A browser with cookies of its own, which stays where a redirect would take it.</summary>
    public HttpClient Browser()
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        var browser = new HttpClient(handler) { BaseAddress = Address };
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("pt-BR");
        return browser;
    }

    private static Task SignInAsync(Microsoft.AspNetCore.Http.HttpContext context) =>
        context.SignInAsync(
            new(
                new System.Security.Claims.ClaimsIdentity(
                    [new(System.Security.Claims.ClaimTypes.Name, "Helena")],
                    "tests"
                )
            )
        );
}
