namespace AtendeAI.Server.Tests.Data;

public sealed class PartitionTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Partitions_are_made_ahead_and_made_once()
    {
        await server.RunAsync("SELECT ensure_partitions(3)");

        (await server.ScalarAsync<int>("SELECT ensure_partitions(3)")).ShouldBe(0);
        (await server.ScalarAsync<int>("SELECT ensure_partitions(5)")).ShouldBe(2 * 3);
    }

    [Fact]
    public async Task What_came_too_early_for_its_partition_is_kept_and_moved_into_it()
    {
        var clinic = await server.SeedClinicAsync("early");
        var id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddYears(60).AddDays(3));
        await server.RunAsync(
            "INSERT INTO audit_log (clinic_id, id, action, table_name, row_id) VALUES ($1, $2, 'read', 'patients', 'x')",
            clinic.Clinic.Value,
            id
        );
        (await PartitionAsync(id)).ShouldBe("audit_log_default");

        var months = await server.ScalarAsync<int>(
            "SELECT ((date '2030-02-01' - current_date) / 28)::int"
        );
        await server.RunAsync("SELECT ensure_partitions($1)", months);

        (await PartitionAsync(id)).ShouldBe("audit_log_y2030m01");
    }

    private Task<string?> PartitionAsync(Guid id) =>
        server.ScalarAsync<string>(
            "SELECT tableoid::regclass::text FROM audit_log WHERE id = $1",
            id
        );
}
