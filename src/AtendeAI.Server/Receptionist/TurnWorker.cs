using System.Diagnostics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Observability;

namespace AtendeAI.Server.Receptionist;

/// <summary>
/// Takes turns: lanes that are ready are loaded and answered, many of one clinic together. What only talks is written at once; what acts on the agenda
/// goes through <see cref="ActingTurns"/>.
/// </summary>
internal sealed partial class TurnWorker(
    LaneScheduler lanes,
    Surge surge,
    TurnLoader loader,
    Replies replies,
    TurnSettler settler,
    ActingTurns acting,
    ModelTurns models,
    ClinicContexts clinics,
    AtendeMetrics metrics,
    ILogger<TurnWorker> logger
) : BackgroundService
{
    // A few batches at once: a patient waits for the turns that share theirs, and each batch spares the database work.
    private const int Workers = 3;
    private const int MostAtOnce = 48;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll([
                Task.Run(() => lanes.RunTimersAsync(stoppingToken), stoppingToken),
                .. Enumerable
                    .Range(0, Workers)
                    .Select(_ => Task.Run(() => WorkAsync(stoppingToken), stoppingToken)),
            ]);
        }
        finally
        {
            await models.DrainAsync();
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (await lanes.ReadyLanes.WaitToReadAsync(stoppingToken))
        {
            await surge.GiveWayAsync(stoppingToken);
            var ready = new List<LaneKey>(MostAtOnce);
            while (ready.Count < MostAtOnce && lanes.ReadyLanes.TryRead(out var key))
            {
                lanes.Begin(key);
                metrics.LaneEntered();
                ready.Add(key);
            }

            foreach (var clinic in ready.GroupBy(k => k.Clinic))
            {
                await TakeAsync(clinic.Key, [.. clinic.Select(k => k.Conversation)], stoppingToken);
            }
        }
    }

    private async Task TakeAsync(
        ClinicId clinic,
        IReadOnlyList<ConversationId> conversations,
        CancellationToken stoppingToken
    )
    {
        try
        {
            await AnswerAsync(clinic, conversations, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (conversations.Count > 1)
        {
            LogSplit(logger, e, conversations.Count);
            foreach (var conversation in conversations)
            {
                await TakeAsync(clinic, [conversation], stoppingToken);
            }
        }
        catch (Exception e)
        {
            await settler.FailAsync(clinic, conversations[0], e, stoppingToken);
        }
    }

    private async Task AnswerAsync(
        ClinicId clinic,
        IReadOnlyList<ConversationId> conversations,
        CancellationToken stoppingToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        var context = await clinics.GetAsync(clinic, stoppingToken);
        var loaded = await loader.LoadAsync(clinic, conversations, stoppingToken);
        var results = await Task.WhenAll(
            loaded.Select(async work => new TurnResult(
                work,
                await replies.ToAsync(clinic, context, work, stoppingToken),
                started
            ))
        );

        // From here on each turn has one owner, who frees its lane.
        var plain = models.TakeAside(new TurnBatch(clinic, context, results), stoppingToken);
        var acts = plain.ToLookup(r => r.Turn?.Commands.Count > 0);
        foreach (var lost in conversations.Except(loaded.Select(w => w.Lane.Conversation)))
        {
            settler.Free(new LaneKey(clinic, lost), again: false);
        }

        acting.Add(new TurnBatch(clinic, context, [.. acts[true]]));
        await settler.SettleAsync(new TurnBatch(clinic, context, [.. acts[false]]), stoppingToken);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} turns failed together and are tried one by one"
    )]
    private static partial void LogSplit(ILogger logger, Exception e, int count);
}
