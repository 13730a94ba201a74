using AtendeAI.Domain.Receptionist;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Agenda;

/// <summary>The statements of <see cref="AppointmentCommands"/>.</summary>
internal static class AppointmentSql
{
    public static NpgsqlBatchCommand ReleaseHolds(AgendaWork work) =>
        BatchCommand(
            "DELETE FROM appointments WHERE clinic_id = $1 AND contact_id = $2 AND status = 'held'",
            work.Clinic.Value,
            Uuid(work.Contact)
        );

    /// <summary>Takes a stretch of the agenda: what has expired there and what the contact held before give way first.</summary>
    public static NpgsqlBatchCommand[] Take(AgendaWork work, NewRow row) =>
        [ExpiredHolds.InTheWay(work, row.Busy), ReleaseHolds(work), Insert(work, row)];

    /// <summary>Gives the id, or nothing when the time is taken or a code is unknown. ON CONFLICT looks before it writes, so two bookings never deadlock.</summary>
    public static NpgsqlBatchCommand Insert(AgendaWork work, NewRow row) =>
        BatchCommand(
            """
            INSERT INTO appointments (clinic_id, id, professional_id, service_id, patient_id, contact_id, conversation_id,
                starts_at, ends_at, busy, status, hold_expires_at, insurance, note, origin, created_at)
            SELECT $1, $2, p.id, s.id, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
            FROM professionals p, services s
            WHERE p.clinic_id = $1 AND p.code = $3 AND p.active AND s.clinic_id = $1 AND s.code = $4 AND s.active
            ON CONFLICT DO NOTHING RETURNING id
            """,
            work.Clinic.Value,
            row.Id,
            row.Professional,
            row.Service,
            Uuid(row.Patient),
            Uuid(work.Contact),
            Uuid(work.Conversation),
            row.Start,
            row.End,
            row.Busy,
            row.Status,
            Data.Instants.AsParameter(row.HoldUntil),
            Text(row.Insurance),
            Text(row.Note),
            row.Origin,
            work.Now
        );

    public static NpgsqlBatchCommand Move(
        AgendaWork work,
        MoveAppointment command,
        Interval busy
    ) =>
        BatchCommand(
            $"""
            WITH {Was("$4")}, done AS (
            UPDATE appointments a SET professional_id = p.id, service_id = s.id, starts_at = $6, ends_at = $7, busy = $8,
                status = 'booked', confirmed_at = NULL, revision = a.revision + 1
            FROM professionals p, services s
            WHERE p.clinic_id = $1 AND p.code = $9 AND p.active AND s.clinic_id = $1 AND s.code = $10 AND {Mine}
                AND a.revision = $4 AND a.status IN ('booked', 'confirmed') AND a.ends_at > $5
            RETURNING a.id, a.professional_id, a.starts_at),
            {Freed(
                "$5",
                "AND (was.professional_id, was.starts_at) <> (done.professional_id, done.starts_at)"
            )}
            """,
            work.Clinic.Value,
            command.Appointment.Value,
            Uuid(work.Contact),
            command.Revision,
            work.Now,
            command.To.Start,
            command.To.End,
            busy,
            command.To.ProfessionalId,
            command.To.ServiceId
        );

    public static NpgsqlBatchCommand Cancel(AgendaWork work, CancelAppointment command) =>
        BatchCommand(
            $"""
            WITH {Was("$4")}, done AS (
            UPDATE appointments a SET status = 'cancelled', cancelled_at = $5, cancel_reason = $6, revision = a.revision + 1
            WHERE {Mine} AND a.revision = $4 AND a.status IN ('booked', 'confirmed') AND a.ends_at > $5
            RETURNING a.id),
            {Freed("$5")}
            """,
            work.Clinic.Value,
            command.Appointment.Value,
            Uuid(work.Contact),
            command.Revision,
            work.Now,
            Text(command.Reason)
        );

    public static NpgsqlBatchCommand Confirm(AgendaWork work, ConfirmAppointment command) =>
        BatchCommand(
            $"""
            UPDATE appointments a SET status = 'confirmed', confirmed_at = coalesce(a.confirmed_at, $4)
            WHERE {Mine} AND a.status IN ('booked', 'confirmed') AND a.ends_at > $4
            RETURNING a.id
            """,
            work.Clinic.Value,
            command.Appointment.Value,
            Uuid(work.Contact),
            work.Now
        );

    public static NpgsqlCommand JoinWaitlist(
        AgendaWork work,
        JoinWaitlist command,
        Guid? patient
    ) =>
        work.Command(
            """
            WITH wish AS (
                SELECT s.id AS service, p.id AS professional FROM services s
                LEFT JOIN professionals p ON p.clinic_id = $1 AND p.code = $6
                WHERE s.clinic_id = $1 AND s.code = $5 AND ($6 IS NULL OR p.id IS NOT NULL)
            ), known AS (
                SELECT w.id FROM waitlist w JOIN wish ON w.service_id = wish.service AND w.professional_id IS NOT DISTINCT FROM wish.professional
                WHERE w.clinic_id = $1 AND w.patient_id = $3 AND w.wanted = $7 AND w.times IS NOT DISTINCT FROM $9::jsonb AND w.status = 'waiting'
            ), joined AS (
                INSERT INTO waitlist (clinic_id, id, patient_id, contact_id, service_id, professional_id, wanted, created_at, times)
                SELECT $1, $2, $3, $4, wish.service, wish.professional, $7, $8, $9::jsonb FROM wish WHERE NOT EXISTS (SELECT FROM known)
                RETURNING id
            )
            SELECT id FROM known UNION ALL SELECT id FROM joined
            """,
            work.Clinic.Value,
            Guid.CreateVersion7(),
            Uuid(patient),
            Uuid(work.Contact),
            command.ServiceId,
            Text(command.ProfessionalId),
            new Interval(command.From, command.To),
            work.Now,
            Text(command.When?.ToJson())
        );

    private static string Was(string revision) =>
        $"was AS (SELECT a.professional_id, a.starts_at, a.contact_id FROM appointments a WHERE {Mine} AND a.revision = {revision})";

    // The time that is given back is written down when somebody waits for one; who gets it is decided by the clock, not in this transaction.
    private static string Freed(string now, string condition = "") =>
        $"""
            freed AS (
                INSERT INTO freed_slots (clinic_id, id, professional_id, starts_at, contact_id, due_at, created_at, updated_at)
                SELECT $1, uuid7(), was.professional_id, was.starts_at, was.contact_id, {now}, {now}, {now} FROM was, done
                WHERE was.starts_at > {now} {condition} AND EXISTS (SELECT FROM waitlist w WHERE w.clinic_id = $1 AND w.status = 'waiting'))
            SELECT id FROM done
            """;

    public static NpgsqlParameter Uuid(Guid? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid };

    public static NpgsqlParameter Text(string? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    /// <summary>The appointment, if the contact may touch it: theirs, or that of a patient on their phone. The desk ($3 null) may touch any.</summary>
    public const string Mine = """
        a.clinic_id = $1 AND a.id = $2 AND ($3 IS NULL OR a.contact_id = $3 OR EXISTS (
            SELECT FROM contact_patients cp WHERE cp.clinic_id = $1 AND cp.contact_id = $3 AND cp.patient_id = a.patient_id))
        """;
}
