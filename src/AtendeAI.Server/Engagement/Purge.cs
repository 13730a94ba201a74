using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// Takes away what has served its time, a clinic at a time: wishes of the waiting list whose days are over, keys of messages that WhatsApp will not send again, statuses of
/// messages nobody knows, traces of language models, reminders that waited for a template until the appointment was over. A conversation that somebody answered on the phone, and
/// in which nobody has written for half a day, is the receptionist's again.
/// </summary>
internal sealed class Purge(ClinicDirectory clinics, TenantTransactions transactions, IClock clock)
{
    private static readonly Duration KeepOnPhone = Duration.FromHours(12);
    private static readonly Duration KeepUnsent = Duration.FromDays(1);
    private static readonly Duration KeepKeys = Duration.FromDays(60);
    private static readonly Duration KeepStatuses = Duration.FromDays(7);

    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            await transactions.ExecuteAsync(
                clinic.Id,
                Actor.System,
                (connection, transaction, token) =>
                    PurgeAsync(connection, transaction, clinic.Id.Value, token),
                cancellationToken
            );
        }
    }

    private async Task PurgeAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        Guid clinic,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                SqlParameters.BatchCommand(
                    """
                    WITH back AS (
                        UPDATE conversations SET status = 'bot', priority = 0, handoff_reason = NULL, handoff_summary = NULL
                        WHERE clinic_id = $1 AND status = 'person' AND holder_user_id IS NULL AND last_message_at < $2 RETURNING id)
                    UPDATE lanes l SET state = NULL FROM back WHERE l.clinic_id = $1 AND l.conversation_id = back.id
                    """,
                    clinic,
                    now - KeepOnPhone
                ),
                SqlParameters.BatchCommand(
                    "UPDATE waitlist SET status = 'closed' WHERE clinic_id = $1 AND status = 'waiting' AND upper(wanted) < $2",
                    clinic,
                    now
                ),
                SqlParameters.BatchCommand(
                    "DELETE FROM message_keys WHERE clinic_id = $1 AND message_id < uuid7_floor($2)",
                    clinic,
                    now - KeepKeys
                ),
                SqlParameters.BatchCommand(
                    """
                    DELETE FROM llm_traces WHERE clinic_id = $1 AND (expires_at < $2
                        OR at < $2 - make_interval(days => coalesce((SELECT trace_days FROM llm_settings WHERE clinic_id = $1), 0)))
                    """,
                    clinic,
                    now
                ),
                SqlParameters.BatchCommand(
                    "DELETE FROM parked_statuses WHERE clinic_id = $1 AND received_at < $2",
                    clinic,
                    now - KeepStatuses
                ),
                SqlParameters.BatchCommand(
                    """
                    UPDATE reminders r SET state = 'skipped', reason = 'needed-template', updated_at = $2 FROM appointments a
                    WHERE r.clinic_id = $1 AND r.state = 'needs_template' AND a.clinic_id = $1 AND a.id = r.appointment_id AND a.starts_at < $2
                    """,
                    clinic,
                    now - KeepUnsent
                ),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
