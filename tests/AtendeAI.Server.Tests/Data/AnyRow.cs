namespace AtendeAI.Server.Tests.Data;

/// <summary>Makes a valid row for any table from its description; rows it points at are made first. Values are SQL literals.</summary>
internal sealed class AnyRow(ServerFixture server, Catalog catalog, Guid clinic)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _rows = [];

    // What CHECK constraints ask for. A table that is new and choosy fails the test until it is told here.
    private static readonly Dictionary<string, string> Chosen = new()
    {
        ["appointments.status"] = "'cancelled'",
        ["appointments.starts_at"] = "'2026-11-24 13:00Z'",
        ["appointments.ends_at"] = "'2026-11-24 13:30Z'",
        ["appointments.busy"] = "'[2026-11-24 13:00Z,2026-11-24 13:30Z)'",
        ["audit_log.action"] = "'read'",
        ["channels.kind"] = "'simulated'",
        ["contact_identities.kind"] = "'wa_id'",
        ["data_requests.kind"] = "'access'",
        ["memberships.role"] = "'owner'",
        ["messages.author"] = "'patient'",
        ["waitlist_offers.state"] = "'declined'",
        ["misunderstandings.outcome"] = "'dismissed'",
        ["outbox.kind"] = "'text'",
        ["outbox.recipient_kind"] = "'wa_id'",
    };

    /// <summary>A row of that table in the database, made at the first question.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ExistingAsync(string table)
    {
        if (!_rows.TryGetValue(table, out var row))
        {
            _rows[table] = row = await NewAsync(catalog[table]);
            await server.RunAsync(Insert(catalog[table], row));
        }
        return row;
    }

    /// <summary>A row that is not in the database yet; what it points at is.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NewAsync(Table table)
    {
        var row = new Dictionary<string, string>();
        foreach (var column in table.Columns.Where(c => c.IsNeeded && !c.IsIdentity))
        {
            row[column.Name] = Chosen.GetValueOrDefault(
                $"{table.Name}.{column.Name}",
                Value(column.Type)
            );
        }
        foreach (var key in table.ForeignKeys)
        {
            await PointAsync(row, key, this);
        }
        if (table.Owner is { } owner)
        {
            row[owner] = $"'{clinic}'";
        }
        if (table.Name == "clinics")
        {
            row["id"] = $"'{clinic}'";
        }
        return row;
    }

    /// <summary>Points a row at what belongs to <paramref name="others"/>, and keeps its own clinic.</summary>
    public static async Task PointAsync(
        Dictionary<string, string> row,
        ForeignKey key,
        AnyRow others
    )
    {
        var target = await others.ExistingAsync(key.Table);
        foreach (
            var (column, referenced) in key
                .Columns.Zip(key.Referenced)
                .Where(c => c.First != "clinic_id")
        )
        {
            row[column] = target[referenced];
        }
    }

    public static string Insert(Table table, IReadOnlyDictionary<string, string> row) =>
        $"INSERT INTO atendeai.{table.Name} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Values)})";

    private static string Value(string type) =>
        type switch
        {
            "uuid" => $"'{Guid.CreateVersion7()}'",
            "text" => $"'{Guid.NewGuid():N}'",
            "smallint" or "integer" or "bigint" => "1",
            "boolean" => "false",
            "timestamp with time zone" => "'2026-11-24 13:00Z'",
            "tstzrange" => "'[2026-11-24 13:00Z,2026-11-24 13:30Z)'",
            "jsonb" => "'{}'",
            "bytea" => $"'\\x{Guid.NewGuid():N}'",
            _ => throw new NotSupportedException($"No value known for {type}."),
        };
}
