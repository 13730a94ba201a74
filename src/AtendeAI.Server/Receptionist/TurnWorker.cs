using System.Diagnostics;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using NodaTime;

namespace AtendeAI.Server.Receptionist;

/// <summary>
/// Takes turns: lanes that are ready go through load, reply and write together, many of one clinic in one transaction. Should such a transaction fail,
/// each turn is tried alone; one that keeps failing is given to a person rather than lost.
/// </summary>
internal sealed partial class TurnWorker(
    LaneScheduler lanes,
    TurnLoader loader,
    TurnWriter writer,
    FailedTurns failedTurns,
    IReceptionist receptionist,
    ClinicContexts clinics,
    BusyTimes busyTimes,
    OutboxSender outbox,
    LiveNotices live,
    IClock clock,
    AtendeMetrics metrics,
    ILogger<TurnWorker> logger
) : BackgroundService
{
    // A few batches at once: a patient waits for the turns that share theirs, and each batch spares the database work.
    private const int Workers = 3;
    private const int MostAtOnce = 48;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([
            Task.Run(() => lanes.RunTimersAsync(stoppingToken), stoppingToken),
            .. Enumerable
                .Range(0, Workers)
                .Select(_ => Task.Run(() => WorkAsync(stoppingToken), stoppingToken)),
        ]);

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (await lanes.ReadyLanes.WaitToReadAsync(stoppingToken))
        {
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

            ready.ForEach(_ => metrics.LaneLeft());
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
            var again = (await TurnsAsync(clinic, conversations, stoppingToken)).ToHashSet();
            foreach (var conversation in conversations)
            {
                lanes.Done(new LaneKey(clinic, conversation), again.Contains(conversation));
            }
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
            LogFailed(logger, e, conversations[0].Value);
            await failedTurns.PutOffAsync(clinic, conversations[0], e, stoppingToken);
            lanes.Done(new LaneKey(clinic, conversations[0]), again: false);
        }
    }

    private async Task<IReadOnlyList<ConversationId>> TurnsAsync(
        ClinicId clinic,
        IReadOnlyList<ConversationId> conversations,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        var context = await clinics.GetAsync(clinic, cancellationToken);
        var loaded = await loader.LoadAsync(clinic, conversations, cancellationToken);
        var results = await Task.WhenAll(
            loaded.Select(async work => new TurnResult(
                work,
                await ReplyAsync(clinic, context, work, cancellationToken)
            ))
        );

        // What only talks is written together. What changes the agenda is written alone: it holds slots that others may want, and two
        // transactions with several slots each could wait for one another.
        var again = new List<ConversationId>();
        var acting = results.ToLookup(r => r.Turn?.Commands.Count > 0);
        foreach (var together in acting[true].Select(r => new[] { r }).Prepend([.. acting[false]]))
        {
            if (together.Length > 0)
            {
                again.AddRange(
                    await WriteAsync(clinic, context, together, started, cancellationToken)
                );
            }
        }

        return again;
    }

    private async Task<IReadOnlyList<ConversationId>> WriteAsync(
        ClinicId clinic,
        ClinicContext context,
        IReadOnlyList<TurnResult> results,
        long started,
        CancellationToken cancellationToken
    )
    {
        var written = await writer.WriteAsync(
            clinic,
            context,
            results,
            OnRefused(context),
            cancellationToken
        );
        Announce(clinic, results, written);
        Count(results, Stopwatch.GetElapsedTime(started));
        return written.Again;
    }

    private async Task<Turn?> ReplyAsync(
        ClinicId clinic,
        ClinicContext context,
        TurnWork work,
        CancellationToken cancellationToken
    )
    {
        var input = Input(context, work);
        if (
            work.Items.Count == 0
            || (
                work.Status == ConversationStatus.Person
                && !Emergencies.In(context, input.Messages, input.Now)
            )
        )
        {
            return null;
        }

        if (!context.Assistant.Enabled && !Emergencies.In(context, input.Messages, input.Now))
        {
            return TurnedOff(input);
        }

        return await receptionist.ReplyAsync(
            input,
            busyTimes.For(clinic, work.ContactId),
            cancellationToken
        );
    }

    private TurnInput Input(ClinicContext context, TurnWork work) =>
        new(
            DialogueState.Parse(work.State),
            context,
            work.Contact,
            [.. work.Items.Select(i => i.Input)],
            clock.GetCurrentInstant()
        );

    // The clinic has switched the assistant off: nothing is said, and somebody is called.
    private static Turn TurnedOff(TurnInput input) =>
        new(
            null,
            [new HandOff("assistant-off", Priority.Normal, "")],
            input.State,
            new TurnReasons([], "assistant.off", "", Misunderstood: false)
        );

    private Refused OnRefused(ClinicContext context) =>
        async (desk, work, turn, refusal, cancellationToken) =>
        {
            var fresh = await TurnLoader.LoadAsync(
                desk.Connection,
                desk.Transaction,
                desk.Clinic,
                [work.Lane.Conversation.Value],
                cancellationToken
            );
            var input = Input(context, work with { Contact = fresh[0].Contact });
            return await receptionist.RefusedAsync(
                input,
                turn,
                refusal,
                busyTimes.For(desk.Clinic, work.ContactId, desk.Connection, desk.Transaction),
                cancellationToken
            );
        };

    private void Announce(ClinicId clinic, IReadOnlyList<TurnResult> results, WrittenTurns written)
    {
        if (written.Queued > 0)
        {
            outbox.Wake(clinic);
        }

        foreach (var result in results)
        {
            live.ConversationChanged(clinic, result.Work.Lane.Conversation);
        }

        if (written.AgendaChanged)
        {
            live.AgendaChanged(clinic);
        }
    }

    private void Count(IReadOnlyList<TurnResult> results, TimeSpan elapsed)
    {
        foreach (var turn in results.Select(r => r.Turn))
        {
            var intent = turn?.Why.Intents is [var first, ..] ? first : "none";
            var handOff = turn?.Commands.OfType<HandOff>().FirstOrDefault();
            metrics.TurnTaken(intent, Outcome(turn, handOff), elapsed);
            if (turn?.Why.Misunderstood == true)
            {
                metrics.Misunderstood();
            }

            if (handOff is not null)
            {
                metrics.HandedOff(handOff.Reason);
            }
        }
    }

    private static string Outcome(Turn? turn, HandOff? handOff) =>
        turn is null ? "silent"
        : handOff is { KeepsTalking: false } ? "handed-off"
        : turn.Reply is null ? "silent"
        : "replied";

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} turns failed together and are tried one by one"
    )]
    private static partial void LogSplit(ILogger logger, Exception e, int count);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The turn of conversation {ConversationId} failed"
    )]
    private static partial void LogFailed(ILogger logger, Exception e, Guid conversationId);
}
