using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Patients;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>The conversation in which a contact is reached: the one that is known, or one opened with somebody who has never written.</summary>
internal static class ReminderRoutes
{
    private const string Open = """
        WITH channel AS (
            SELECT id, kind FROM channels WHERE clinic_id = $1 AND active ORDER BY kind = 'whatsapp' DESC, created_at LIMIT 1
        ), conversation AS (
            SELECT c.id AS channel_id, c.kind, find_or_open_conversation($1, c.id, ARRAY['wa_id', 'phone_key'], ARRAY[$2, $3], ARRAY[$4, $5], $6, $7, '+' || $2, $3, NULL) AS id
            FROM channel c
        )
        SELECT id, channel_id, kind FROM conversation
        """;

    private const string Address = """
        UPDATE conversations SET recipient = coalesce(recipient, $3), recipient_kind = coalesce(recipient_kind, 'wa_id')
        WHERE clinic_id = $1 AND id = $2
        """;

    /// <summary>A query of the contact's conversations that gives the best one; its columns are read by <see cref="Read"/>.</summary>
    public static string Known(string clinic, string contact, string preferred) =>
        $"""
            SELECT o.id, o.channel_id, h.kind, o.recipient, o.recipient_kind, o.last_inbound_at
            FROM conversations o JOIN channels h ON h.clinic_id = o.clinic_id AND h.id = o.channel_id AND h.active
            WHERE o.clinic_id = {clinic} AND o.contact_id = {contact} AND o.recipient IS NOT NULL
            ORDER BY (o.id = {preferred}) DESC NULLS LAST, o.last_inbound_at DESC NULLS LAST LIMIT 1
            """;

    /// <summary>The route whose columns begin at <paramref name="first"/>; null where there is none.</summary>
    public static ReminderRoute? Read(NpgsqlDataReader reader, int first) =>
        reader.GetGuidOrNull(first) is { } conversation
            ? new(
                new ConversationId(conversation),
                reader.GetGuid(first + 1),
                reader.GetString(first + 2) == WhatsApp.ChannelKinds.Simulated,
                reader.GetString(first + 3),
                reader.GetString(first + 4),
                reader.GetInstantOrNull(first + 5)
            )
            : null;

    /// <summary>Null when the clinic has no channel or the number is none.</summary>
    public static async Task<ReminderRoute?> OpenAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        string? phone,
        CancellationToken cancellationToken
    )
    {
        if (
            BrazilianPhone.Normalize(phone) is not { } digits
            || await OpenedAsync(connection, clinic, digits, cancellationToken) is not { } opened
        )
        {
            return null;
        }

        await using var address = new NpgsqlCommand(Address, connection);
        SqlParameters.Add(address.Parameters, [clinic.Value, opened.Conversation.Value, digits]);
        await address.ExecuteNonQueryAsync(cancellationToken);
        return opened;
    }

    private static async Task<ReminderRoute?> OpenedAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        string digits,
        CancellationToken cancellationToken
    )
    {
        await using var open = new NpgsqlCommand(Open, connection);
        var ids = Enumerable.Range(0, 4).Select(_ => (object)Guid.CreateVersion7()).ToArray();
        SqlParameters.Add(
            open.Parameters,
            [clinic.Value, digits, BrazilianPhone.MatchKey(digits), .. ids]
        );
        await using var reader = await open.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new ReminderRoute(
                new ConversationId(reader.GetGuid(0)),
                reader.GetGuid(1),
                reader.GetString(2) == WhatsApp.ChannelKinds.Simulated,
                digits,
                "wa_id",
                null
            )
            : null;
    }
}
