using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Tests.Data;

/// <summary>No clinic reaches another's rows, through any table there is.</summary>
public sealed class TenantWallTests(ServerFixture server)
    : IClassFixture<ServerFixture>,
        IAsyncLifetime
{
    // Accounts and keys belong to the installation. Whoever adds a table here says that no clinic's data is in it.
    private static readonly string[] OfTheInstallation =
    [
        "data_protection_keys",
        "ef_migrations",
        "setup_tokens",
        "user_claims",
        "user_logins",
        "user_tokens",
        "users",
    ];

    private static readonly string[] OfTheIntake =
    [
        "journal_pending",
        "orphan_webhooks",
        "webhook_journal",
    ];

    private readonly Guid _mine = Guid.CreateVersion7();
    private readonly Guid _others = Guid.CreateVersion7();
    private Catalog _catalog = null!;
    private AnyRow _myRows = null!;
    private AnyRow _otherRows = null!;

    private IEnumerable<Table> OfClinics =>
        _catalog.Tables.Where(t => t.Owner is not null && !t.IsPartition);

    public async Task InitializeAsync()
    {
        _catalog = await Catalog.ReadAsync(server);
        _myRows = new AnyRow(server, _catalog, _mine);
        _otherRows = new AnyRow(server, _catalog, _others);
        foreach (var table in OfClinics)
        {
            await _myRows.ExistingAsync(table.Name);
            await _otherRows.ExistingAsync(table.Name);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_table_of_a_clinic_is_walled_even_against_its_owner()
    {
        OfClinics.Count().ShouldBeGreaterThan(20);
        _catalog
            .Tables.Where(t => !t.IsWalled)
            .Select(t => t.Name)
            .Where(t => !IsQuartz(t))
            .ShouldBe(OfTheInstallation);
    }

    [Fact]
    public void Every_key_between_clinics_tables_carries_the_clinic()
    {
        foreach (var table in OfClinics)
        {
            foreach (var key in table.ForeignKeys.Where(k => _catalog[k.Table].Owner is not null))
            {
                key.Columns[0].ShouldBe("clinic_id", table.Name);
                key.Referenced[0].ShouldBe(_catalog[key.Table].Owner, table.Name);
            }
        }
    }

    [Fact]
    public async Task Nothing_of_another_clinic_is_read_changed_or_deleted()
    {
        foreach (var table in OfClinics)
        {
            var theirs = $"{table.Owner} = '{_others}'";
            (await AsAppAsync($"SELECT count(*) FROM {table.Name} WHERE {theirs}", _mine)).ShouldBe(
                0L,
                table.Name
            );
            (
                await AsAppAsync(
                    $"SELECT count(*) FROM {table.Name} WHERE {table.Owner} = '{_mine}'",
                    _mine
                )
            ).ShouldNotBe(0L, table.Name);
            await TouchesNothingAsync(
                $"UPDATE {table.Name} SET {table.Owner} = {table.Owner} WHERE {theirs}"
            );
            await TouchesNothingAsync($"DELETE FROM {table.Name} WHERE {theirs}");
        }
    }

    [Fact]
    public async Task Nothing_is_written_into_another_clinic()
    {
        foreach (var table in OfClinics)
        {
            var row = await _otherRows.NewAsync(table);
            await RefusedAsync(
                AnyRow.Insert(table, row),
                PostgresErrorCodes.InsufficientPrivilege,
                table.Name
            );
            await RefusedAsync(
                $"UPDATE {table.Name} SET {table.Owner} = '{Guid.CreateVersion7()}' WHERE {table.Owner} = '{_mine}'",
                PostgresErrorCodes.InsufficientPrivilege,
                table.Name
            );
        }
    }

    [Fact]
    public async Task No_row_can_point_at_another_clinics()
    {
        var tried = 0;
        foreach (var table in OfClinics)
        {
            foreach (
                var key in table.ForeignKeys.Where(k =>
                    k.Table != "clinics" && _catalog[k.Table].Owner is not null
                )
            )
            {
                var row = (await _myRows.NewAsync(table)).ToDictionary();
                await AnyRow.PointAsync(row, key, _otherRows);
                await RefusedAsync(
                    AnyRow.Insert(table, row),
                    PostgresErrorCodes.ForeignKeyViolation,
                    $"{table.Name} -> {key.Table}"
                );
                tried++;
            }
        }
        tried.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Without_a_clinic_nothing_is_seen_and_nothing_of_the_intake()
    {
        await server.RunAsync(
            "INSERT INTO orphan_webhooks (id, reason) VALUES (gen_random_uuid(), 'unknown')"
        );
        await server.RunAsync(
            "INSERT INTO journal_pending (journal_id) VALUES (gen_random_uuid())"
        );
        await server.RunAsync(
            "INSERT INTO webhook_journal (id, channel_kind, body) VALUES (uuid7(), 'whatsapp', '')"
        );

        foreach (var table in OfClinics.Select(t => t.Name).Concat(OfTheIntake))
        {
            (await AsAppAsync($"SELECT count(*) FROM {table}", null)).ShouldBe(0L, table);
        }
        foreach (var table in OfTheIntake)
        {
            (await AsAppAsync($"SELECT count(*) FROM {table}", _mine)).ShouldBe(0L, table);
        }
    }

    [Fact]
    public async Task Partitions_are_not_a_way_round()
    {
        var partitions = _catalog.Tables.Where(t => t.IsPartition).ToList();

        partitions.Count.ShouldBeGreaterThan(9);
        foreach (var partition in partitions)
        {
            await RefusedAsync(
                $"SELECT * FROM {partition.Name}",
                PostgresErrorCodes.InsufficientPrivilege,
                partition.Name
            );
        }
    }

    [Fact]
    public async Task The_house_setting_opens_nothing_to_the_working_role()
    {
        await using var connection = await server.Get<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            "SELECT set_config('atendeai.house', 'on', true); SELECT count(*) FROM patients",
            connection,
            transaction
        );
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();

        reader.GetInt64(0).ShouldBe(0);
    }

    // Quartz keeps its own tables: job names and times, no clinic's data.
    private static bool IsQuartz(string table) =>
        table.StartsWith("qrtz_", StringComparison.Ordinal);

    private async Task TouchesNothingAsync(string sql)
    {
        try
        {
            (
                await AsAppAsync(
                    $"WITH done AS ({sql} RETURNING 1) SELECT count(*) FROM done",
                    _mine
                )
            ).ShouldBe(0L, sql);
        }
        catch (PostgresException denied)
        {
            denied.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
        }
    }

    private async Task RefusedAsync(string sql, string state, string because) =>
        (
            await Should.ThrowAsync<PostgresException>(() => AsAppAsync(sql, _mine), because)
        ).SqlState.ShouldBe(state, because);

    private async Task<object?> AsAppAsync(string sql, Guid? clinic)
    {
        await using var connection = await server.Get<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (clinic is { } id)
        {
            await using var enter = new NpgsqlBatch(connection, transaction)
            {
                BatchCommands = { server.Transactions.Settings(new(id), Actor.System) },
            };
            await enter.ExecuteNonQueryAsync();
        }
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        return await command.ExecuteScalarAsync();
    }
}
