namespace AtendeAI.Server.Conversations;

/// <summary>The statements of <see cref="FailureDesk"/>. A dead letter has the id of the message that it came from.</summary>
internal static class FailureSql
{
    public const string Letters = """
        SELECT d.id, d.reason, d.detail, d.created_at, m.conversation_id, coalesce(nullif(k.name, ''), nullif(k.profile_name, ''), k.phone, '')
        FROM dead_letters d
        JOIN messages m ON m.clinic_id = d.clinic_id AND m.id = d.id
        JOIN conversations c ON c.clinic_id = d.clinic_id AND c.id = m.conversation_id
        JOIN contacts k ON k.clinic_id = d.clinic_id AND k.id = c.contact_id
        WHERE d.clinic_id = $1 AND d.replayed_at IS NULL
        ORDER BY d.created_at DESC LIMIT 100
        """;

    public const string Strays = """
        SELECT id, reason, phone_number_id, created_at, NULL::uuid, NULL::text FROM orphan_webhooks
        WHERE resolved_at IS NULL ORDER BY created_at DESC LIMIT 100
        """;

    // Back into the lane of its conversation, which is found within a second.
    public const string ReplayLetter = """
        WITH letter AS (
            UPDATE dead_letters SET replayed_at = clock_timestamp()
            WHERE clinic_id = $1 AND id = $2 AND replayed_at IS NULL AND payload IS NOT NULL RETURNING id, payload)
        INSERT INTO lane_items (clinic_id, conversation_id, message_id, meta_at, input)
        SELECT $1, m.conversation_id, m.id, m.at, letter.payload
        FROM letter JOIN messages m ON m.clinic_id = $1 AND m.id = letter.id
        """;

    public const string DismissLetter =
        "UPDATE dead_letters SET replayed_at = clock_timestamp() WHERE clinic_id = $1 AND id = $2 AND replayed_at IS NULL";

    // The journal still has the body: it is taken up as one that a dead node left.
    public const string ReplayStray = """
        WITH stray AS (
            UPDATE orphan_webhooks SET resolved_at = clock_timestamp()
            WHERE id = $1 AND resolved_at IS NULL AND EXISTS (SELECT FROM webhook_journal j WHERE j.id = journal_id) RETURNING journal_id)
        INSERT INTO journal_pending (journal_id, claimed_until) SELECT journal_id, clock_timestamp() - interval '1 second' FROM stray
        ON CONFLICT (journal_id) DO UPDATE SET claimed_until = excluded.claimed_until
        """;

    public const string DismissStray =
        "UPDATE orphan_webhooks SET resolved_at = clock_timestamp() WHERE id = $1 AND resolved_at IS NULL";
}
