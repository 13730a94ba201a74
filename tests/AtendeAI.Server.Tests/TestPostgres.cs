using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Tests;

/// <summary>
/// One real PostgreSQL for the whole test run, thrown away at its end. It lives behind a shell that watches its standard input: when the
/// test run goes, however it goes, the pipe closes and the server is stopped.
/// </summary>
internal sealed class TestPostgres
{
    private static readonly Lazy<Task<TestPostgres>> Started = new(StartAsync);
    private readonly string superuser;

    private TestPostgres(int port) =>
        superuser =
            $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Include Error Detail=true;Pooling=false";

    /// <summary>The server, with a migrated template database.</summary>
    public static Task<TestPostgres> SharedAsync() => Started.Value;

    /// <summary>A new database: a copy of the migrated template, or empty.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync(bool migrated = true)
    {
        var name = $"t{Guid.NewGuid():N}";
        var template = migrated ? " TEMPLATE atendeai_template STRATEGY file_copy" : "";
        await RunAsync(superuser, $"CREATE DATABASE {name} OWNER atendeai_owner{template}");
        return Database(name);
    }

    public async Task DropAsync(TestDatabase database) =>
        await RunAsync(superuser, $"DROP DATABASE IF EXISTS {database.Name} WITH (FORCE)");

    private TestDatabase Database(string name)
    {
        string As(string user, bool pooling) =>
            new NpgsqlConnectionStringBuilder(superuser)
            {
                Database = name,
                Username = user,
                Pooling = pooling,
            }.ConnectionString;
        return new(
            name,
            As("postgres", false),
            new DatabaseLogins(As("atendeai_owner", false), As("atendeai_app", true))
        );
    }

    private static async Task<TestPostgres> StartAsync()
    {
        var port = FreePort();
        var process = PostgresProcess.Start(port, PostgresBinaries.In);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Stop();
        var server = new TestPostgres(port);
        await server.WaitAsync(process);
        await RunAsync(
            server.superuser,
            """
            CREATE ROLE atendeai_owner LOGIN NOSUPERUSER;
            CREATE ROLE atendeai_app LOGIN NOSUPERUSER NOBYPASSRLS;
            """
        );
        await RunAsync(server.superuser, "CREATE DATABASE atendeai_template OWNER atendeai_owner");
        await DatabaseMigrator.MigrateAsync(server.Database("atendeai_template").Logins, default);
        return server;
    }

    private async Task WaitAsync(PostgresProcess process)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await RunAsync(superuser, "SELECT 1");
                return;
            }
            catch (NpgsqlException error)
                when (error is not PostgresException { SqlState: "28000" })
            {
                if (process.HasExited || waited.Elapsed > TimeSpan.FromSeconds(60))
                {
                    throw new InvalidOperationException(
                        $"PostgreSQL did not start: {process.Output}",
                        error
                    );
                }
            }
        }
    }

    public static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <param name="Superuser">Sees everything: for looking behind row-level security in a test.</param>
public sealed record TestDatabase(string Name, string Superuser, DatabaseLogins Logins);
