using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace AtendeAI.Server.Data;

/// <summary>
/// Brings the schema up to date, as the owner and under an advisory lock: several executables may start at once, one migrates and the
/// others wait for it and find nothing to do.
/// </summary>
internal sealed class DatabaseMigrator(DatabaseLogins logins) : IDatabaseMigrator
{
    private const string AppRole = "atendeai_app";

    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken) =>
        MigrateAsync(logins, cancellationToken);

    /// <summary>Returns the names of the migrations that were applied, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(
        DatabaseLogins logins,
        CancellationToken cancellationToken
    )
    {
        await using var connection = new NpgsqlConnection(OwnerString(logins));
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, "SELECT pg_advisory_lock(7305611, 1)", cancellationToken);
        await EnsureRoleAsync(connection, logins, cancellationToken);
        await RunAsync(connection, "CREATE SCHEMA IF NOT EXISTS atendeai", cancellationToken);

        var applied = await AppliedAsync(connection, cancellationToken);
        var pending = Known().Where(id => !applied.Contains(id)).ToList();
        if (pending.Count > 0)
        {
            await using var db = new AtendeDbContext(
                AtendeDbContextFactory.Options(OwnerString(logins))
            );
            await db.Database.MigrateAsync(cancellationToken);
        }
        return pending;
    }

    /// <summary>The names of the migrations that this version has and the database has not, oldest first. Changes nothing.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(
        DatabaseLogins logins,
        CancellationToken cancellationToken
    )
    {
        await using var connection = new NpgsqlConnection(OwnerString(logins));
        await connection.OpenAsync(cancellationToken);
        var applied = await AppliedAsync(connection, cancellationToken);
        return [.. Known().Where(id => !applied.Contains(id))];
    }

    // The house setting lets a migration see and change rows although row-level security is forced on their owner too.
    private static string OwnerString(DatabaseLogins logins) =>
        new NpgsqlConnectionStringBuilder(logins.Owner)
        {
            Pooling = false,
            SearchPath = "atendeai,public",
            Options = "-c atendeai.house=on",
            CommandTimeout = 0,
            ApplicationName = "atendeai migrate",
        }.ConnectionString;

    // The list is read from the attributes: building EF's model would cost every start a third of a second.
    private static IEnumerable<string> Known() =>
        typeof(DatabaseMigrator)
            .Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal);

    private static async Task<HashSet<string>> AppliedAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        var applied = new HashSet<string>(StringComparer.Ordinal);
        await using var exists = new NpgsqlCommand(
            "SELECT to_regclass('atendeai.ef_migrations') IS NOT NULL",
            connection
        );
        if (await exists.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return applied;
        }
        await using var command = new NpgsqlCommand(
            "SELECT \"MigrationId\" FROM atendeai.ef_migrations",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(reader.GetString(0));
        }
        return applied;
    }

    // The roles of a server are shared by its databases, so another migrator may make the same role at the same time.
    private static async Task EnsureRoleAsync(
        NpgsqlConnection connection,
        DatabaseLogins logins,
        CancellationToken cancellationToken
    )
    {
        var app = new NpgsqlConnectionStringBuilder(logins.App);
        var login = app.Username == AppRole ? "LOGIN" : "NOLOGIN";
        await RunAsync(
            connection,
            $"""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{AppRole}') THEN
                    CREATE ROLE {AppRole} {login} NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
                END IF;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
            END $$
            """,
            cancellationToken
        );
        if (!string.IsNullOrEmpty(app.Username) && app.Username != AppRole)
        {
            await EnsureMemberAsync(connection, app.Username, cancellationToken);
        }
    }

    private static async Task EnsureMemberAsync(
        NpgsqlConnection connection,
        string login,
        CancellationToken cancellationToken
    )
    {
        await using var member = new NpgsqlCommand(
            "SELECT pg_has_role($1::name, 'atendeai_app', 'MEMBER')",
            connection
        )
        {
            Parameters = { new() { Value = login } },
        };
        if (await member.ExecuteScalarAsync(cancellationToken) is not true)
        {
            var quoted = login.Replace("\"", "\"\"", StringComparison.Ordinal);
            await RunAsync(connection, $"GRANT {AppRole} TO \"{quoted}\"", cancellationToken);
        }
    }

    private static async Task RunAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
