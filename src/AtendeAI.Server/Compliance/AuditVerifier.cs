using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Compliance;

internal enum AuditFaultKind
{
    /// <summary>A sealed row is gone.</summary>
    RowMissing,

    /// <summary>A sealed row is not what it was.</summary>
    RowChanged,

    /// <summary>A seal is gone or was replaced.</summary>
    ChainBroken,
}

/// <param name="Seq">The place in the chain.</param>
/// <param name="AuditId">The row that this place seals.</param>
internal sealed record AuditFault(long Seq, Guid AuditId, AuditFaultKind Kind);

/// <param name="Sealed">How many seals the chain has.</param>
/// <param name="Head">The last seal: kept elsewhere, it shows later whether the end of the chain was cut off.</param>
internal sealed record AuditVerification(
    long Sealed,
    byte[] Head,
    IReadOnlyList<AuditFault> Faults
);

/// <summary>Follows a clinic's chain from its beginning and finds what does not fit.</summary>
internal sealed class AuditVerifier(TenantTransactions transactions)
{
    private const int MostFaults = 1000;

    public Task<AuditVerification> VerifyAsync(
        ClinicId clinic,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    $"""
                    SELECT s.seq, s.audit_id, s.previous, s.hash, CASE WHEN a.id IS NOT NULL THEN {AuditRows.Canonical} END
                    FROM audit_seals s LEFT JOIN audit_log a ON a.clinic_id = s.clinic_id AND a.id = s.audit_id
                    WHERE s.clinic_id = $1 ORDER BY s.seq
                    """,
                    connection,
                    transaction
                )
                {
                    Parameters = { new() { Value = clinic.Value } },
                };
                await using var reader = await command.ExecuteReaderAsync(token);
                return await FollowAsync(reader, token);
            },
            cancellationToken
        );

    private static async Task<AuditVerification> FollowAsync(
        NpgsqlDataReader reader,
        CancellationToken cancellationToken
    )
    {
        var faults = new List<AuditFault>();
        var (seq, head) = (0L, AuditChain.Beginning);
        while (await reader.ReadAsync(cancellationToken))
        {
            var found = new Link(
                reader.GetInt64(0),
                reader.GetGuid(1),
                reader.GetFieldValue<byte[]>(2),
                reader.GetFieldValue<byte[]>(3),
                reader.GetStringOrNull(4)
            );
            if (found.Fault(seq, head) is { } kind && faults.Count < MostFaults)
            {
                faults.Add(new(found.Seq, found.AuditId, kind));
            }
            (seq, head) = (found.Seq, found.Hash);
        }
        return new(seq, head, faults);
    }

    private sealed record Link(long Seq, Guid AuditId, byte[] Previous, byte[] Hash, string? Row)
    {
        public AuditFaultKind? Fault(long seqBefore, byte[] hashBefore) =>
            Seq != seqBefore + 1 || !Previous.AsSpan().SequenceEqual(hashBefore)
                ? AuditFaultKind.ChainBroken
            : Row is null ? AuditFaultKind.RowMissing
            : !AuditChain.Seal(Previous, Row).AsSpan().SequenceEqual(Hash)
                ? AuditFaultKind.RowChanged
            : null;
    }
}
