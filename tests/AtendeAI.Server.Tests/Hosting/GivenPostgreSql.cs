using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>
/// PostgreSQL servers as an installation of one's own would have them: logins need their passwords. One is the version we carry, the
/// other comes from the system's packages; each is started when a test first asks for it.
/// </summary>
public sealed class GivenPostgreSql : IDisposable
{
    public const string Carried = "18, carried";
    public const string Packaged = "the system's";

    /// <summary>The carried version again, for tests that change what all databases of a server share: its roles.</summary>
    public const string Another = "18, another";

    private const string PackagesFolder = "/usr/lib/postgresql";

    private readonly Dictionary<string, Lazy<Task<GivenServer>>> _servers;

    public GivenPostgreSql() =>
        _servers = new()
        {
            [Carried] = new(() => GivenServer.StartAsync(PostgresBinaries.In)),
            [Another] = new(() => GivenServer.StartAsync(PostgresBinaries.In)),
            [Packaged] = new(() => GivenServer.StartAsync(_ => OldestPackage())),
        };

    public Task<GivenServer> StartedAsync(string which) => _servers[which].Value;

    public void Dispose()
    {
        foreach (var server in _servers.Values.Where(server => server.IsValueCreated))
        {
            if (server.Value.IsCompletedSuccessfully)
            {
                server.Value.GetAwaiter().GetResult().Dispose();
            }
        }
    }

    private static string OldestPackage() =>
        Directory.Exists(PackagesFolder)
            ? Directory
                .EnumerateDirectories(PackagesFolder)
                .Select(folder => Path.Combine(folder, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "postgres")))
                .Min(StringComparer.Ordinal)
                ?? throw Missing()
            : throw Missing();

    private static InvalidOperationException Missing() =>
        new("The system has no PostgreSQL package: install postgresql, as tests/run.sh does.");
}

/// <summary>One such server.</summary>
public sealed class GivenServer : IDisposable
{
    private const string Password = "one for all";
    private readonly PostgresProcess _process;
    private readonly int _port;

    private GivenServer(PostgresProcess process, int port) => (_process, _port) = (process, port);

    /// <summary>A connection string with the password that all logins have.</summary>
    public string As(string login, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = _port,
            Username = login,
            Password = Password,
            Database = database,
            Pooling = false,
        }.ConnectionString;

    /// <summary>Makes a login and a database of its own, both by a name nobody has, and gives the name.</summary>
    public async Task<string> MakeDatabaseAsync(string rights = "CREATEROLE")
    {
        var name = $"c{Guid.NewGuid():N}";
        await MakeLoginAsync(name, rights);
        await RunAsync("postgres", $"CREATE DATABASE {name} OWNER {name}");
        return name;
    }

    public Task MakeLoginAsync(string name, string rights) =>
        RunAsync(
            "postgres",
            $"CREATE ROLE {name} LOGIN NOSUPERUSER {rights} PASSWORD '{Password}'"
        );

    /// <summary>Lets an owner give the working role to logins, as one that made it may.</summary>
    public Task LetGrantAsync(string owner) =>
        RunAsync(
            "postgres",
            $"""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'atendeai_app') THEN
                    CREATE ROLE atendeai_app NOLOGIN;
                END IF;
            END $$;
            GRANT atendeai_app TO {owner} WITH ADMIN OPTION
            """
        );

    /// <summary>As the superuser.</summary>
    public Task RunAsync(string database, string sql) =>
        TestPostgres.RunAsync(As("postgres", database), sql);

    public static async Task<T?> ScalarAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T?)await command.ExecuteScalarAsync();
    }

    public void Dispose() => _process.Stop();

    internal static async Task<GivenServer> StartAsync(Func<string, string> binaries)
    {
        var port = FreePort();
        var server = new GivenServer(PostgresProcess.Start(port, binaries), port);
        await server.WaitAsync();
        await server.AskForPasswordsAsync();
        return server;
    }

    // All but the superuser sign in with a password from here on.
    private async Task AskForPasswordsAsync()
    {
        var postgres = As("postgres", "postgres");
        var file = await ScalarAsync<string>(postgres, "SHOW hba_file");
        await RunAsync(
            "postgres",
            $"COPY (VALUES ('host all postgres 127.0.0.1/32 trust'), ('host all all 127.0.0.1/32 scram-sha-256')) TO '{file}'"
        );
        await RunAsync("postgres", "SELECT pg_reload_conf()");
        await MakeLoginAsync("probe", "");
        var wrong = new NpgsqlConnectionStringBuilder(As("probe", "postgres")) { Password = "x" };
        while (await EntersAsync(wrong.ConnectionString))
        {
            await Task.Delay(20);
        }
    }

    private static async Task<bool> EntersAsync(string connectionString)
    {
        try
        {
            await TestPostgres.RunAsync(connectionString, "SELECT 1");
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    private async Task WaitAsync()
    {
        for (var started = Stopwatch.GetTimestamp(); ; await Task.Delay(50))
        {
            try
            {
                await RunAsync("postgres", "SELECT 1");
                return;
            }
            catch (NpgsqlException)
                when (!_process.HasExited
                    && Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1)
                )
            {
                // Not up yet.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
