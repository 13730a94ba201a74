using System.Text.Json;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Receptionist;

/// <param name="Again">Lanes with more to answer, still held by this node.</param>
/// <param name="Queued">How many messages went to the outbox.</param>
/// <param name="Claimed">Those of them that this node has claimed and must send.</param>
internal sealed record WrittenTurns(
    IReadOnlySet<ConversationId> Again,
    int Queued,
    IReadOnlyList<OutboxRow> Claimed,
    bool AgendaChanged
);

/// <summary>
/// Writes the turns of one clinic in one transaction: their commands, their replies, the dialogue's new state, and the queue without what was
/// answered. A turn whose lane was lost, or whose messages somebody has answered meanwhile, writes nothing; one whose conversation a person has taken says nothing.
/// </summary>
internal sealed class TurnWriter(
    NpgsqlDataSource database,
    CommandExecutor commands,
    Replies replies,
    OutboxSender outbox,
    ChannelDirectory channels,
    IClock clock
)
{
    public async Task<WrittenTurns> WriteAsync(TurnBatch turns, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var desk = new AgendaWork(
            connection,
            transaction,
            turns.Clinic,
            turns.Context,
            null,
            null,
            clock.GetCurrentInstant()
        );
        var held = await LockAsync(desk, turns.Results, cancellationToken);
        var mine = turns
            .Results.Where(t => held.ContainsKey(t.Conversation.Value))
            .Select(t => MaySpeak(t, held[t.Conversation.Value]) ? t : t with { Turn = null })
            .ToList();
        return await StoreAsync(
            desk,
            await CarryOutAsync(desk, mine, cancellationToken),
            cancellationToken
        );
    }

    private static bool MaySpeak(TurnResult result, ConversationStatus status) =>
        status != ConversationStatus.Person
        || (result.Turn is { } turn && Emergencies.IsAnsweredBy(turn));

    private static async Task<Dictionary<Guid, ConversationStatus>> LockAsync(
        AgendaWork desk,
        IReadOnlyList<TurnResult> turns,
        CancellationToken cancellationToken
    )
    {
        await using var batch = desk.Batch(Scope.Clinic(desk.Clinic));
        var acts = turns.Any(t => t.Turn?.Commands.Count > 0);
        if (acts)
        {
            batch.BatchCommands.Add(TurnSql.OneAtATime(desk.Clinic));
        }

        batch.BatchCommands.Add(TurnSql.Lock(desk.Clinic, turns));
        batch.BatchCommands.Add(TurnSql.Unanswered(desk.Clinic, turns));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        if (acts)
        {
            await reader.NextResultAsync(cancellationToken);
        }

        var rows = await reader.ListAsync(
            r => (r.GetGuid(0), ConversationWords.Status(r.GetString(1))),
            cancellationToken
        );
        await reader.NextResultAsync(cancellationToken);
        var open = await reader.ListAsync(r => r.GetGuid(0), cancellationToken);
        return rows.IntersectBy(open, r => r.Item1).ToDictionary(r => r.Item1, r => r.Item2);
    }

    private async Task<IReadOnlyList<TurnResult>> CarryOutAsync(
        AgendaWork desk,
        List<TurnResult> turns,
        CancellationToken cancellationToken
    )
    {
        var simple = turns
            .Where(t => t.Turn?.Commands.Count > 0 && CommandExecutor.IsSimple(t.Turn))
            .ToList();
        var refusals = await commands.ExecuteAsync(desk, simple, cancellationToken);
        var done = simple.Zip(refusals).ToDictionary(t => t.First.Conversation, t => t.Second);
        var settled = new List<TurnResult>(turns.Count);
        foreach (var turn in turns)
        {
            var isDone = done.TryGetValue(turn.Conversation, out var refusal) && refusal is null;
            settled.Add(
                isDone ? turn : await CarryOutAsync(desk, turn, refusal, cancellationToken)
            );
        }

        return settled;
    }

    private async Task<TurnResult> CarryOutAsync(
        AgendaWork desk,
        TurnResult result,
        CommandRefusal? refusal,
        CancellationToken cancellationToken
    )
    {
        var turn = result.Turn;
        var mine = result.Work.At(desk);
        // One refusal leads to another offer; a second one in the same turn means that the agenda moves too fast: say so without acting.
        for (var attempt = 0; turn?.Commands.Count > 0; attempt++)
        {
            refusal ??= await commands.ExecuteAsync(mine, result.Work, turn, cancellationToken);
            if (refusal is null)
            {
                break;
            }

            turn = await replies.AfterRefusalAsync(
                mine,
                result.Work,
                turn,
                refusal,
                cancellationToken
            );
            refusal = null;
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

    private async Task<WrittenTurns> StoreAsync(
        AgendaWork desk,
        IReadOnlyList<TurnResult> turns,
        CancellationToken cancellationToken
    )
    {
        var replied = turns.Where(t => t.Turn?.Reply is not null).ToList();
        var messages = replied.ConvertAll(t => ToMessage(t, desk.Context));
        using var claims = new EarlyClaims(outbox, channels, desk.Clinic, messages);
        await using var batch = desk.Batch(
            OutgoingMessages.ToInsert(desk.Clinic, messages, claims.Wanted),
            TurnSql.Release(desk.Clinic, turns),
            TurnSql.StillWaiting(desk.Clinic, turns)
        );
        var (claimed, again) = await RunAsync(batch, cancellationToken);
        await desk.Transaction.CommitAsync(cancellationToken);
        return new WrittenTurns(
            again,
            messages.Count,
            claims.Committed(
                claimed,
                messages.Zip(replied.Select(t => t.Work.LastInboundAt)),
                desk.Now
            ),
            turns.Any(t => t.Turn?.Commands.Any(CommandExecutor.ChangesAgenda) == true)
        );
    }

    // The claimed messages, then the lanes with more to do; the release between them returns no rows.
    private static async Task<(HashSet<Guid> Claimed, HashSet<ConversationId> Again)> RunAsync(
        NpgsqlBatch batch,
        CancellationToken cancellationToken
    )
    {
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var claimed = await reader.ListAsync(r => r.GetGuid(0), cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var again = await reader.ListAsync(
            r => new ConversationId(r.GetGuid(0)),
            cancellationToken
        );
        while (await reader.NextResultAsync(cancellationToken)) { }
        return ([.. claimed], [.. again]);
    }

    private static OutgoingMessage ToMessage(TurnResult result, ClinicContext context)
    {
        var reply = result.Turn!.Reply!;
        return new OutgoingMessage(
            result.Conversation,
            result.Work.ChannelId,
            result.Work.Recipient,
            result.Work.RecipientKind,
            "assistant",
            null,
            reply.Text,
            MessageOption.Of(reply),
            GraphMessage.Of(reply),
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
}
