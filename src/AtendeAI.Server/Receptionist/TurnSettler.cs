using System.Diagnostics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;

namespace AtendeAI.Server.Receptionist;

/// <summary>
/// Brings turns to their end: written, sent, told to the pages, counted, and their lanes freed. Should a transaction of several fail, each is tried
/// alone; one that keeps failing is given to a person rather than lost.
/// </summary>
internal sealed partial class TurnSettler(
    TurnWriter writer,
    FailedTurns failedTurns,
    LaneScheduler lanes,
    OutboxSender outbox,
    LiveNotices live,
    AtendeMetrics metrics,
    ILogger<TurnSettler> logger
)
{
    public async Task SettleAsync(TurnBatch turns, CancellationToken cancellationToken)
    {
        if (turns.Results.Count == 0)
        {
            return;
        }

        try
        {
            await WriteAsync(turns, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (turns.Results.Count > 1)
        {
            LogSplit(logger, e, turns.Results.Count);
            foreach (var one in turns.Results)
            {
                await SettleAsync(turns with { Results = [one] }, cancellationToken);
            }
        }
        catch (Exception e)
        {
            await FailAsync(turns.Clinic, turns.Results[0].Conversation, e, cancellationToken);
        }
    }

    /// <summary>The turn of this conversation failed by itself.</summary>
    public async Task FailAsync(
        ClinicId clinic,
        ConversationId conversation,
        Exception fault,
        CancellationToken cancellationToken
    )
    {
        LogFailed(logger, fault, conversation.Value);
        await failedTurns.PutOffAsync(clinic, conversation, fault, cancellationToken);
        Free(new LaneKey(clinic, conversation), again: false);
    }

    /// <summary>The turn of this lane is over.</summary>
    public void Free(LaneKey lane, bool again)
    {
        metrics.LaneLeft();
        lanes.Done(lane, again);
    }

    private async Task WriteAsync(TurnBatch turns, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(turns, cancellationToken);
        outbox.Send(written.Claimed);
        if (written.Queued > written.Claimed.Count)
        {
            outbox.Wake(turns.Clinic);
        }

        foreach (var result in turns.Results)
        {
            Free(result.Work.Lane, written.Again.Contains(result.Conversation));
            live.ConversationChanged(turns.Clinic, result.Conversation);
            Count(result);
        }

        if (written.AgendaChanged)
        {
            live.AgendaChanged(turns.Clinic);
        }
    }

    private void Count(TurnResult result)
    {
        var turn = result.Turn;
        var intent = turn?.Why.Intents is [var first, ..] ? first : "none";
        var handOff = turn?.Commands.OfType<HandOff>().FirstOrDefault();
        metrics.TurnTaken(
            intent,
            Outcome(turn, handOff),
            Stopwatch.GetElapsedTime(result.StartedAt)
        );
        if (turn?.Why.Mood is { } mood)
        {
            metrics.Sounded(mood);
        }

        if (turn?.Why.Misunderstood == true)
        {
            metrics.Misunderstood();
        }

        if (handOff is not null)
        {
            metrics.HandedOff(handOff.Reason);
        }
    }

    private static string Outcome(Turn? turn, HandOff? handOff) =>
        turn is null ? "silent"
        : handOff is { KeepsTalking: false } ? "handed-off"
        : turn.Reply is null ? "silent"
        : "replied";

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} turns could not be written together and are written one by one"
    )]
    private static partial void LogSplit(ILogger logger, Exception e, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The turn of conversation {ConversationId} failed"
    )]
    private static partial void LogFailed(ILogger logger, Exception e, Guid conversationId);
}
