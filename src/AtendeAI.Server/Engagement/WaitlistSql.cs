using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <param name="Professional">Whose time it is, by the id of the clinic context.</param>
internal sealed record FreedSlot(Guid Id, string Professional, Instant Start);

/// <summary>Somebody on the waiting list whom a freed time suits.</summary>
/// <param name="Reader">Who holds the phone, where the patient is somebody else; see <see cref="KnownAppointment.Reader"/>.</param>
/// <param name="Later">What the patient has booked for the same after the freed time, where that is one appointment.</param>
internal sealed record Waiting(
    Guid Id,
    Guid Contact,
    JoinWaitlist Wanted,
    ReminderRoute Route,
    string? Reader,
    KnownAppointment? Later
);

/// <summary>The statements of <see cref="FreedSlotOffers"/>.</summary>
internal static class WaitlistSql
{
    private const int MostAsked = 20;

    // The hold is gone: booked by whoever was asked, given back, or over. A time that was not taken is open to the next.
    private const string SettleOffers = """
        WITH over AS (
            SELECT o.id, o.freed_slot_id, o.waitlist_id, o.expires_at, EXISTS (
                SELECT FROM freed_slots f JOIN waitlist w ON w.clinic_id = f.clinic_id AND w.id = o.waitlist_id
                JOIN appointments b ON b.clinic_id = f.clinic_id AND b.professional_id = f.professional_id AND b.starts_at = f.starts_at
                WHERE f.clinic_id = o.clinic_id AND f.id = o.freed_slot_id AND b.contact_id = w.contact_id
                    AND b.status IN ('booked', 'confirmed')) AS accepted
            FROM waitlist_offers o
            WHERE o.clinic_id = $1 AND o.state = 'offered'
                AND NOT EXISTS (SELECT FROM appointments h WHERE h.clinic_id = $1 AND h.id = o.hold_id)
            FOR UPDATE OF o SKIP LOCKED),
        settled AS (
            UPDATE waitlist_offers o SET updated_at = $2,
                state = CASE WHEN over.accepted THEN 'accepted' WHEN over.expires_at <= $2 THEN 'expired' ELSE 'declined' END
            FROM over WHERE o.clinic_id = $1 AND o.id = over.id),
        served AS (
            UPDATE waitlist w SET status = 'booked' FROM over WHERE w.clinic_id = $1 AND w.id = over.waitlist_id AND over.accepted)
        UPDATE freed_slots f SET updated_at = $2, due_at = $2,
            state = CASE WHEN over.accepted THEN 'done' ELSE 'open' END, reason = CASE WHEN over.accepted THEN 'accepted' END
        FROM over WHERE f.clinic_id = $1 AND f.id = over.freed_slot_id
        """;

    private const string Claim = """
        SELECT f.id, p.code, f.starts_at FROM freed_slots f
        JOIN professionals p ON p.clinic_id = f.clinic_id AND p.id = f.professional_id
        WHERE f.clinic_id = $1 AND f.state = 'open' AND f.due_at <= $2
        ORDER BY f.due_at, f.id LIMIT 1 FOR UPDATE OF f SKIP LOCKED
        """;

    // Not asked: whoever gave the time back, was asked already, decides on another time, asked for no messages, or has booked meanwhile.
    private static readonly string Candidates = $"""
        SELECT w.id, w.contact_id, w.patient_id, t.name, t.insurance, s.code, wp.code, lower(w.wanted), upper(w.wanted),
            v.id, v.channel_id, v.kind, v.recipient, v.recipient_kind, v.last_inbound_at,
            {ReaderSql.Of("w.clinic_id", "w.contact_id", "w.patient_id")},
            w.times::text, l.id, l.revision, l.code, l.starts_at, l.ends_at, l.status
        FROM freed_slots f
        JOIN waitlist w ON w.clinic_id = f.clinic_id AND w.status = 'waiting' AND w.wanted @> f.starts_at
            AND w.contact_id IS NOT NULL AND w.contact_id IS DISTINCT FROM f.contact_id
            AND (w.professional_id IS NULL OR w.professional_id = f.professional_id)
        JOIN patients t ON t.clinic_id = w.clinic_id AND t.id = w.patient_id
        JOIN contacts c ON c.clinic_id = w.clinic_id AND c.id = w.contact_id AND c.opted_out_at IS NULL
        JOIN services s ON s.clinic_id = w.clinic_id AND s.id = w.service_id
        LEFT JOIN professionals wp ON wp.clinic_id = w.clinic_id AND wp.id = w.professional_id
        JOIN LATERAL ({ReminderRoutes.Known("w.clinic_id", "w.contact_id", "NULL")}) v ON true
        LEFT JOIN LATERAL (
            SELECT a.id, a.revision, ap.code, a.starts_at, a.ends_at, a.status, count(*) OVER () AS together
            FROM appointments a JOIN professionals ap ON ap.clinic_id = a.clinic_id AND ap.id = a.professional_id
            WHERE a.clinic_id = $1 AND a.patient_id = w.patient_id AND a.service_id = w.service_id AND a.starts_at > f.starts_at
                AND a.status IN ('booked', 'confirmed') LIMIT 1) l ON l.together = 1
        WHERE f.clinic_id = $1 AND f.id = $2
            AND NOT EXISTS (SELECT FROM waitlist_offers o
                WHERE o.clinic_id = $1 AND o.waitlist_id = w.id AND (o.freed_slot_id = f.id OR o.state = 'offered'))
            AND NOT EXISTS (SELECT FROM appointments a
                WHERE a.clinic_id = $1 AND a.contact_id = w.contact_id AND a.status = 'held')
            AND NOT EXISTS (SELECT FROM appointments a
                WHERE a.clinic_id = $1 AND a.patient_id = w.patient_id AND a.service_id = w.service_id AND a.created_at > w.created_at
                    AND a.status IN ('booked', 'confirmed'))
        ORDER BY w.created_at, w.id
        """;

