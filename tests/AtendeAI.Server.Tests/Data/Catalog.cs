namespace AtendeAI.Server.Tests.Data;

/// <summary>The tables as the database itself describes them: a table that is added is walled and tested without anybody remembering to.</summary>
internal sealed record Catalog(IReadOnlyList<Table> Tables)
{
    public Table this[string name] => Tables.Single(t => t.Name == name);

    public static async Task<Catalog> ReadAsync(ServerFixture server)
    {
        var tables = await server.QueryAsync(
            """
            SELECT c.relname::text, c.relrowsecurity AND c.relforcerowsecurity, c.relispartition
            FROM pg_class c WHERE c.relnamespace = 'atendeai'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1
            """
        );
        var columns = (
            await server.QueryAsync(
                """
                SELECT c.relname::text, a.attname::text, format_type(a.atttypid, NULL), a.attnotnull AND NOT a.atthasdef, a.attidentity <> ''
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace = 'atendeai'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
                """
            )
        ).ToLookup(
            row => (string)row[0]!,
            row => new Column((string)row[1]!, (string)row[2]!, (bool)row[3]!, (bool)row[4]!)
        );
        var keys = (
            await server.QueryAsync(
                """
                SELECT c.relname::text, f.relname::text,
                    (SELECT array_agg(a.attname::text ORDER BY n) FROM unnest(k.conkey) WITH ORDINALITY u (num, n)
                        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num),
                    (SELECT array_agg(a.attname::text ORDER BY n) FROM unnest(k.confkey) WITH ORDINALITY u (num, n)
                        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num)
                FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
                WHERE k.contype = 'f' AND c.relnamespace = 'atendeai'::regnamespace AND NOT c.relispartition AND NOT f.relispartition
                """
            )
        ).ToLookup(
            row => (string)row[0]!,
            row => new ForeignKey((string)row[1]!, (string[])row[2]!, (string[])row[3]!)
        );
        return new([
            .. tables.Select(row => new Table(
                (string)row[0]!,
                (bool)row[1]!,
                (bool)row[2]!,
                [.. columns[(string)row[0]!]],
                [.. keys[(string)row[0]!]]
            )),
        ]);
    }
}

internal sealed record Table(
    string Name,
    bool IsWalled,
    bool IsPartition,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<ForeignKey> ForeignKeys
)
{
    /// <summary>The column that says whose a row is; null for what belongs to no clinic.</summary>
    public string? Owner =>
        Name == "clinics" ? "id"
        : Columns.Any(c => c.Name == "clinic_id") ? "clinic_id"
        : null;

    public override string ToString() => Name;
}

/// <param name="IsNeeded">It may not be null and has no default.</param>
internal sealed record Column(string Name, string Type, bool IsNeeded, bool IsIdentity);

internal sealed record ForeignKey(
    string Table,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Referenced
);
