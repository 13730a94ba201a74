using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>The outbox in the database: claims and outcomes, many rows a transaction.</summary>
internal sealed class OutboxStore(NpgsqlDataSource database)
{
    /// <summary>Rows that are claimed for longer than this were in the hands of a node that died: their fate is unknown.</summary>
    internal const string SendingAtMost = "30 seconds";

    /// <summary>Claims what is due on a channel, the longest waiting first. After this returns the claim is on disk.</summary>
    public async Task<List<OutboxRow>> ClaimAsync(
        Channel channel,
        int most,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(channel.Clinic),
                new NpgsqlBatchCommand(Claim)
                {
                    Parameters =
                    {
                        new("clinic", channel.Clinic.Value),
                        new("channel", channel.Id.Value),
                        new("node", NodeIdentity.Current),
                        new("most", most),
                    },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ListAsync(row => Read(channel, row), cancellationToken);
    }

    private static OutboxRow Read(Channel channel, NpgsqlDataReader row) =>
        new(
            channel.Clinic,
            row.GetGuid(0),
            row.GetGuid(1),
            channel,
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.GetInt16(6),
            row.GetInstant(7),
            row.GetInstantOrNull(8)
        );

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

    /// <summary>Marks as unknown what was claimed by nodes that died, and says how many.</summary>
    public async Task<int> GiveUpClaimsAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(clinic),
                new NpgsqlBatchCommand(GiveUp) { Parameters = { new("clinic", clinic.Value) } },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return (await reader.ListAsync(r => r.GetGuid(0), cancellationToken)).Count;
    }

    /// <summary>
    /// Puts back what this node has claimed and does not have in hand: the claim was committed without its hearing of it, and nothing was sent.
    /// What is in hand is asked after the clock: a claim that is made meanwhile is younger.
    /// </summary>
    public async Task ReturnUnsentAsync(
        ClinicId clinic,
        Func<Guid[]> inHand,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var clock = new NpgsqlCommand("SELECT clock_timestamp()", connection);
        var asked = (DateTime)(await clock.ExecuteScalarAsync(cancellationToken))!;
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(clinic),
                new NpgsqlBatchCommand(ReturnUnsent)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("node", NodeIdentity.Current),
                        new("asked", asked),
                        new("in_hand", inHand()),
                    },
                },
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

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

    // A message waits for the contact's earlier ones, unless those wait long for a limit of Meta's to lift.
    private const string Claim = """
        WITH due AS (
            SELECT o.id FROM atendeai.outbox o
            WHERE o.clinic_id = @clinic AND o.channel_id = @channel AND o.state = 0 AND o.due_at <= clock_timestamp()
              AND NOT EXISTS (
                  SELECT FROM atendeai.outbox e
                  WHERE e.clinic_id = o.clinic_id AND e.conversation_id = o.conversation_id AND e.id < o.id
                    AND (e.state = 1 OR (e.state = 0 AND e.due_at < clock_timestamp() + interval '1 minute')))
            ORDER BY o.due_at LIMIT @most FOR UPDATE OF o SKIP LOCKED)
        UPDATE atendeai.outbox o
        SET state = 1, sender = @node, sending_since = clock_timestamp(), attempts = o.attempts + 1
        FROM due, atendeai.conversations c
        WHERE o.clinic_id = @clinic AND o.id = due.id AND c.clinic_id = o.clinic_id AND c.id = o.conversation_id
        RETURNING o.id, o.conversation_id, o.recipient, o.recipient_kind, o.kind, o.payload::text, o.attempts, o.created_at, c.last_inbound_at
        """;

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

    private const string ReturnUnsent = """
        UPDATE atendeai.outbox SET state = 0, attempts = attempts - 1, sender = NULL, sending_since = NULL
        WHERE clinic_id = @clinic AND state = 1 AND sender = @node AND sending_since < @asked AND NOT id = ANY(@in_hand)
        """;

    private const string GiveUp = $"""
        WITH lost AS (
            UPDATE atendeai.outbox SET state = 3, error_class = 'unknown', error_text = 'the sender stopped'
            WHERE clinic_id = @clinic AND state = 1 AND sending_since < clock_timestamp() - interval '{SendingAtMost}' RETURNING id)
        UPDATE atendeai.messages m SET delivery = 3 FROM lost WHERE m.clinic_id = @clinic AND m.id = lost.id AND m.delivery < 3 RETURNING m.id
        """;
}