    public static Task SettleOffersAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Instant now,
        CancellationToken cancellationToken
    ) => RunAsync(connection, SettleOffers, cancellationToken, clinic.Value, now);

    public static async Task<FreedSlot?> ClaimAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Claim, connection);
        SqlParameters.Add(command.Parameters, [clinic.Value, now]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new(reader.GetGuid(0), reader.GetString(1), reader.GetInstant(2))
            : null;
    }

    public static async Task<List<Waiting>> CandidatesAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        FreedSlot freed,
        DateTimeZone zone,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Candidates, connection);
        SqlParameters.Add(command.Parameters, [clinic.Value, freed.Id]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (at, suited) = (freed.Start.InZone(zone).LocalDateTime, new List<Waiting>());
        while (suited.Count < MostAsked && await reader.ReadAsync(cancellationToken))
        {
            var waiting = Read(reader);
            if (waiting.Wanted.When?.Allows(at) != false)
            {
                suited.Add(waiting);
            }
        }

        return suited;
    }

    public static Task LeaveAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        FreedSlot freed,
        string state,
        string? reason,
        Instant due,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            connection,
            "UPDATE freed_slots SET state = $3, reason = $4, due_at = $5, updated_at = $6 WHERE clinic_id = $1 AND id = $2",
            cancellationToken,
            clinic.Value,
            freed.Id,
            state,
            AppointmentSql.Text(reason),
            due,
            now
        );

    public static Task LedgerAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        FreedSlot freed,
        Waiting waiting,
        MadeOffer made,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            connection,
            """
            INSERT INTO waitlist_offers (clinic_id, id, freed_slot_id, waitlist_id, state, hold_id, message_id, expires_at, created_at, updated_at)
            VALUES ($1, uuid7(), $2, $3, $4, $5, $6, $7, $8, $8)
            """,
            cancellationToken,
            clinic.Value,
            freed.Id,
            waiting.Id,
            made.State,
            AppointmentSql.Uuid(made.Hold),
            AppointmentSql.Uuid(made.Message?.Id),
            made.Until.AsParameter(),
            now
        );

    private static Waiting Read(NpgsqlDataReader reader)
    {
        var patient = new PatientReference(
            reader.GetGuid(2),
            reader.GetString(3),
            Insurance: reader.GetStringOrNull(4)
        );
        return new(
            reader.GetGuid(0),
            reader.GetGuid(1),
            new(
                patient,
                reader.GetString(5),
                reader.GetStringOrNull(6),
                reader.GetInstant(7),
                reader.GetInstant(8),
                WhenWish.Parse(reader.GetStringOrNull(16))
            ),
            ReminderRoutes.Read(reader, 9)!,
            reader.GetStringOrNull(15),
            reader.IsDBNull(17) ? null : ReadLater(reader, patient)
        );
    }

    private static KnownAppointment ReadLater(NpgsqlDataReader reader, PatientReference patient) =>
        new(
            new AppointmentId(reader.GetGuid(17)),
            reader.GetInt32(18),
            patient.PatientId,
            patient.Name,
            reader.GetString(19),
            reader.GetString(5),
            reader.GetInstant(20),
            reader.GetInstant(21),
            ConversationWords.Appointment(reader.GetString(22))
        );

    private static async Task RunAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken,
        params object?[] parameters
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        SqlParameters.Add(command.Parameters, parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
