using System.Text.Json;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Receptionist;

/// <param name="Again">Lanes with more to answer, still held by this node.</param>
/// <param name="Queued">How many messages went to the outbox.</param>
internal sealed record WrittenTurns(
    IReadOnlyList<ConversationId> Again,
    int Queued,
    bool AgendaChanged
);

/// <summary>Asks the receptionist for another turn after a refusal, inside the transaction.</summary>
internal delegate Task<Turn> Refused(
    AgendaWork desk,
    TurnWork work,
    Turn turn,
    CommandRefusal refusal,
    CancellationToken cancellationToken
);

/// <summary>
/// Writes the turns of one clinic in one transaction: their commands, their replies, the dialogue's new state, and the queue without what was
/// answered. A turn whose lane was lost, or whose conversation a person has taken meanwhile, writes nothing.
/// </summary>
internal sealed class TurnWriter(NpgsqlDataSource database, CommandExecutor commands, IClock clock)
{
    public async Task<WrittenTurns> WriteAsync(
        ClinicId clinic,
        ClinicContext context,
        IReadOnlyList<TurnResult> turns,
        Refused onRefused,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var held = await LockAsync(connection, transaction, clinic, turns, cancellationToken);
        var desk = new AgendaWork(
            connection,
            transaction,
            clinic,
            context,
            null,
            null,
            clock.GetCurrentInstant()
        );
        var settled = new List<TurnResult>(turns.Count);
        foreach (var turn in turns)
        {
            if (held.TryGetValue(turn.Work.Lane.Conversation.Value, out var status))
            {
                settled.Add(await CarryOutAsync(desk, turn, status, onRefused, cancellationToken));
            }
        }

        var again = await StoreAsync(
            connection,
            transaction,
            clinic,
            context,
            settled,
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
        return new WrittenTurns(
            again,
            settled.Count(t => t.Turn?.Reply is not null),
            settled.Exists(t => t.Turn?.Commands.Any(CommandExecutor.ChangesAgenda) == true)
        );
    }

    // The conversations are locked in the order that the intake locks them in; their state cannot change until the commit.
    private static async Task<Dictionary<Guid, ConversationStatus>> LockAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        IReadOnlyList<TurnResult> turns,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Scope.Clinic(clinic));
        batch.BatchCommands.Add(
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
                    new("ids", turns.Select(t => t.Work.Lane.Conversation.Value).ToArray()),
                    new("node", NodeIdentity.Current),
                },
            }
        );
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var rows = await reader.ListAsync(
            r => (r.GetGuid(0), ConversationWords.Status(r.GetString(1))),
            cancellationToken
        );
        return rows.ToDictionary(r => r.Item1, r => r.Item2);
    }

    private async Task<TurnResult> CarryOutAsync(
        AgendaWork desk,
        TurnResult result,
        ConversationStatus status,
        Refused onRefused,
        CancellationToken cancellationToken
    )
    {
        if (
            result.Turn is not { } turn
            || (status == ConversationStatus.Person && !Emergencies.IsAnsweredBy(turn))
        )
        {
            return result with { Turn = null };
        }

        var mine = desk with
        {
            Contact = result.Work.ContactId,
            Conversation = result.Work.Lane.Conversation.Value,
        };
        // One refusal leads to another offer; a second one in the same turn means that the agenda moves too fast: say so without acting.
        for (var attempt = 0; turn.Commands.Count > 0; attempt++)
        {
            if (
                await commands.ExecuteAsync(mine, result.Work, turn, cancellationToken)
                is not { } refusal
            )
            {
                break;
            }

            turn = await onRefused(mine, result.Work, turn, refusal, cancellationToken);
            if (attempt == 2)
            {
                turn = turn with { Commands = [] };
            }
        }

        return result with
        {
            Turn = turn,
        };
    }

    private static async Task<IReadOnlyList<ConversationId>> StoreAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        ClinicContext context,
        List<TurnResult> turns,
        CancellationToken cancellationToken
    )
    {
        if (turns.Count == 0)
        {
            return [];
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        var messages = turns
            .Where(t => t.Turn?.Reply is not null)
            .Select(t => ToMessage(t, context))
            .ToList();
        if (messages.Count > 0)
        {
            batch.BatchCommands.Add(OutgoingMessages.ToInsert(clinic, messages));
        }

        batch.BatchCommands.Add(Release(clinic, turns));
        batch.BatchCommands.Add(StillWaiting(clinic, turns));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        // Neither the inserts nor the release return rows: the only result set is that of the lanes with more to do.
        var again = await reader.ListAsync(
            r => new ConversationId(r.GetGuid(0)),
            cancellationToken
        );
        while (await reader.NextResultAsync(cancellationToken)) { }
        return again;
    }

    private static OutgoingMessage ToMessage(TurnResult result, ClinicContext context)
    {
        var reply = result.Turn!.Reply!;
        return new OutgoingMessage(
            result.Work.Lane.Conversation,
            result.Work.ChannelId,
            result.Work.Recipient,
            result.Work.RecipientKind,
            "assistant",
            null,
            reply.Text,
            OutgoingMessage.OptionsOf(reply),
            WhatsApp.GraphMessage.Of(reply),
            JsonSerializer.Serialize(
                TurnRecord.Of(result.Turn, context),
                MessageJson.Default.TurnRecord
            ),
            reply.About?.Value
        )
        {
            // An emergency is answered over a person's head; what was written is still the person's to read.
            Answers = result.Work.Status != ConversationStatus.Person,
        };
    }

    private static NpgsqlBatchCommand Release(ClinicId clinic, List<TurnResult> turns) =>
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
                new("ids", turns.Select(t => t.Work.Lane.Conversation.Value).ToArray()),
                new("states", NpgsqlDbType.Array | NpgsqlDbType.Bytea)
                {
                    Value = turns.Select(t => t.Turn?.State.ToJson()).ToArray(),
                },
                new("seqs", turns.Select(t => t.Work.LastSeq).ToArray()),
            },
        };

    // A new statement sees what has been committed since: whoever added an item while we held the lane relies on us.
    private static NpgsqlBatchCommand StillWaiting(ClinicId clinic, List<TurnResult> turns) =>
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
                new("ids", turns.Select(t => t.Work.Lane.Conversation.Value).ToArray()),
            },
        };
}
