using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>
/// Ends holds whose time is over. Deleting one and writing the notice for whoever had it are one statement: of several executables, and of a
/// job and a booking that wants the time, one does both.
/// </summary>
internal static class ExpiredHolds
{
    private const string Which =
        "SELECT id FROM appointments WHERE clinic_id = $1 AND status = 'held' AND hold_expires_at <= $2";

    // Whoever asks for a time knows what became of their own hold: no notice for them ($3).
    private const string AndTell = """
        FOR UPDATE SKIP LOCKED) RETURNING id, contact_id, conversation_id, professional_id, service_id, starts_at)
        INSERT INTO notices (clinic_id, id, kind, contact_id, conversation_id, about_id, professional_id, service_id, starts_at, due_at, created_at, updated_at)
        SELECT $1, uuid7(), 'hold-expired', contact_id, conversation_id, id, professional_id, service_id, starts_at, $2, $2, $2
        FROM gone WHERE contact_id IS NOT NULL AND conversation_id IS NOT NULL AND contact_id IS DISTINCT FROM $3
        ON CONFLICT DO NOTHING
        """;

    private const string EndAll =
        $"WITH gone AS (DELETE FROM appointments WHERE clinic_id = $1 AND id IN ({Which} {AndTell}";

    private const string EndInTheWay =
        $"WITH gone AS (DELETE FROM appointments WHERE clinic_id = $1 AND id IN ({Which} AND busy && $4 {AndTell}";

    /// <summary>Those in the way. One that another transaction is ending is left to it: the constraint waits for that.</summary>
    public static NpgsqlBatchCommand InTheWay(AgendaWork work, Interval busy) =>
        SqlParameters.BatchCommand(
            EndInTheWay,
            work.Clinic.Value,
            work.Now,
            AppointmentSql.Uuid(work.Contact),
            busy
        );

    /// <summary>All of the clinic's.</summary>
    public static async Task EndAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(EndAll, connection);
        SqlParameters.Add(command.Parameters, [clinic.Value, now, AppointmentSql.Uuid(null)]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
