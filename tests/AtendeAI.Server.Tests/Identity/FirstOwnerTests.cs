using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Identity;

namespace AtendeAI.Server.Tests.Identity;

public sealed class FirstOwnerTests(IdentityFixture server) : IClassFixture<IdentityFixture>
{
    private static readonly FirstOwner Renata = new(
        "Renata Prado",
        "renata@aurora.exemplo",
        "Corredor-Azul-27",
        "Clínica São João"
    );

    [Fact]
    public async Task The_link_makes_one_owner_and_a_clinic_and_works_once()
    {
        var tokens = server.Get<SetupTokens>();
        var token = (await tokens.MakeAsync(default)).ShouldNotBeNull();
        var other = (await tokens.MakeAsync(default)).ShouldNotBeNull();

        (await CreateAsync("a wrong token", Renata)).ShouldBe(["token-used"]);
        (await CreateAsync(token, new("", "renata", "curta", ""))).ShouldBe([
            "name-missing",
            "email-invalid",
            "password-too-short",
            "clinic-name-missing",
        ]);
        (await tokens.IsValidAsync(token, default)).ShouldBeTrue();

        (await CreateAsync(token, Renata)).ShouldBeEmpty();

        (await tokens.IsValidAsync(token, default)).ShouldBeFalse();
        (await tokens.IsValidAsync(other, default)).ShouldBeFalse();
        (await tokens.MakeAsync(default)).ShouldBeNull();
        (await CreateAsync(other, Renata with { Email = "outra@aurora.exemplo" })).ShouldBe([
            "token-used",
        ]);
        (await server.Get<ClinicDirectory>().ListAsync(default))
            .ShouldHaveSingleItem()
            .Slug.ShouldBe("clinica-sao-joao");
        (
            await server.QueryAsync(
                "SELECT u.email, m.role FROM users u JOIN memberships m ON m.user_id = u.id"
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe(["renata@aurora.exemplo", "owner"]);
        (
            await server.ScalarAsync<string>(
                "SELECT encode(token_hash, 'escape') FROM setup_tokens LIMIT 1"
            )
        ).ShouldNotBe(token);
    }

    private Task<IReadOnlyList<string>> CreateAsync(string token, FirstOwner owner) =>
        server.OnPageAsync((accounts, _) => accounts.CreateFirstOwnerAsync(token, owner, default));
}
