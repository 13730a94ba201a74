using Npgsql;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Makes the roles, the database and the extensions in the carried PostgreSQL. Run at every start; it makes only what is missing.</summary>
internal static class DatabaseBootstrap
{
    public static IReadOnlyList<string> Extensions { get; } = ["btree_gist", "pg_trgm", "unaccent"];

    public static async Task RunAsync(EmbeddedLogins logins, CancellationToken cancellationToken)
    {
        await using (var server = await OpenAsync(logins.Superuser("postgres"), cancellationToken))
        {
            await CreateRoleAsync(
                server,
                DatabaseRoles.Owner,
                logins.PasswordOf(DatabaseRoles.Owner),
                cancellationToken
            );
            await CreateRoleAsync(
                server,
                DatabaseRoles.App,
                logins.PasswordOf(DatabaseRoles.App),
                cancellationToken
            );
            await CreateDatabaseAsync(server, cancellationToken);
        }

        await using var database = await OpenAsync(
            logins.Superuser(DatabaseRoles.Database),
            cancellationToken
        );
        foreach (var extension in Extensions)
        {
            await ExecuteAsync(
                database,
                $"CREATE EXTENSION IF NOT EXISTS {extension}",
                cancellationToken
            );
        }
    }

    internal static async Task CreateRoleAsync(
        NpgsqlConnection connection,
        string role,
        string password,
        CancellationToken cancellationToken
    )
    {
        if (
            !await ExistsAsync(
                connection,
                "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)",
                role,
                cancellationToken
            )
        )
        {
            // Role names and derived passwords hold letters, digits, '-' and '_' only.
            await ExecuteAsync(
                connection,
                $"CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '{password}'",
                cancellationToken
            );
        }
    }

    internal static async Task ExecuteAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task CreateDatabaseAsync(
        NpgsqlConnection server,
        CancellationToken cancellationToken
    )
    {
        if (
            !await ExistsAsync(
                server,
                "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)",
                DatabaseRoles.Database,
                cancellationToken
            )
        )
        {
            await ExecuteAsync(
                server,
                $"CREATE DATABASE {DatabaseRoles.Database} OWNER {DatabaseRoles.Owner}",
                cancellationToken
            );
        }
    }

    private static async Task<bool> ExistsAsync(
        NpgsqlConnection connection,
        string sql,
        string name,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue(name);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<NpgsqlConnection> OpenAsync(
        string connectionString,
        CancellationToken cancellationToken
    )
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
