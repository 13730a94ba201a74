using System.Text.Json;
using AtendeAI.Domain.Conversations;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>Messages as a thread shows them.</summary>
internal static class ThreadMessages
{
    public static ThreadMessage Read(NpgsqlDataReader row) =>
        new(
            new MessageId(row.GetGuid(0)),
            ConversationWords.Author(row.GetString(1)),
            row.GetStringOrNull(2),
            row.GetString(3),
            row.GetString(4),
            row.GetStringOrNull(5) is { } options
                ? JsonSerializer.Deserialize(options, MessageJson.Default.MessageOptionArray)!
                : [],
            row.GetInstant(6),
            (DeliveryState)row.GetInt16(7),
            row.GetStringOrNull(8) is { } why
                ? JsonSerializer.Deserialize(why, MessageJson.Default.TurnRecord)
                : null,
            row.IsDBNull(9) && row.IsDBNull(10)
                ? null
                : $"{(row.IsDBNull(9) ? "" : row.GetInt32(9))} {row.GetStringOrNull(10)}".Trim()
        );
}
