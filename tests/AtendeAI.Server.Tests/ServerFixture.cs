using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Tests;

/// <summary>
/// A database of its own for a test class (a copy of the migrated template on one real PostgreSQL) and the data room on it. Derive from it
/// to register more rooms in <see cref="Register"/>; take it as <c>IClassFixture&lt;ServerFixture&gt;</c>.
/// </summary>
public class ServerFixture : IAsyncLifetime
{
    private IHost? host;
    private TestDatabase? database;

    /// <summary>Monday, 23 November 2026, 10:00 in São Paulo.</summary>
    public FakeClock Clock { get; } = new(Instant.FromUtc(2026, 11, 23, 13, 0));

    public TestDatabase Database => database ?? throw new InvalidOperationException("Not started.");

    /// <summary>A folder of its own, deleted at the end.</summary>
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("atendeai-data-").FullName;

    public IServiceProvider Services => host!.Services;

    internal TenantTransactions Transactions => Get<TenantTransactions>();

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        var server = await TestPostgres.SharedAsync();
        database = await server.CreateDatabaseAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(database.Logins);
        builder.Services.AddSingleton<IClock>(Clock);
        builder.Services.AddSingleton(new Launch(DataFolder, builder.Configuration));
        builder.AddData();
        Register(builder);
        host = builder.Build();
    }

    public async Task DisposeAsync()
    {
        switch (host)
        {
            case IAsyncDisposable asynchronous:
                await asynchronous.DisposeAsync();
                break;
            default:
                host?.Dispose();
                break;
        }
        await (await TestPostgres.SharedAsync()).DropAsync(Database);
        Directory.Delete(DataFolder, recursive: true);
    }

    /// <summary>Runs a command of the executable on this database, as somebody at the terminal does.</summary>
    public Task<(int ExitCode, string Output, string Errors)> CommandAsync(
        params string[] arguments
    ) =>
        Terminal.RunAsync([
            .. arguments,
            "--data",
            DataFolder,
            "--set",
            $"Database:ConnectionString={Database.Logins.Owner}",
            "--set",
            $"Database:AppConnectionString={Database.Logins.App}",
        ]);

    /// <summary>Runs SQL as the superuser, behind row-level security; parameters are $1, $2…</summary>
    public async Task<int> RunAsync(string sql, params object?[] parameters)
    {
        await using var connection = new NpgsqlConnection(Database.Superuser);
        await connection.OpenAsync();
        await using var command = Command(connection, sql, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads rows as the superuser: each row as the array of its columns, null for NULL.</summary>
    public async Task<IReadOnlyList<object?[]>> QueryAsync(string sql, params object?[] parameters)
    {
        await using var connection = new NpgsqlConnection(Database.Superuser);
        await connection.OpenAsync();
        await using var command = Command(connection, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add([.. row.Select(value => value is DBNull ? null : value)]);
        }
        return rows;
    }

    /// <summary>The one value that the query gives, as the superuser.</summary>
    public async Task<T?> ScalarAsync<T>(string sql, params object?[] parameters) =>
        (await QueryAsync(sql, parameters)) is [[T value, ..], ..] ? value : default;

    /// <summary>A clinic with its professionals and services, and a simulated channel.</summary>
    public async Task<SeededClinic> SeedClinicAsync(string slug = "aurora")
    {
        var seeded = SeededClinic.New(slug);
        await seeded.InsertAsync(this);
        return seeded;
    }

    protected virtual void Register(IHostApplicationBuilder builder) { }

    private static NpgsqlCommand Command(
        NpgsqlConnection connection,
        string sql,
        object?[] parameters
    )
    {
        var command = new NpgsqlCommand($"SET search_path = atendeai, public; ", connection);
        command.ExecuteNonQuery();
        command.CommandText = sql;
        foreach (var value in parameters)
        {
            command.Parameters.Add(
                new NpgsqlParameter
                {
                    Value = value is Instant instant
                        ? instant.ToDateTimeUtc()
                        : value ?? DBNull.Value,
                }
            );
        }
        return command;
    }
}

/// <summary>The keys of a clinic that a test has put into the database: two professionals (ana, carlos) and two services (consulta 30 min, limpeza 45 min).</summary>
public sealed record SeededClinic(
    ClinicId Clinic,
    string Slug,
    Guid Channel,
    Guid Ana,
    Guid Carlos,
    Guid Consulta,
    Guid Limpeza
)
{
    public static SeededClinic New(string slug) =>
        new(new(Id()), slug, Id(), Id(), Id(), Id(), Id());

    public async Task InsertAsync(ServerFixture server) =>
        await server.RunAsync(
            """
            WITH clinic AS (
                INSERT INTO clinics (id, slug, name, time_zone, context)
                VALUES ($1, $2, 'Clínica ' || $2, 'America/Sao_Paulo', $8::text::jsonb) RETURNING id
            ), channel AS (
                INSERT INTO channels (clinic_id, id, kind) SELECT id, $3, 'simulated' FROM clinic
            ), people AS (
                INSERT INTO professionals (clinic_id, id, code, name)
                SELECT id, p.key, p.code, p.name
                FROM clinic, (VALUES ($4, 'ana', 'Dra. Ana Souza'), ($5, 'carlos', 'Dr. Carlos Lima')) p (key, code, name)
            )
            INSERT INTO services (clinic_id, id, code, name, minutes)
            SELECT id, s.key, s.code, s.name, s.minutes
            FROM clinic, (VALUES ($6, 'consulta', 'Consulta', 30), ($7, 'limpeza', 'Limpeza', 45)) s (key, code, name, minutes)
            """,
            Clinic.Value,
            Slug,
            Channel,
            Ana,
            Carlos,
            Consulta,
            Limpeza,
            SampleClinic.Json(Slug)
        );

    private static Guid Id() => Guid.CreateVersion7();
}
