using AtendeAI.Domain.Identity;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>People are added and get new passwords at the terminal.</summary>
public sealed class UserCommandTests(IdentityFixture server) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task Somebody_who_is_added_signs_in_with_the_password_that_was_made()
    {
        var clinic = await server.SeedClinicAsync("cmd-add");

        var (exitCode, output, _) = await AddAsync("bia@cmd.exemplo", "cmd-add", "manager");

        exitCode.ShouldBe(0);
        output.ShouldContain("bia@cmd.exemplo");
        var password = output.Trim().Split('\n')[^1].Split(": ")[1].Trim();
        (await SignInAsync("bia@cmd.exemplo", password)).ShouldBe(SignInOutcome.Succeeded);
        (
            await server.ScalarAsync<string>(
                "SELECT role FROM memberships WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        ).ShouldBe("manager");
    }

    [Fact]
    public async Task Somebody_who_has_an_account_gets_another_clinic_and_keeps_the_password()
    {
        await server.SeedClinicAsync("cmd-one");
        await server.SeedClinicAsync("cmd-two");
        await AddAsync("rui@cmd.exemplo", "cmd-one", "owner", "Corredor-Azul-27");

        var second = await AddAsync("rui@cmd.exemplo", "cmd-two", "auditor", "Janela-Verde-81");

        second.ExitCode.ShouldBe(0);
        (await SignInAsync("rui@cmd.exemplo", "Corredor-Azul-27")).ShouldBe(
            SignInOutcome.Succeeded
        );
        (
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = 'rui@cmd.exemplo'"
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task A_new_password_is_given_and_a_weak_one_refused()
    {
        await server.SeedClinicAsync("cmd-reset");
        await AddAsync("eva@cmd.exemplo", "cmd-reset", "attendant", "Corredor-Azul-27");

        var weak = await ResetAsync("eva@cmd.exemplo", "curta");
        var strong = await ResetAsync("eva@cmd.exemplo", "Janela-Verde-81");
        var nobody = await ResetAsync("ninguem@cmd.exemplo", "Janela-Verde-81");

        (weak.ExitCode, strong.ExitCode, nobody.ExitCode).ShouldBe((1, 0, 1));
        (await SignInAsync("eva@cmd.exemplo", "Corredor-Azul-27")).ShouldBe(SignInOutcome.Refused);
        (await SignInAsync("eva@cmd.exemplo", "Janela-Verde-81")).ShouldBe(SignInOutcome.Succeeded);
    }

    private Task<(int ExitCode, string Output, string Errors)> AddAsync(
        string email,
        string clinic,
        string role,
        string? password = null
    ) =>
        server.CommandAsync([
            "user",
            "add",
            "--email",
            email,
            "--name",
            "Uma Pessoa",
            "--clinic",
            clinic,
            "--role",
            role,
            .. password is null ? Array.Empty<string>() : ["--password", password],
        ]);

    private Task<(int ExitCode, string Output, string Errors)> ResetAsync(
        string email,
        string password
    ) => server.CommandAsync("user", "reset-password", "--email", email, "--password", password);

    private Task<SignInOutcome> SignInAsync(string email, string password) =>
        server.OnPageAsync(
            (accounts, _) => accounts.SignInAsync(email, password, remember: false, default)
        );
}
