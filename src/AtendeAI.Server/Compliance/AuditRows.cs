namespace AtendeAI.Server.Compliance;

/// <summary>How an audit row is written for hashing: every column, in one order, as JSON that PostgreSQL writes the same way each time.</summary>
internal static class AuditRows
{
    public const string Canonical = """
        jsonb_build_array(a.clinic_id, a.id, (extract(epoch FROM a.at) * 1000000)::bigint, a.actor, a.action, a.table_name, a.row_id,
            a.old, a.new, a.ip, a.request_id)::text
        """;
}
