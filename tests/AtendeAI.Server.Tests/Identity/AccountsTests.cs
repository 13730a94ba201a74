using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.Identity;

namespace AtendeAI.Server.Tests.Identity;

public sealed class AccountsTests(IdentityFixture server) : IClassFixture<IdentityFixture>
{
    private const string Password = "Corredor-Azul-27";

    [Fact]
    public async Task The_right_password_signs_in_and_sets_a_cookie_that_scripts_cannot_read()
    {
        var email = await MemberAsync("aurora-in");

        var (outcome, cookie) = await server.OnPageAsync(
            async (accounts, http) =>
                (
                    await accounts.SignInAsync(email, Password, remember: false, default),
                    $"{http.Response.Headers.SetCookie}"
                )
        );

        outcome.ShouldBe(SignInOutcome.Succeeded);
        cookie.ShouldStartWith("atendeai=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldNotContain("expires=");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var email = await MemberAsync("aurora-locked");

        for (var attempt = 1; attempt < 5; attempt++)
        {
            (await SignInAsync(email, "errada-mesmo")).ShouldBe(SignInOutcome.Refused);
        }

        (await SignInAsync(email, "errada-mesmo")).ShouldBe(SignInOutcome.LockedOut);
        (await SignInAsync(email, Password)).ShouldBe(SignInOutcome.LockedOut);
    }

    [Fact]
    public async Task A_new_password_lifts_the_lockout()
    {
        var email = await MemberAsync("aurora-reset");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SignInAsync(email, "errada-mesmo");
        }

        var (found, problems) = await server.WithUsersAsync(users =>
            users.ResetPasswordAsync(email, "Janela-Verde-81")
        );

        found.ShouldBeTrue();
        problems.ShouldBeEmpty();
        (await SignInAsync(email, Password)).ShouldBe(SignInOutcome.Refused);
        (await SignInAsync(email, "Janela-Verde-81")).ShouldBe(SignInOutcome.Succeeded);
    }

    [Fact]
    public async Task Whoever_belongs_to_no_clinic_stays_outside()
    {
        await UserAsync("sem-clinica@aurora.exemplo");

        (await SignInAsync("sem-clinica@aurora.exemplo", Password)).ShouldBe(
            SignInOutcome.NoClinic
        );
        (await SignInAsync("ninguem@aurora.exemplo", Password)).ShouldBe(SignInOutcome.Refused);
    }

    [Theory]
    [InlineData("curta-9ch", "password-too-short")]
    [InlineData("senha12345", "password-too-simple")]
    [InlineData("S3nh@12345", "password-too-simple")]
    [InlineData("1234567890", "password-too-simple")]
    [InlineData("9876543210", "password-too-simple")]
    [InlineData("aaaaaaaaaaaa", "password-too-simple")]
    [InlineData("renata.prado2026", "password-too-simple")]
    [InlineData("Corredor-Azul-27", null)]
    [InlineData("uma frase comprida", null)]
    public void Passwords_are_long_and_not_what_others_try_first(
        string password,
        string? problem
    ) => PasswordRules.Problem("renata.prado@aurora.exemplo", password).ShouldBe(problem);

    private Task<SignInOutcome> SignInAsync(string email, string password) =>
        server.OnPageAsync(
            (accounts, _) => accounts.SignInAsync(email, password, remember: false, default)
        );

    private async Task<string> MemberAsync(string slug)
    {
        var clinic = await server.SeedClinicAsync(slug);
        var email = $"renata@{slug}.exemplo";
        var user = await UserAsync(email);
        await server
            .Get<Memberships>()
            .SetAsync(clinic.Clinic, user, StaffRole.Owner, Actor.System, default);
        return email;
    }

    private async Task<UserId> UserAsync(string email)
    {
        var (user, problems) = await server.WithUsersAsync(users =>
            users.CreateAsync("Renata Prado", email, Password)
        );
        problems.ShouldBeEmpty();
        return new(user!.Id);
    }
}
