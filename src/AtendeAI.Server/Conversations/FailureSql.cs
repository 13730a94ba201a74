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

    public const string DismissLetter =
        "UPDATE dead_letters SET replayed_at = clock_timestamp() WHERE clinic_id = $1 AND id = $2 AND replayed_at IS NULL";

    public const string DismissStray =
        "UPDATE orphan_webhooks SET resolved_at = clock_timestamp() WHERE id = $1 AND resolved_at IS NULL";
}
