using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>Outcomes of sends in the database, many rows a transaction.</summary>
internal sealed class OutboxOutcomes(NpgsqlDataSource database)
{
    /// <summary>Records outcomes, and says whether more is queued for those conversations. What a status has settled meanwhile stays settled.</summary>
    public async Task<bool> RecordAsync(
        ClinicId clinic,
        IReadOnlyList<OutboxResult> results,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Scope.Clinic(clinic), ToRecord(clinic, results) },
        };
        var accepted = results.Where(r => r.State == OutboxState.Accepted).ToList();
        if (accepted.Count > 0)
        {
            batch.BatchCommands.Add(ToKnow(clinic, accepted));
            batch.BatchCommands.Add(ToUnpark(clinic, accepted));
        }

        var lost = results.Where(r =>
            r.State == OutboxState.Failed && r.ErrorCode == OtherSpelling.Undeliverable
        );
        if (lost.Any())
        {
            batch.BatchCommands.Add(OtherSpelling.Command(clinic, lost.Select(r => r.Row.Id), []));
        }

        batch.BatchCommands.Add(MoreQueued(clinic, results));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        // The scope is the first result set and the question the last; what lies between returns no rows.
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetBoolean(0);
    }

    private static NpgsqlBatchCommand MoreQueued(
        ClinicId clinic,
        IReadOnlyList<OutboxResult> results
    ) =>
        new(
            """
            SELECT EXISTS (
                SELECT FROM atendeai.outbox WHERE clinic_id = @clinic AND conversation_id = ANY(@conversations) AND state = 0)
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("conversations", results.Select(r => r.Row.Conversation).Distinct().ToArray()),
            },
        };

    private static NpgsqlBatchCommand ToRecord(
        ClinicId clinic,
        IReadOnlyList<OutboxResult> results
    ) =>
        new(Record)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", results.Select(r => r.Row.Id).ToArray()),
                new("states", results.Select(r => (short)r.State).ToArray()),
                new("deliveries", results.Select(r => (short)Delivery(r)).ToArray()),
                new("wamids", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = results.Select(r => r.Wamid).ToArray(),
                },
                new("delays", results.Select(r => r.Delay.ToTimeSpan()).ToArray()),
                new("codes", NpgsqlDbType.Array | NpgsqlDbType.Integer)
                {
                    Value = results.Select(r => r.ErrorCode).ToArray(),
                },
                new("classes", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = results.Select(r => r.ErrorClass).ToArray(),
                },
                new("texts", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = results.Select(r => r.ErrorText).ToArray(),
                },
            },
        };

    private static DeliveryState Delivery(OutboxResult result) =>
        result.State switch
        {
            // There is nobody to tell us that the pretend phone has it.
            OutboxState.Accepted => result.Row.Channel.IsSimulated
                ? DeliveryState.Read
                : DeliveryState.Accepted,
            OutboxState.Unknown => DeliveryState.Unknown,
            OutboxState.Failed => DeliveryState.Failed,
            _ => DeliveryState.Queued,
        };

    private static NpgsqlBatchCommand ToKnow(ClinicId clinic, List<OutboxResult> accepted) =>
        new(
            """
            INSERT INTO atendeai.message_keys (clinic_id, channel_id, wamid, message_id)
            SELECT @clinic, channel_id, wamid, id FROM unnest(@ids, @channels, @wamids) AS a(id, channel_id, wamid) ON CONFLICT DO NOTHING
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", accepted.Select(r => r.Row.Id).ToArray()),
                new("channels", accepted.Select(r => r.Row.Channel.Id.Value).ToArray()),
                new("wamids", accepted.Select(r => r.Wamid!).ToArray()),
            },
        };

    private static NpgsqlBatchCommand ToUnpark(ClinicId clinic, List<OutboxResult> accepted) =>
        new(Unpark)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", accepted.Select(r => r.Row.Id).ToArray()),
                new("wamids", accepted.Select(r => r.Wamid!).ToArray()),
            },
        };

    private const string Record =
        """
            WITH result AS (
                SELECT * FROM unnest(@ids, @states, @deliveries, @wamids, @delays, @codes, @classes, @texts)
                    AS r(id, outbox_state, state, wamid, delay, code, class, error)),
            settled AS (
                UPDATE atendeai.outbox o
                SET state = r.outbox_state, wamid = r.wamid, due_at = clock_timestamp() + r.delay, error_code = r.code, error_class = r.class, error_text = r.error,
                    settled_at = CASE WHEN r.outbox_state IN (2, 4) THEN clock_timestamp() END
                FROM result r WHERE o.clinic_id = @clinic AND o.id = r.id AND o.state IN (1, 3) RETURNING o.id)
            UPDATE atendeai.messages m
            SET delivery = t.state, delivery_at = clock_timestamp(), wamid = coalesce(t.wamid, m.wamid), error_code = t.code, error_text = t.error
            FROM result t, settled s WHERE m.clinic_id = @clinic AND m.id = t.id AND s.id = t.id AND
            """
        + " "
        + StatusRows.DeliveryRank;

    // Statuses that came before the wamid was known: the furthest of them counts, and failure only when it is all there is.
    private const string Unpark =
        """
            WITH known AS (SELECT * FROM unnest(@ids, @wamids) AS k(id, wamid)),
            parked AS (
                DELETE FROM atendeai.parked_statuses p USING known k WHERE p.clinic_id = @clinic AND p.wamid = k.wamid
                RETURNING k.id, p.delivery, p.at, p.error_code, p.error_text),
            furthest AS (
                SELECT DISTINCT ON (id) id, delivery AS state, at, error_code, error_text FROM parked ORDER BY id, (delivery = 9), delivery DESC)
            UPDATE atendeai.messages m SET delivery = t.state, delivery_at = t.at, error_code = t.error_code, error_text = t.error_text
            FROM furthest t WHERE m.clinic_id = @clinic AND m.id = t.id AND
            """
        + " "
        + StatusRows.DeliveryRank;
}
