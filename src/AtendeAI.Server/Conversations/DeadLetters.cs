using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>Something that came in and was not dealt with: a patient's message whose turn kept failing, or a webhook nobody could place.</summary>
/// <param name="Clinic">Null for a webhook: it was never found out whose it is.</param>
internal sealed record DeadLetter(
    Guid Id,
    ClinicId? Clinic,
    string Reason,
    string? Detail,
    Instant At
);

/// <summary>
/// What could not be dealt with, and a second chance for it once the cause is mended. A message goes back into its contact's lane, a webhook back on
/// the list of the journal; what had its effect already has none again.
/// </summary>
internal sealed class DeadLetters(ClinicDirectory clinics, TenantTransactions transactions)
{
    private const int Most = 1000;

    public async Task<IReadOnlyList<DeadLetter>> ListAsync(
        ClinicId? clinic,
        CancellationToken cancellationToken
    )
    {
        var found = new List<DeadLetter>();
        foreach (var one in await ClinicsAsync(clinic, cancellationToken))
        {
            found.AddRange(
                await transactions.ExecuteAsync(
                    one,
                    Actor.System,
                    (connection, _, token) =>
                        ReadAsync(connection, one, Letters, token, one.Value, Most),
                    cancellationToken
                )
            );
        }
        if (clinic is null)
        {
            found.AddRange(
                await transactions.InIntakeAsync(
                    (connection, _, token) => ReadAsync(connection, null, Orphans, token, Most),
                    cancellationToken
                )
            );
        }
        return found;
    }

    /// <summary>Gives these (or, when null, all) another try; how many there were.</summary>
    public async Task<int> ReplayAsync(
        ClinicId? clinic,
        IReadOnlyCollection<Guid>? ids,
        CancellationToken cancellationToken
    )
    {
        var wanted = ids?.ToArray();
        var count = 0;
        foreach (var one in await ClinicsAsync(clinic, cancellationToken))
        {
            count += await transactions.ExecuteAsync(
                one,
                Actor.System,
                (connection, _, token) =>
                    CountAsync(connection, ReplayLetters, token, one.Value, Ids(wanted)),
                cancellationToken
            );
        }
        return clinic is not null
            ? count
            : count
                + await transactions.InIntakeAsync(
                    (connection, _, token) =>
                        CountAsync(connection, ReplayOrphans, token, Ids(wanted)),
                    cancellationToken
                );
    }

    private async Task<IReadOnlyList<ClinicId>> ClinicsAsync(
        ClinicId? clinic,
        CancellationToken cancellationToken
    ) =>
        clinic is { } one
            ? [one]
            : [.. (await clinics.ListAsync(cancellationToken)).Select(c => c.Id)];

    private static async Task<List<DeadLetter>> ReadAsync(
        NpgsqlConnection connection,
        ClinicId? clinic,
        string sql,
        CancellationToken cancellationToken,
        params object?[] parameters
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        SqlParameters.Add(command.Parameters, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ListAsync(
            row => new DeadLetter(
                row.GetGuid(0),
                clinic,
                row.GetString(1),
                row.GetStringOrNull(2),
                row.GetInstant(3)
            ),
            cancellationToken
        );
    }

    private static async Task<int> CountAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken,
        params object?[] parameters
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        SqlParameters.Add(command.Parameters, parameters);
        return Convert.ToInt32(
            await command.ExecuteScalarAsync(cancellationToken),
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    private static NpgsqlParameter Ids(Guid[]? ids) =>
        new()
        {
            Value = (object?)ids ?? DBNull.Value,
            NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Uuid,
        };

    private const string Letters = """
        SELECT id, reason, detail, created_at FROM dead_letters WHERE clinic_id = $1 AND replayed_at IS NULL ORDER BY created_at LIMIT $2
        """;

    private const string Orphans = """
        SELECT id, reason, phone_number_id, created_at FROM orphan_webhooks WHERE resolved_at IS NULL ORDER BY created_at LIMIT $1
        """;

    // The conversation had been given to a person because of the failure alone: it is the receptionist's again.
    private const string ReplayLetters = """
        WITH again AS (
            UPDATE dead_letters SET replayed_at = clock_timestamp()
            WHERE clinic_id = $1 AND replayed_at IS NULL AND ($2 IS NULL OR id = ANY ($2)) AND payload IS NOT NULL
            RETURNING id, payload),
        placed AS (
            SELECT a.id, a.payload, m.conversation_id, m.at FROM again a JOIN messages m ON m.clinic_id = $1 AND m.id = a.id),
        queued AS (
            INSERT INTO lane_items (clinic_id, conversation_id, message_id, meta_at, ready_at, input)
            SELECT $1, conversation_id, id, at, clock_timestamp(), payload FROM placed),
        back AS (
            UPDATE conversations c SET status = 'bot', waiting_since = NULL, handoff_reason = NULL
            FROM placed WHERE c.clinic_id = $1 AND c.id = placed.conversation_id AND c.status = 'waiting' AND c.handoff_reason = 'turn-failed')
        SELECT count(*) FROM placed
        """;

    private const string ReplayOrphans = """
        WITH again AS (
            UPDATE orphan_webhooks SET resolved_at = clock_timestamp()
            WHERE resolved_at IS NULL AND ($1 IS NULL OR id = ANY ($1)) AND journal_id IS NOT NULL RETURNING journal_id),
        kept AS (
            SELECT DISTINCT a.journal_id FROM again a JOIN webhook_journal j ON j.id = a.journal_id),
        queued AS (
            INSERT INTO journal_pending (journal_id, claimed_until, attempts)
            SELECT journal_id, clock_timestamp() - interval '1 second', 0 FROM kept ON CONFLICT (journal_id) DO NOTHING)
        SELECT count(*) FROM kept
        """;
}
