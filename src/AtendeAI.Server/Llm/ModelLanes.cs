using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>The lanes of turns with a model, and the dialogue that goes with each question. Short statements: no transaction is open while a model thinks.</summary>
internal sealed class ModelLanes(NpgsqlDataSource database)
{
    private const int MostLines = 12;

    /// <summary>Renews the lease and reads what was said before; null when the lane is no longer this node's.</summary>
    public async Task<IReadOnlyList<DialogueLine>?> BeginAsync(
        LaneKey lane,
        Guid before,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(lane.Clinic),
                Renew(lane),
                SqlParameters.BatchCommand(
                    Dialogue,
                    lane.Clinic.Value,
                    lane.Conversation.Value,
                    before,
                    MostLines
                ),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var held = await reader.ReadAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var lines = await reader.ListAsync(
            r => new DialogueLine(r.GetBoolean(0), r.GetString(1)),
            cancellationToken
        );
        return held ? lines : null;
    }

    /// <summary>Keeps the lane while a model thinks; false when it is lost.</summary>
    public async Task<bool> RenewAsync(LaneKey lane, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Scope.Clinic(lane.Clinic), Renew(lane) },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken);
    }

    private static NpgsqlBatchCommand Renew(LaneKey lane) =>
        SqlParameters.BatchCommand(
            $"""
            UPDATE atendeai.lanes SET lease_until = clock_timestamp() + interval '{Lanes.LeaseFor}'
            WHERE clinic_id = $1 AND conversation_id = $2 AND lease_owner = $3 AND lease_until > clock_timestamp() RETURNING 1
            """,
            lane.Clinic.Value,
            lane.Conversation.Value,
            NodeIdentity.Current
        );

    // What was said before the messages of this turn; a conversation of long ago is another one.
    private const string Dialogue = """
        SELECT ours, body FROM (
            SELECT author <> 'patient' AS ours, body, id FROM atendeai.messages
            WHERE clinic_id = $1 AND conversation_id = $2 AND id < $3 AND body <> '' AND author <> 'system' AND at > now() - interval '1 day'
            ORDER BY id DESC LIMIT $4) latest
        ORDER BY id
        """;
}
