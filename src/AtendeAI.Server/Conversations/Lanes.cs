using AtendeAI.Domain.Identity;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// The lane of a contact: its messages are handled one after another by whichever node holds the lease. A lease ends by itself, so a node that
/// dies blocks nobody for long.
/// </summary>
internal static class Lanes
{
    internal const string LeaseFor = "20 seconds";

    /// <summary>Locks conversations in one order everywhere, so that two batches that share some wait for each other and do not deadlock.</summary>
    public static NpgsqlBatchCommand LockConversations(
        ClinicId clinic,
        IReadOnlyCollection<Guid> conversations
    ) =>
        new(
            "SELECT id FROM atendeai.conversations WHERE clinic_id = @clinic AND id = ANY(@conversations) ORDER BY id FOR NO KEY UPDATE"
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("conversations", conversations.Distinct().ToArray()),
            },
        };

    /// <summary>Takes the lanes that are free, expired or already ours, and returns those. Whoever holds another lane sees the new messages when its turn ends.</summary>
    public static NpgsqlBatchCommand Lease(
        ClinicId clinic,
        IReadOnlyCollection<Guid> conversations
    ) =>
        new(
            $"""
            INSERT INTO atendeai.lanes AS l (clinic_id, conversation_id, lease_owner, lease_until, failures)
            SELECT @clinic, c, @node, clock_timestamp() + interval '{LeaseFor}', 0 FROM unnest(@conversations) AS n(c) ORDER BY c
            ON CONFLICT (clinic_id, conversation_id) DO UPDATE SET lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
            WHERE l.lease_owner IS NULL OR l.lease_owner = @node OR l.lease_until < clock_timestamp()
            RETURNING conversation_id
            """
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("node", NodeIdentity.Current),
                new("conversations", conversations.Distinct().Order().ToArray()),
            },
        };
}
