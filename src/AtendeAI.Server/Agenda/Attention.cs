using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>What went wrong and wants a person, counted by kind. Old faults are history, not work.</summary>
internal static class Attention
{
    private static readonly Duration Recent = Duration.FromDays(7);

    public static async Task<IReadOnlyList<AttentionItem>> ReadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Sql, connection, transaction);
        SqlParameters.Add(command.Parameters, [clinic.Value, now - Recent, now]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var items = new List<AttentionItem>();
        while (await reader.ReadAsync(cancellationToken))
        {
            items.Add(new(reader.GetString(0), (int)reader.GetInt64(1), reader.GetInstant(2)));
        }
        return items;
    }

    private const string Sql = """
        SELECT kind, count, latest FROM (
            SELECT 'reminder-needs-template' AS kind, count(*), max(r.updated_at) AS latest
            FROM reminders r JOIN appointments a ON a.clinic_id = r.clinic_id AND a.id = r.appointment_id
            WHERE r.clinic_id = $1 AND r.state = 'needs_template' AND a.starts_at > $3
            UNION ALL
            SELECT 'notice-needs-template', count(*), max(updated_at) FROM notices
            WHERE clinic_id = $1 AND state = 'needs_template' AND starts_at > $3
            UNION ALL
            SELECT 'send-failed', count(*), max(settled_at) FROM outbox
            WHERE clinic_id = $1 AND state = 4 AND settled_at > $2
            UNION ALL
            SELECT 'send-unknown', count(*), max(coalesce(settled_at, sending_since)) FROM outbox
            WHERE clinic_id = $1 AND state = 3 AND coalesce(settled_at, sending_since) > $2
            UNION ALL
            SELECT 'dead-letter', count(*), max(created_at) FROM dead_letters WHERE clinic_id = $1 AND replayed_at IS NULL
            UNION ALL
            SELECT 'orphan-webhook', count, latest FROM orphan_summary()
        ) kinds
        WHERE count > 0 AND latest IS NOT NULL
        ORDER BY latest DESC
        """;
}
