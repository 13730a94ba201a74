using System.Net;
using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>Somebody who belongs to several clinics works at one of them at a time.</summary>
public sealed class OwnClinicsTests(WholeServer server) : IClassFixture<WholeServer>
{
    [Fact]
    public async Task The_chosen_clinic_is_the_one_worked_at_also_after_signing_in_again()
    {
        var app = await server.StartAsync();
        var (first, second) = (
            await server.SeedClinicAsync("alfa"),
            await server.SeedClinicAsync("beta")
        );
        var email = await WholeServer.MemberAsync(
            app,
            "duas@x.exemplo",
            (first, StaffRole.Owner),
            (second, StaffRole.Auditor)
        );
        using var browser = await WholeServer.SignedInAsync(app, email);
        (await browser.GetStringAsync("/doors/me")).ShouldBe($"{first.Clinic.Value}");

        var answer = await ChooseAsync(browser, second);

        answer.Headers.Location?.ToString().ShouldBe("/");
        (await browser.GetStringAsync("/doors/me")).ShouldBe($"{second.Clinic.Value}");
        (await browser.GetAsync("/api/doors/ReadAudit")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/api/doors/ReadAgenda")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        using var later = await WholeServer.SignedInAsync(app, email);
        (await later.GetStringAsync("/doors/me")).ShouldBe($"{second.Clinic.Value}");
        (await ListAsync(app, email, second)).ShouldBe([
            (first.Clinic, false),
            (second.Clinic, true),
        ]);
    }

    [Fact]
    public async Task Nobody_gets_into_a_clinic_that_is_not_theirs()
    {
        var app = await server.StartAsync();
        var (own, foreign) = (
            await server.SeedClinicAsync("propria"),
            await server.SeedClinicAsync("alheia")
        );
        var email = await WholeServer.MemberAsync(app, "uma@x.exemplo", (own, StaffRole.Owner));
        using var browser = await WholeServer.SignedInAsync(app, email);

        (await ChooseAsync(browser, foreign)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await browser.GetStringAsync("/doors/me")).ShouldBe($"{own.Clinic.Value}");
    }

    [Fact]
    public async Task Another_site_cannot_choose_for_somebody()
    {
        var app = await server.StartAsync();
        var (first, second) = (
            await server.SeedClinicAsync("gama"),
            await server.SeedClinicAsync("zeta")
        );
        var email = await WholeServer.MemberAsync(
            app,
            "tres@x.exemplo",
            (first, StaffRole.Owner),
            (second, StaffRole.Owner)
        );
        using var browser = await WholeServer.SignedInAsync(app, email);

        var answer = await browser.PostAsync(
            "/clinica",
            new FormUrlEncodedContent([new("clinic", $"{second.Clinic.Value}")])
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetStringAsync("/doors/me")).ShouldBe($"{first.Clinic.Value}");
    }

    private static async Task<HttpResponseMessage> ChooseAsync(
        HttpClient browser,
        SeededClinic clinic
    ) =>
        await browser.PostAsync(
            "/clinica",
            new FormUrlEncodedContent([
                new("clinic", $"{clinic.Clinic.Value}"),
                new("__RequestVerificationToken", await browser.GetStringAsync("/doors/token")),
            ])
        );

    private async Task<List<(ClinicId, bool)>> ListAsync(
        WebApplication app,
        string email,
        SeededClinic current
    )
    {
        var user = await server.ScalarAsync<Guid>("SELECT id FROM users WHERE email = $1", email);
        var who = new StaffMember(new(user), current.Clinic, "", StaffPermissions.None);
        var own = await app.Services.GetRequiredService<IOwnClinics>().ListAsync(who, default);
        return [.. own.Select(c => (c.Id, c.IsCurrent))];
    }
}
