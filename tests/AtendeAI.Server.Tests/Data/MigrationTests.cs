using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public async Task Two_executables_that_start_at_once_migrate_once()
    {
        var server = await TestPostgres.SharedAsync();
        var database = await server.CreateDatabaseAsync(migrated: false);

        var applied = await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ => DatabaseMigrator.MigrateAsync(database.Logins, default))
        );

        applied.Count(a => a.Count > 0).ShouldBe(1);
        (await DatabaseMigrator.MigrateAsync(database.Logins, default)).ShouldBeEmpty();
        await server.DropAsync(database);
    }

    [Fact]
    public async Task The_working_login_neither_owns_nor_bypasses()
    {
        var server = await TestPostgres.SharedAsync();
        var database = await server.CreateDatabaseAsync();
        await using var connection = new NpgsqlConnection(database.Logins.App);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT r.rolsuper OR r.rolbypassrls OR r.rolcreaterole
                OR pg_has_role(current_user, 'atendeai_owner', 'MEMBER')
                OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid)
            FROM pg_roles r WHERE r.rolname = current_user
            """,
            connection
        );

        (await command.ExecuteScalarAsync()).ShouldBe(false);
    }
}
