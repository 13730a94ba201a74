using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Receptionist;

/// <summary>Loads what many turns of one clinic need in one round trip.</summary>
internal sealed class TurnLoader(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<TurnWork>> LoadAsync(
        ClinicId clinic,
        IReadOnlyCollection<ConversationId> conversations,
        CancellationToken cancellationToken
    )
    {
        var ids = conversations.Select(c => c.Value).ToArray();
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await LoadAsync(connection, null, clinic, ids, cancellationToken);
    }

    /// <summary>The same inside a transaction that has the clinic set already: what a refused turn must look at again.</summary>
    public static async Task<IReadOnlyList<TurnWork>> LoadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction? transaction,
        ClinicId clinic,
        Guid[] ids,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Scope.Clinic(clinic));
        foreach (var sql in new[] { Lanes, Items, Patients, Appointments })
        {
            batch.BatchCommands.Add(
                new(sql)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("ids", ids),
                        new("node", NodeIdentity.Current),
                    },
                }
            );
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var lanes = await reader.ListAsync(ReadLane, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var items = (await reader.ListAsync(ReadItem, cancellationToken)).ToLookup(
            i => i.Conversation,
            i => i.Item
        );
        await reader.NextResultAsync(cancellationToken);
        var patients = (await reader.ListAsync(ReadPatient, cancellationToken)).ToLookup(
            p => p.Contact,
            p => p.Patient
        );
        await reader.NextResultAsync(cancellationToken);
        var appointments = (await reader.ListAsync(ReadAppointment, cancellationToken)).ToLookup(
            a => a.Contact,
            a => a.Appointment
        );
        return
        [
            .. lanes.Select(l => new TurnWork(
                new LaneKey(clinic, new ConversationId(l.Conversation)),
                l.Status,
                l.Contact,
                l.Channel,
                l.Recipient,
                l.RecipientKind,
                l.LastInboundAt,
                l.State,
                new ContactCard(
                    l.Phone,
                    l.ProfileName,
                    [.. patients[l.Contact]],
                    [.. appointments[l.Contact]],
                    l.OptedOut
                ),
                [.. items[l.Conversation]]
            )),
        ];
    }

    private static LaneRow ReadLane(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1),
            ConversationWords.Status(row.GetString(2)),
            row.GetGuid(3),
            row.GetGuid(4),
            row.GetString(5),
            row.GetString(6),
            row.GetStringOrNull(7),
            row.GetStringOrNull(8),
            row.GetBoolean(9),
            row.GetInstantOrNull(10)
        );

    private static (Guid Conversation, TurnItem Item) ReadItem(NpgsqlDataReader row)
    {
        var reacted = row.IsDBNull(4) ? null : ReactedTo(row.GetFieldValue<string[]>(4));
        var input = StoredInput.Parse(row.GetString(3)).ToPatientInput(reacted);
        return (row.GetGuid(0), new TurnItem(row.GetInt64(1), row.GetGuid(2), input));
    }

    private static ReactedTo ReactedTo(string[] message) =>
        new(
            Guid.TryParse(message[0], out var appointment) ? new AppointmentId(appointment) : null,
            message[1].StartsWith("reminder", StringComparison.Ordinal),
            ChoiceIds.Question([message[2]])
        );

    private static (Guid Contact, KnownPatient Patient) ReadPatient(NpgsqlDataReader row) =>
        (
            row.GetGuid(0),
            new KnownPatient(
                row.GetGuid(1),
                row.GetString(2),
                row.GetStringOrNull(3),
                row.IsDBNull(4) ? null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(4)),
                row.GetStringOrNull(5),
                row.GetStringOrNull(6)
            )
        );

    private static (Guid Contact, KnownAppointment Appointment) ReadAppointment(
        NpgsqlDataReader row
    ) =>
        (
            row.GetGuid(0),
            new KnownAppointment(
                new AppointmentId(row.GetGuid(1)),
                row.GetInt32(2),
                row.IsDBNull(3) ? null : row.GetGuid(3),
                row.GetStringOrNull(4) ?? "",
                row.GetString(5),
                row.GetString(6),
                row.GetInstant(7),
                row.GetInstant(8),
                ConversationWords.Appointment(row.GetString(9))
            )
        );

    private sealed record LaneRow(
        Guid Conversation,
        byte[]? State,
        ConversationStatus Status,
        Guid Contact,
        Guid Channel,
        string Recipient,
        string RecipientKind,
        string? ProfileName,
        string? Phone,
        bool OptedOut,
        Instant? LastInboundAt
    );

    // Row by row and by key, whatever the planner thinks of tables that were empty when it planned.
    private const string Lanes = """
        SELECT l.conversation_id, l.state, c.status, c.contact_id, c.channel_id, c.recipient, c.recipient_kind, k.profile_name, k.phone, k.opted_out_at IS NOT NULL, c.last_inbound_at
        FROM atendeai.lanes l
        CROSS JOIN LATERAL (
            SELECT * FROM atendeai.conversations WHERE clinic_id = @clinic AND id = l.conversation_id LIMIT 1) c
        CROSS JOIN LATERAL (
            SELECT * FROM atendeai.contacts WHERE clinic_id = @clinic AND id = c.contact_id LIMIT 1) k
        WHERE l.clinic_id = @clinic AND l.conversation_id = ANY(@ids) AND l.lease_owner = @node AND c.recipient IS NOT NULL
        """;

    // What a reaction is about is looked up for reactions alone: a join would read all keys for every turn.
    private const string Items = """
        SELECT i.conversation_id, i.seq, i.message_id, i.input::text,
            CASE WHEN i.input ->> 'Type' = 'reaction' THEN (
                SELECT ARRAY[coalesce(m.appointment_id::text, ''), coalesce(m.why ->> 'rule', ''),
                    coalesce((SELECT o ->> 'id' FROM jsonb_array_elements(m.options) o WHERE o ->> 'id' LIKE 'yes:%' LIMIT 1), '')]
                FROM atendeai.conversations c
                JOIN atendeai.message_keys k ON k.clinic_id = c.clinic_id AND k.channel_id = c.channel_id AND k.wamid = i.input ->> 'Extra'
                JOIN atendeai.messages m ON m.clinic_id = k.clinic_id AND m.id = k.message_id
                WHERE c.clinic_id = i.clinic_id AND c.id = i.conversation_id) END
        FROM atendeai.lane_items i
        WHERE i.clinic_id = @clinic AND i.conversation_id = ANY(@ids)
        ORDER BY i.meta_at, i.seq
        """;

    private const string Patients = """
        SELECT cp.contact_id, p.id, p.name, p.cpf, p.birth_date, p.insurance, cp.relation
        FROM atendeai.contact_patients cp
        JOIN atendeai.patients p ON p.clinic_id = cp.clinic_id AND p.id = cp.patient_id
        WHERE cp.clinic_id = @clinic AND cp.contact_id IN (SELECT contact_id FROM atendeai.conversations WHERE clinic_id = @clinic AND id = ANY(@ids))
        ORDER BY p.id
        """;

    // A household's phone sees the appointments of all its patients, whoever booked them; a hold is seen by the contact that has it.
    private const string Appointments = """
        SELECT k.contact_id, a.id, a.revision, a.patient_id, p.name, pr.code, s.code, a.starts_at, a.ends_at, a.status
        FROM (SELECT DISTINCT contact_id FROM atendeai.conversations WHERE clinic_id = @clinic AND id = ANY(@ids)) k
        CROSS JOIN LATERAL (
            SELECT b.* FROM atendeai.appointments b WHERE b.clinic_id = @clinic AND b.contact_id = k.contact_id
            UNION
            SELECT b.* FROM atendeai.contact_patients cp JOIN atendeai.appointments b ON b.clinic_id = cp.clinic_id AND b.patient_id = cp.patient_id
            WHERE cp.clinic_id = @clinic AND cp.contact_id = k.contact_id) a
        JOIN atendeai.professionals pr ON pr.clinic_id = a.clinic_id AND pr.id = a.professional_id
        JOIN atendeai.services s ON s.clinic_id = a.clinic_id AND s.id = a.service_id
        LEFT JOIN atendeai.patients p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
        WHERE a.ends_at > now() - interval '90 days'
          AND (a.status IN ('booked', 'confirmed', 'completed') OR (a.status = 'held' AND a.hold_expires_at > now() AND a.contact_id = k.contact_id))
        ORDER BY a.starts_at
        """;
}
