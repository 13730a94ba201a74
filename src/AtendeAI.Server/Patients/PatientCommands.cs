using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Data;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Patients;

/// <summary>Who an appointment is for, found or written down inside the transaction that needs it.</summary>
internal static class PatientCommands
{
    /// <summary>
    /// The patient that <paramref name="who"/> names. One that is known must belong to the contact who asks; a new name becomes a patient on
    /// that contact's phone, unless the phone has one of that name or CPF already. What was said anew (CPF, birth date, insurance) is kept.
    /// </summary>
    public static async Task<CommandOutcome> FindOrCreateAsync(
        AgendaWork work,
        PatientReference who,
        CancellationToken cancellationToken
    )
    {
        await using var batch = work.Batch(ToFindOrCreate(work, who));
        return Found(await batch.ExecuteScalarAsync(cancellationToken) as Guid?);
    }

    public static CommandOutcome Found(Guid? patient) =>
        patient is { } id
            ? CommandOutcome.Done(id)
            : CommandOutcome.Refused(AgendaRules.UnknownPatient);

    /// <summary>The statement of <see cref="FindOrCreateAsync"/>: it gives the patient's key, or nothing.</summary>
    public static NpgsqlBatchCommand ToFindOrCreate(AgendaWork work, PatientReference who) =>
        SqlParameters.BatchCommand(
            who.PatientId is null ? FindOrCreate : Correct,
            work.Clinic.Value,
            Optional(work.Contact, NpgsqlDbType.Uuid),
            who.PatientId ?? Guid.CreateVersion7(),
            who.Name,
            Optional(who.Cpf, NpgsqlDbType.Text),
            Optional(who.BirthDate?.ToDateOnly(), NpgsqlDbType.Date),
            Optional(who.Insurance, NpgsqlDbType.Text),
            Optional(who.Relation, NpgsqlDbType.Text),
            work.Now
        );

    private static NpgsqlParameter Optional<T>(T value, NpgsqlDbType type) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = type };

    // $1 clinic, $2 contact, $3 id, $4 name, $5 CPF, $6 birth date, $7 insurance, $8 relation, $9 now.
    private const string FindOrCreate = """
        WITH known AS (
            SELECT p.id FROM patients p
            JOIN contact_patients cp ON cp.clinic_id = p.clinic_id AND cp.patient_id = p.id
            WHERE p.clinic_id = $1 AND cp.contact_id = $2 AND (p.cpf = $5 OR (lower(p.name) = lower($4) AND (p.cpf IS NULL OR $5 IS NULL)))
            ORDER BY p.cpf = $5 DESC NULLS LAST, p.id LIMIT 1
        ), corrected AS (
            UPDATE patients p SET cpf = coalesce($5, p.cpf), birth_date = coalesce($6, p.birth_date),
                insurance = coalesce($7, p.insurance), updated_at = $9
            FROM known WHERE p.clinic_id = $1 AND p.id = known.id
                AND (p.cpf, p.birth_date, p.insurance)
                    IS DISTINCT FROM (coalesce($5, p.cpf), coalesce($6, p.birth_date), coalesce($7, p.insurance))
        ), made AS (
            INSERT INTO patients (clinic_id, id, name, cpf, birth_date, insurance, created_at, updated_at)
            SELECT $1, $3, $4, $5, $6, $7, $9, $9 WHERE NOT EXISTS (SELECT FROM known)
            RETURNING id
        ), linked AS (
            INSERT INTO contact_patients (clinic_id, contact_id, patient_id, relation)
            SELECT $1, $2, made.id, $8 FROM made WHERE $2 IS NOT NULL
        )
        SELECT id FROM known UNION ALL SELECT id FROM made
        """;

    private const string Correct = """
        WITH known AS (
            SELECT p.id FROM patients p
            WHERE p.clinic_id = $1 AND p.id = $3 AND ($2 IS NULL OR EXISTS (
                SELECT FROM contact_patients cp WHERE cp.clinic_id = $1 AND cp.contact_id = $2 AND cp.patient_id = $3))
        ), corrected AS (
            UPDATE patients p SET name = coalesce(nullif($4, ''), p.name), cpf = coalesce($5, p.cpf),
                birth_date = coalesce($6, p.birth_date), insurance = coalesce($7, p.insurance), updated_at = $9
            FROM known WHERE p.clinic_id = $1 AND p.id = known.id
                AND (p.name, p.cpf, p.birth_date, p.insurance)
                    IS DISTINCT FROM (coalesce(nullif($4, ''), p.name), coalesce($5, p.cpf), coalesce($6, p.birth_date), coalesce($7, p.insurance))
        ), related AS (
            UPDATE contact_patients cp SET relation = $8
            FROM known WHERE cp.clinic_id = $1 AND cp.contact_id = $2 AND cp.patient_id = known.id AND $8 IS NOT NULL AND cp.relation IS DISTINCT FROM $8
        )
        SELECT id FROM known
        """;
}
