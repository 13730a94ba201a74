using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>Claims in the outbox: who may send what, and what becomes of claims that nobody holds any more.</summary>
internal sealed class OutboxClaims(NpgsqlDataSource database)
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
