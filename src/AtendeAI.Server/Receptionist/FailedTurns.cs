using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using Npgsql;

namespace AtendeAI.Server.Receptionist;

/// <summary>
/// What becomes of a turn that fails by itself: it is tried again after a while, longer each time; after the fifth failure its messages become
/// dead letters and the conversation waits for a person. A patient is never left without anybody.
/// </summary>
internal sealed partial class FailedTurns(
    NpgsqlDataSource database,
    AtendeMetrics metrics,
    ILogger<FailedTurns> logger
)
{
    private const int Most = 5;

    public async Task PutOffAsync(
        ClinicId clinic,
        ConversationId conversation,
        Exception fault,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var failures = await CountAsync(clinic, conversation, cancellationToken);
            if (failures >= Most)
            {
                await GiveUpAsync(clinic, conversation, fault.GetType().Name, cancellationToken);
                metrics.DeadLettered("turn");
                LogGivenUp(logger, conversation.Value, failures);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The database is away: the lease runs out and the lane is found again.
            LogNotCounted(logger, e, conversation.Value);
        }
    }

    private async Task<int> CountAsync(
        ClinicId clinic,
        ConversationId conversation,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = Batch(
            connection,
            clinic,
            conversation,
            """
            UPDATE atendeai.lanes SET failures = failures + 1, lease_until = clock_timestamp() + failures * interval '2 seconds'
            WHERE clinic_id = @clinic AND conversation_id = @conversation AND lease_owner = @node RETURNING failures
            """
        );
        batch.BatchCommands[1].Parameters.Add(new NpgsqlParameter("node", NodeIdentity.Current));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? reader.GetInt16(0) : 0;
    }

    private async Task GiveUpAsync(
        ClinicId clinic,
        ConversationId conversation,
        string fault,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = Batch(connection, clinic, conversation, GiveUp);
        batch.BatchCommands[1].Parameters.Add(new NpgsqlParameter("fault", fault));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlBatch Batch(
        NpgsqlConnection connection,
        ClinicId clinic,
        ConversationId conversation,
        string sql
    ) =>
        new(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(clinic, "system"),
                new NpgsqlBatchCommand(sql)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("conversation", conversation.Value),
                    },
                },
            },
        };

    private const string GiveUp = """
        WITH items AS (
            DELETE FROM atendeai.lane_items WHERE clinic_id = @clinic AND conversation_id = @conversation RETURNING message_id, input),
        letters AS (
            INSERT INTO atendeai.dead_letters (clinic_id, id, item, reason, detail, payload, created_at)
            SELECT @clinic, message_id, 0, 'turn-failed', @fault, input, clock_timestamp() FROM items ON CONFLICT DO NOTHING),
        lane AS (
            UPDATE atendeai.lanes SET lease_owner = NULL, lease_until = NULL, failures = 0
            WHERE clinic_id = @clinic AND conversation_id = @conversation)
        UPDATE atendeai.conversations
        SET status = 'waiting', handoff_reason = 'turn-failed', waiting_since = coalesce(waiting_since, clock_timestamp()), priority = greatest(priority, 1::smallint)
        WHERE clinic_id = @clinic AND id = @conversation AND status <> 'person'
        """;

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Conversation {ConversationId} failed {Failures} times and now waits for a person"
    )]
    private static partial void LogGivenUp(ILogger logger, Guid conversationId, int failures);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The failure of conversation {ConversationId} could not be counted"
    )]
    private static partial void LogNotCounted(ILogger logger, Exception e, Guid conversationId);
}
