using AtendeAI.Domain.Identity;
using AtendeAI.Server.Conversations;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Receptionist;

/// <summary>The statements of <see cref="TurnWriter"/>.</summary>
internal static class TurnSql
{
    /// <summary>Turns that act on a clinic's agenda wait for those of another node: each holds several slots until its end.</summary>
    public static NpgsqlBatchCommand OneAtATime(ClinicId clinic) =>
        new("SELECT pg_advisory_xact_lock(hashtextextended(@clinic::text, 20261122))")
        {
            Parameters = { new("clinic", clinic.Value) },
        };

    /// <summary>The conversations whose lane this node still holds, locked in the order of the intake: their state cannot change until the commit.</summary>
    public static NpgsqlBatchCommand Lock(ClinicId clinic, IReadOnlyList<TurnResult> turns) =>
        new(
            """
            SELECT c.id, c.status FROM atendeai.conversations c
            JOIN atendeai.lanes l ON l.clinic_id = c.clinic_id AND l.conversation_id = c.id
            WHERE c.clinic_id = @clinic AND c.id = ANY(@ids) AND l.lease_owner = @node AND l.lease_until > clock_timestamp()
            ORDER BY c.id FOR NO KEY UPDATE
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", Ids(turns)),
                new("node", NodeIdentity.Current),
            },
        };

    // A lane that was lost and won again is this node's, but what the turn answers may have been answered meanwhile: the queue is emptied from its
    // beginning, so the first place tells. A statement of its own, after the lock, sees what was committed while it waited.
    /// <summary>Those of the turns that nobody has answered yet, or that answer nothing.</summary>
    public static NpgsqlBatchCommand Unanswered(ClinicId clinic, IReadOnlyList<TurnResult> turns) =>
        new(
            """
            SELECT t.conversation_id FROM unnest(@ids, @seqs) AS t(conversation_id, seq)
            WHERE t.seq IS NULL OR EXISTS (
                SELECT FROM atendeai.lane_items i WHERE i.clinic_id = @clinic AND i.conversation_id = t.conversation_id AND i.seq = t.seq)
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", Ids(turns)),
                new("seqs", NpgsqlDbType.Array | NpgsqlDbType.Bigint)
                {
                    Value = turns.Select(t => t.Work.FirstSeq).ToArray(),
                },
            },
        };

    public static NpgsqlBatchCommand Release(ClinicId clinic, IReadOnlyList<TurnResult> turns) =>
        new(
            """
            WITH done AS (SELECT * FROM unnest(@ids, @states, @seqs) AS d(conversation_id, state, seq)),
            answered AS (
                DELETE FROM atendeai.lane_items i USING done d
                WHERE i.clinic_id = @clinic AND i.conversation_id = d.conversation_id AND i.seq <= d.seq)
            UPDATE atendeai.lanes l SET state = coalesce(d.state, l.state), lease_owner = NULL, lease_until = NULL, failures = 0
            FROM done d WHERE l.clinic_id = @clinic AND l.conversation_id = d.conversation_id
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", Ids(turns)),
                new("states", NpgsqlDbType.Array | NpgsqlDbType.Bytea)
                {
                    Value = turns.Select(t => t.Turn?.State.ToJson()).ToArray(),
                },
                new("seqs", turns.Select(t => t.Work.LastSeq).ToArray()),
            },
        };

    // A new statement sees what has been committed since: whoever added an item while we held the lane relies on us.
    public static NpgsqlBatchCommand StillWaiting(
        ClinicId clinic,
        IReadOnlyList<TurnResult> turns
    ) =>
        new(
            $"""
            UPDATE atendeai.lanes l SET lease_owner = @node, lease_until = clock_timestamp() + interval '{Lanes.LeaseFor}'
            WHERE l.clinic_id = @clinic AND l.conversation_id = ANY(@ids) AND l.lease_owner IS NULL
              AND EXISTS (SELECT FROM atendeai.lane_items i WHERE i.clinic_id = l.clinic_id AND i.conversation_id = l.conversation_id)
            RETURNING l.conversation_id
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("node", NodeIdentity.Current),
                new("ids", Ids(turns)),
            },
        };

    private static Guid[] Ids(IReadOnlyList<TurnResult> turns) =>
        [.. turns.Select(t => t.Conversation.Value)];
}
