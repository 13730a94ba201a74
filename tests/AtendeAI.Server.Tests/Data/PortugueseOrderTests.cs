using AtendeAI.Domain.Identity;
using AtendeAI.Server.Identity;
using Npgsql;

namespace AtendeAI.Server.Tests.Data;

public sealed class PortugueseOrderTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string[] Sorted =
    [
        "Alma",
        "Ática",
        "Átila",
        "Bravo",
        "Caçapava",
        "Cacau",
        "Joana",
        "João",
        "Zeca",
    ];

    [Fact]
    public async Task A_persons_clinics_come_in_Portuguese_order()
    {
        var user = Guid.CreateVersion7();
        await server.RunAsync("INSERT INTO users (id, name) VALUES ($1, 'Ana')", user);
        foreach (var name in Sorted.Order(StringComparer.Ordinal))
        {
            var clinic = await server.SeedClinicAsync($"c{Guid.NewGuid():N}");
            await server.RunAsync(
                "UPDATE clinics SET name = $2 WHERE id = $1",
                clinic.Clinic.Value,
                name
            );
            await server.RunAsync(
                "INSERT INTO memberships (clinic_id, user_id, role) VALUES ($1, $2, 'owner')",
                clinic.Clinic.Value,
                user
            );
        }

        var found = await new Memberships(
            server.Get<NpgsqlDataSource>(),
            server.Transactions
        ).OfAsync(new UserId(user), default);

        found.Select(membership => membership.ClinicName).ShouldBe(Sorted);
    }
}
