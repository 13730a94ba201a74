using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Agenda;

/// <summary>Reads appointments as the pages show them.</summary>
internal static class AgendaEntries
{
    /// <summary>The whole days of a clinic, as instants.</summary>
    public static Interval Days(ClinicContext context, LocalDate from, int days) =>
        new(
            context.Zone.AtStartOfDay(from).ToInstant(),
            context.Zone.AtStartOfDay(from.PlusDays(days)).ToInstant()
        );

    /// <summary>All that begins in the interval or reaches into it, expired holds left out.</summary>
    public static async Task<IReadOnlyList<AgendaEntry>> ReadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        Interval within,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Entries, connection, transaction);
        Add(command.Parameters, [clinic.Value, within.Start, within.End, now]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<AgendaEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(Read(reader));
        }
        return entries;
    }

    /// <summary>Where an appointment would stand after a move: its own length and service; null when there is none.</summary>
    public static async Task<Slot?> MovedAsync(
        AgendaWork work,
        AppointmentId appointment,
        string professional,
        Instant start,
        CancellationToken cancellationToken
    )
    {
        await using var command = work.Command(
            """
            SELECT s.code, a.starts_at, a.ends_at FROM appointments a
            JOIN services s ON s.clinic_id = a.clinic_id AND s.id = a.service_id
            WHERE a.clinic_id = $1 AND a.id = $2
            """,
            work.Clinic.Value,
            appointment.Value
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new(
                professional,
                reader.GetString(0),
                start,
                start + (reader.GetInstant(2) - reader.GetInstant(1))
            )
            : null;
    }

    private static AgendaEntry Read(NpgsqlDataReader reader) =>
        new(
            new(reader.GetGuid(0)),
            reader.GetInt32(1),
            reader.GetString(2),
            reader.GetString(3),
            reader.GetString(4),
            reader.GetInstant(5),
            reader.GetInstant(6),
            Status(reader.GetString(7)),
            reader.GetString(8),
            reader.GetStringOrNull(9),
            reader.GetStringOrNull(10),
            reader.GetStringOrNull(11)
        );

    private static AppointmentStatus Status(string stored) =>
        stored switch
        {
            "held" => AppointmentStatus.Held,
            "booked" => AppointmentStatus.Booked,
            "confirmed" => AppointmentStatus.Confirmed,
            "completed" => AppointmentStatus.Completed,
            "no_show" => AppointmentStatus.NoShow,
            _ => AppointmentStatus.Cancelled,
        };

    // A hold has no patient yet: the contact's name stands for it.
    private const string Entries = """
        SELECT a.id, a.revision, p.code, s.code, s.name, a.starts_at, a.ends_at, a.status,
            coalesce(who.name, c.name, c.profile_name, ''), c.phone, a.insurance, a.note
        FROM appointments a
        JOIN professionals p ON p.clinic_id = a.clinic_id AND p.id = a.professional_id
        JOIN services s ON s.clinic_id = a.clinic_id AND s.id = a.service_id
        LEFT JOIN patients who ON who.clinic_id = a.clinic_id AND who.id = a.patient_id
        LEFT JOIN contacts c ON c.clinic_id = a.clinic_id AND c.id = a.contact_id
        WHERE a.clinic_id = $1 AND a.starts_at >= $2::timestamptz - interval '1 day' AND a.starts_at < $3 AND a.ends_at > $2
            AND (a.status <> 'held' OR a.hold_expires_at > $4)
        ORDER BY a.starts_at, p.code
        """;
}
