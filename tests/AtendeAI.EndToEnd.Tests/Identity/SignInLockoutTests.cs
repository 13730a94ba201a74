using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.EndToEnd.Tests.Identity;

[Collection(ClinicCollection.Name)]
public sealed class SignInLockoutTests(ClinicFixture clinic)
{
    private const string Email = "bruno@aurora.exemplo";
    private const string Password = "Janela-Verde-81";

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        await AddAttendantAsync();
        var page = await clinic.NewPageAsync();

        for (var attempt = 0; attempt < 5; attempt++)
            await Owner.TryPasswordAsync(page, Email, "errada-" + attempt);
        await Owner.TryPasswordAsync(page, Email, Password);

        page.Url.ShouldContain("/entrar");
        (await page.TextContentAsync("[role=alert]")).ShouldNotBeNull().ShouldContain("15 minutos");
    }

    [Fact]
    public async Task A_locked_account_does_not_lock_anybody_else_out()
    {
        var page = await clinic.NewPageAsync();

        await clinic.Owner.SignInAsync(page);

        page.Url.ShouldNotContain("/entrar");
    }

    private async Task AddAttendantAsync()
    {
        var added = await clinic.Executable.RunAsync(
            "user",
            "add",
            "--clinic",
            InstalledClinic.ClinicId,
            "--email",
            Email,
            "--name",
            "Bruno",
            "--role",
            "attendant",
            "--password",
            Password
        );
        added.ExitCode.ShouldBe(0, added.Output);
    }
}
