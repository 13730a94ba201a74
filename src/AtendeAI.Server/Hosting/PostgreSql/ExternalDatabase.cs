using System.Text;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>A PostgreSQL given by its connection string. Any number of executables may share it.</summary>
internal sealed class ExternalDatabase(IOptions<DatabaseOptions> options, DatabaseGate gate)
    : IDatabaseServer
{
    private const int OldestMajorVersion = 15;

    // Executables that start together prepare the database one after another. The number is only ours.
    private const long PreparationLock = 0x6174656E64654149;

    public DatabaseLogins Logins { get; } = LoginsOf(options.Value);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var owner = await OpenAsync(cancellationToken))
        {
            RefuseOld(owner);
            await DatabaseBootstrap.ExecuteAsync(
                owner,
                $"SELECT pg_advisory_lock({PreparationLock})",
                cancellationToken
            );
            await PrepareAsync(owner, cancellationToken);
            await DatabaseBootstrap.ExecuteAsync(
                owner,
                $"SELECT pg_advisory_unlock({PreparationLock})",
                cancellationToken
            );
        }

        gate.Open();
    }

    public Task StopAsync()
    {
        gate.Close();
        return Task.CompletedTask;
    }

    internal static DatabaseLogins LoginsOf(DatabaseOptions options)
    {
        if (options.AppConnectionString.Length > 0)
        {
            return new DatabaseLogins(options.ConnectionString, options.AppConnectionString);
        }

        var app = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            Username = DatabaseRoles.App,
            MaxPoolSize = options.MaxConnections,
        };
        if (string.IsNullOrEmpty(app.Password))
        {
            throw new SettingException(PostgreSqlText.Of("no-password"));
        }

        app.Password = DatabasePasswords.Derive(
            Encoding.UTF8.GetBytes(app.Password),
            DatabaseRoles.App
        );
        return new DatabaseLogins(options.ConnectionString, app.ConnectionString);
    }

    private static void RefuseOld(NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion.Major < OldestMajorVersion)
        {
            throw new SettingException(
                PostgreSqlText.Of("too-old", connection.PostgreSqlVersion, OldestMajorVersion)
            );
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(Logins.Owner);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (NpgsqlException error)
        {
            await connection.DisposeAsync();
            throw new RefusalException(PostgreSqlText.Of("no-answer", error.Message), error);
        }
    }

    private async Task PrepareAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        foreach (var extension in DatabaseBootstrap.Extensions)
        {
            await TryAsync(
                owner,
                $"CREATE EXTENSION IF NOT EXISTS {extension}",
                PostgreSqlText.Of("run-as-superuser"),
                cancellationToken
            );
        }

        await RefuseWithoutSchemaAsync(owner, cancellationToken);
        if (options.Value.AppConnectionString.Length == 0)
        {
            await PrepareAppLoginAsync(owner, cancellationToken);
        }
        else
        {
            await RefuseUnwalledAsync(owner, cancellationToken);
        }
    }

    private static async Task RefuseWithoutSchemaAsync(
        NpgsqlConnection owner,
        CancellationToken cancellationToken
    )
    {
        const string may =
            "SELECT to_regnamespace('atendeai') IS NOT NULL OR has_database_privilege(current_database(), 'CREATE')";
        await using var command = new NpgsqlCommand(may, owner);
        if (await command.ExecuteScalarAsync(cancellationToken) is not true)
        {
            throw new RefusalException(
                PostgreSqlText.Of("no-create-schema", owner.Database, owner.UserName)
            );
        }
    }

    // Row-level security is what keeps one clinic's patients from another's staff: a login that passes it is a mistake of the settings.
    private async Task RefuseUnwalledAsync(
        NpgsqlConnection owner,
        CancellationToken cancellationToken
    )
    {
        var login = new NpgsqlConnectionStringBuilder(Logins.App).Username;
        await using var command = new NpgsqlCommand(
            "SELECT rolsuper OR rolbypassrls OR rolname = current_user FROM pg_roles WHERE rolname = $1",
            owner
        );
        command.Parameters.AddWithValue(login ?? "");
        if (await command.ExecuteScalarAsync(cancellationToken) is true)
        {
            throw new SettingException(PostgreSqlText.Of("wall-passed", login));
        }
    }

    private async Task PrepareAppLoginAsync(
        NpgsqlConnection owner,
        CancellationToken cancellationToken
    )
    {
        var password = new NpgsqlConnectionStringBuilder(Logins.App).Password!;
        var advice = PostgreSqlText.Of("another-login");
        try
        {
            await DatabaseBootstrap.CreateRoleAsync(
                owner,
                DatabaseRoles.App,
                password,
                cancellationToken
            );
            await using var app = new NpgsqlConnection(Logins.App);
            await app.OpenAsync(cancellationToken);
        }
        catch (PostgresException error)
            when (error.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new RefusalException(
                PostgreSqlText.Of("no-create-role", DatabaseRoles.App, owner.UserName, advice),
                error
            );
        }
        catch (PostgresException error)
            when (error.SqlState
                    is PostgresErrorCodes.InvalidPassword
                        or PostgresErrorCodes.InvalidAuthorizationSpecification
            )
        {
            // The owner's password has changed since, and the derived one with it; or another login worked until now.
            await TryAsync(
                owner,
                $"ALTER ROLE {DatabaseRoles.App} LOGIN PASSWORD '{password}'",
                advice,
                cancellationToken
            );
        }
    }

    private static async Task TryAsync(
        NpgsqlConnection owner,
        string sql,
        string advice,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await DatabaseBootstrap.ExecuteAsync(owner, sql, cancellationToken);
        }
        catch (PostgresException error)
        {
            var shown = sql.Split(" PASSWORD ")[0];
            throw new RefusalException(
                PostgreSqlText.Of("not-run", shown, error.MessageText, advice),
                error
            );
        }
    }
}
