using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// A dialogue that cannot move until the transaction ends: intake and turns take the conversation's row too. With nothing unanswered no turn is
/// under way either, so what is remembered here is not forgotten by one.
/// </summary>
/// <param name="Unanswered">A message of the patient waits for its turn.</param>
internal sealed record LockedDialogue(
    ConversationStatus Status,
    DialogueState State,
    bool Unanswered
)
{
    private const string Lock =
        "SELECT status FROM conversations WHERE clinic_id = $1 AND id = $2 FOR NO KEY UPDATE";

    private const string Read = """
        SELECT (SELECT state FROM lanes WHERE clinic_id = $1 AND conversation_id = $2),
            EXISTS (SELECT FROM lane_items WHERE clinic_id = $1 AND conversation_id = $2)
        """;

    private const string Write = """
        INSERT INTO lanes (clinic_id, conversation_id, state) VALUES ($1, $2, $3)
        ON CONFLICT (clinic_id, conversation_id) DO UPDATE SET state = excluded.state
        """;

    public bool IsWithAssistant => Status is ConversationStatus.Bot or ConversationStatus.Closed;

    public static async Task<LockedDialogue> TakeAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        ConversationId conversation,
        CancellationToken cancellationToken
    )
    {
        // A batch's second statement sees what was committed while the first waited for its lock.
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                SqlParameters.BatchCommand(Lock, clinic.Value, conversation.Value),
                SqlParameters.BatchCommand(Read, clinic.Value, conversation.Value),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var status = ConversationWords.Status(reader.GetString(0));
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new(
            status,
            DialogueState.Parse(reader.IsDBNull(0) ? null : reader.GetFieldValue<byte[]>(0)),
            reader.GetBoolean(1)
        );
    }

    public static async Task RememberAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        ConversationId conversation,
        DialogueState state,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Write, connection);
        SqlParameters.Add(command.Parameters, [clinic.Value, conversation.Value, state.ToJson()]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
