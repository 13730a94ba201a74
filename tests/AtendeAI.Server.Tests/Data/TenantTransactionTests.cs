using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Tests.Data;

public sealed class TenantTransactionTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task A_clinic_is_seen_inside_its_transaction_and_leaves_no_trace_on_the_connection()
    {
        var clinic = await server.SeedClinicAsync($"a{Guid.NewGuid():N}");

        var seen = await CountAsync(clinic.Clinic);
        await using var connection = await server.Get<NpgsqlDataSource>().OpenConnectionAsync();

        seen.ShouldBe(2);
        (await CountAsync(connection)).ShouldBe(0);
    }

    [Fact]
    public async Task Directories_reach_over_clinics()
    {
        var clinic = await server.SeedClinicAsync($"b{Guid.NewGuid():N}");
        await using var connection = await server.Get<NpgsqlDataSource>().OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT count(*) FROM channel_directory() d JOIN clinic_directory() c ON c.id = d.clinic_id
            WHERE c.slug = $1 AND NOT EXISTS (SELECT FROM clinics_with_work(now()) w WHERE w.clinic_id = c.id)
            """,
            connection
        )
        {
            Parameters = { new() { Value = clinic.Slug } },
        };

        (await command.ExecuteScalarAsync()).ShouldBe(1L);
    }

    private Task<long> CountAsync(ClinicId clinic) =>
        server.Transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, _) => CountAsync(connection),
            default
        );

    private static async Task<long> CountAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            "SELECT count(*) FROM professionals",
            connection
        );
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
