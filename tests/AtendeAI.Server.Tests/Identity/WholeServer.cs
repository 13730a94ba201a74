using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Text.RegularExpressions;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.PostgreSql;
using AtendeAI.Server.Identity;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>The product as it serves, on a port and a database of its own, with a door for each permission besides.</summary>
public sealed partial class WholeServer : ServerFixture, IAsyncLifetime
{
    public const string Password = "Corredor-Azul-27";

    private readonly List<WebApplication> _started = [];

    async Task IAsyncLifetime.DisposeAsync()
    {
        foreach (var app in _started)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        await base.DisposeAsync();
    }

    internal async Task<WebApplication> StartAsync(params (string Key, string Value)[] settings)
    {
        var all = settings
            .Append(("Urls", $"http://127.0.0.1:{FreePort()}"))
            .Append(("Database:ConnectionString", Database.Logins.Owner))
            .Append(("Database:AppConnectionString", Database.Logins.App))
            .Append(("Logs:Console", "false"))
            .ToDictionary(s => s.Item1, s => (string?)s.Item2);
        var app = Program.Build(Launch.On(DataFolder, all));
        foreach (var permission in Enum.GetValues<StaffPermissions>())
        {
            var door = app.MapGet($"/api/doors/{permission}", () => "open");
            _ =
                permission == StaffPermissions.None
                    ? door
                    : door.RequireAuthorization(permission.ToString());
        }
        app.MapGet("/doors/me", (ClaimsPrincipal who) => $"{who.Staff()?.Clinic.Value}");
        app.MapGet(
            "/doors/token",
            (HttpContext http, IAntiforgery forms) => forms.GetAndStoreTokens(http).RequestToken
        );
        await app.Services.GetRequiredService<DatabaseLifetime>().BringUpAsync(default);
        await app.StartAsync();
        _started.Add(app);
        return app;
    }

    /// <summary>A browser that has just been opened.</summary>
    internal static HttpClient Browser(WebApplication app) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };

    /// <summary>Fills in the sign-in form.</summary>
    internal static async Task<HttpResponseMessage> TryAsync(
        HttpClient browser,
        string email,
        string password
    )
    {
        var page = await browser.GetStringAsync("/entrar");
        var form = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["value"].Value,
            ["_handler"] = "entrar",
            ["Form.Email"] = email,
            ["Form.Password"] = password,
        };
        return await browser.PostAsync("/entrar", new FormUrlEncodedContent(form));
    }

    internal static async Task<HttpClient> SignedInAsync(WebApplication app, string email)
    {
        var browser = Browser(app);
        (await TryAsync(browser, email, Password)).StatusCode.ShouldBe(HttpStatusCode.Found);
        return browser;
    }

    internal static async Task<string> MemberAsync(
        WebApplication app,
        string email,
        params (SeededClinic Clinic, StaffRole Role)[] places
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (user, problems) = await scope
            .ServiceProvider.GetRequiredService<Users>()
            .CreateAsync("Uma Pessoa", email, Password);
        problems.ShouldBeEmpty();
        foreach (var (clinic, role) in places)
        {
            await scope
                .ServiceProvider.GetRequiredService<Memberships>()
                .SetAsync(clinic.Clinic, new(user!.Id), role, Actor.System, default);
        }
        return email;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token();
}
