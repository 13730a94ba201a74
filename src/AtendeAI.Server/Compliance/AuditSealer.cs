using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Compliance;

/// <summary>
/// Seals what the triggers have written since, clinic by clinic, in the order in which it is found. A transaction that writes audit rows
/// waits for nobody's hash: the chain is made afterwards, by a job.
/// </summary>
internal sealed class AuditSealer(ClinicDirectory clinics, TenantTransactions transactions)
{
    private const int AtOnce = 2000;

    /// <summary>Seals all that is not sealed; gives how many rows that were.</summary>
    public async Task<int> SealAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            for (var some = AtOnce; some == AtOnce; count += some)
            {
                some = await SealSomeAsync(clinic.Id, cancellationToken);
            }
        }
        return count;
    }

    private Task<int> SealSomeAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        transactions.ExecuteAsync(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                var (seq, previous) = await HeadAsync(connection, transaction, clinic, token);
                var rows = await UnsealedAsync(connection, transaction, clinic, token);
                var hashes = new byte[rows.Count][];
                for (var i = 0; i < rows.Count; i++)
                {
                    hashes[i] = AuditChain.Seal(
                        i == 0 ? previous : hashes[i - 1],
                        rows[i].Canonical
                    );
                }
                await WriteAsync(
                    connection,
                    transaction,
                    clinic,
                    seq,
                    previous,
                    rows,
                    hashes,
                    token
                );
                return rows.Count;
            },
            cancellationToken
        );

    // One sealer at a time for a clinic, whichever executable it runs in.
    private static async Task<(long Seq, byte[] Hash)> HeadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                SqlParameters.BatchCommand(
                    "SELECT pg_advisory_xact_lock(hashtextextended($1::text, 7305611))",
                    clinic.Value.ToString()
                ),
                SqlParameters.BatchCommand(
                    "SELECT seq, hash FROM audit_seals WHERE clinic_id = $1 ORDER BY seq DESC LIMIT 1",
                    clinic.Value
                ),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1))
            : (0, AuditChain.Beginning);
    }

    private static async Task<List<(Guid Id, string Canonical)>> UnsealedAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            $"""
            SELECT a.id, {AuditRows.Canonical} FROM audit_log a
            WHERE a.clinic_id = $1 AND NOT EXISTS (SELECT FROM audit_seals s WHERE s.clinic_id = $1 AND s.audit_id = a.id)
            ORDER BY a.id LIMIT {AtOnce}
            """,
            connection,
            transaction
        )
        {
            Parameters = { new() { Value = clinic.Value } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(Guid, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add((reader.GetGuid(0), reader.GetString(1)));
        }
        return rows;
    }

    private static async Task WriteAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        long seq,
        byte[] previous,
        List<(Guid Id, string Canonical)> rows,
        byte[][] hashes,
        CancellationToken cancellationToken
    )
    {
        if (rows.Count == 0)
        {
            return;
        }
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO audit_seals (clinic_id, seq, audit_id, hash, previous)
            SELECT $1, $2 + n, id, hash, previous FROM unnest($3, $4, $5) WITH ORDINALITY AS sealed (id, hash, previous, n)
            """,
            connection,
            transaction
        );
        byte[][] befores = [previous, .. hashes[..^1]];
        SqlParameters.Add(
            command.Parameters,
            [
                clinic.Value,
                seq,
                rows.Select(row => row.Id).ToArray(),
                new NpgsqlParameter
                {
                    Value = hashes,
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
                },
                new NpgsqlParameter
                {
                    Value = befores,
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
                },
            ]
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
