using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Compliance;

/// <summary>Writes down that somebody looked: triggers see changes, not reads.</summary>
internal static class AuditReads
{
    /// <summary>The actor, address and request are those of the transaction.</summary>
    public static NpgsqlBatchCommand Of(ClinicId clinic, string table, Guid row) =>
        SqlParameters.BatchCommand(
            "INSERT INTO audit_log (clinic_id, action, table_name, row_id) VALUES ($1, 'read', $2, $3)",
            clinic.Value,
            table,
            row.ToString()
        );
}
