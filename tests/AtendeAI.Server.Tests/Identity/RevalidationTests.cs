using System.Net;
using System.Security.Claims;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>A session lives no longer than what it was given for.</summary>
public sealed class RevalidationTests(WholeServer server) : IClassFixture<WholeServer>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task An_open_page_is_signed_out_when_the_password_changes()
    {
        var app = await StartAsync();
        var clinic = await server.SeedClinicAsync("senha");
        var email = await WholeServer.MemberAsync(
            app,
            "a@senha.exemplo",
            (clinic, StaffRole.Owner)
        );
        await using var page = await OpenPageAsync(app, email);
        using var browser = await WholeServer.SignedInAsync(app, email);

        await ChangePasswordAsync(app, email);

        (await page.Left.WaitAsync(Patience)).Identity!.IsAuthenticated.ShouldBeFalse();
        (await EventuallyAsync(browser, HttpStatusCode.OK)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_open_page_is_signed_out_when_the_role_changes_and_others_stay()
    {
        var app = await StartAsync();
        var clinic = await server.SeedClinicAsync("papel");
        var email = await WholeServer.MemberAsync(
            app,
            "b@papel.exemplo",
            (clinic, StaffRole.Owner)
        );
        var other = await WholeServer.MemberAsync(
            app,
            "c@papel.exemplo",
            (clinic, StaffRole.Owner)
        );
        await using var page = await OpenPageAsync(app, email);
        await using var untouched = await OpenPageAsync(app, other);
        var user = await server.ScalarAsync<Guid>("SELECT id FROM users WHERE email = $1", email);

        await app
            .Services.GetRequiredService<Memberships>()
            .SetAsync(clinic.Clinic, new(user), StaffRole.Auditor, Actor.System, default);

        (await page.Left.WaitAsync(Patience)).Identity!.IsAuthenticated.ShouldBeFalse();
        untouched.Left.IsCompleted.ShouldBeFalse();
    }

    private Task<WebApplication> StartAsync() =>
        server.StartAsync(("Access:RevalidateSeconds", "1"));

    private static async Task ChangePasswordAsync(WebApplication app, string email)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (_, problems) = await scope
            .ServiceProvider.GetRequiredService<Users>()
            .ResetPasswordAsync(email, "Janela-Verde-81");
        problems.ShouldBeEmpty();
    }

    // True when the agenda's door still answers so after a while of asking; false as soon as it does not.
    private static async Task<bool> EventuallyAsync(HttpClient browser, HttpStatusCode status)
    {
        for (var i = 0; i < 100; i++)
        {
            if ((await browser.GetAsync("/api/doors/ReadAgenda")).StatusCode != status)
            {
                return false;
            }
            await Task.Delay(200);
        }
        return true;
    }

    private static async Task<OpenPage> OpenPageAsync(WebApplication app, string email)
    {
        var scope = app.Services.CreateAsyncScope();
        var user = await scope
            .ServiceProvider.GetRequiredService<UserManager<User>>()
            .FindByEmailAsync(email);
        var who = await scope
            .ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<User>>()
            .CreateAsync(user!);
        var state = scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        var left = new TaskCompletionSource<ClaimsPrincipal>();
        ((IHostEnvironmentAuthenticationStateProvider)state).SetAuthenticationState(
            Task.FromResult(new AuthenticationState(who))
        );
        state.AuthenticationStateChanged += async next => left.TrySetResult((await next).User);
        return new OpenPage(scope, left.Task);
    }

    /// <param name="Left">Ends when the page is told that somebody else, or nobody, is signed in.</param>
    private sealed record OpenPage(AsyncServiceScope Scope, Task<ClaimsPrincipal> Left)
        : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Scope.DisposeAsync();
    }
}
