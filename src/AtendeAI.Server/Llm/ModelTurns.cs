using System.Collections.Concurrent;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Llm;

/// <summary>
/// Turns in which a language model has a part. They leave the worker's batch, so that nobody else waits for a model; their lane stays leased, and
/// nothing is open in the database meanwhile. Whatever goes wrong, the deterministic turn is written, with the reason.
/// </summary>
internal sealed class ModelTurns(
    LlmDirectory directory,
    ModelVoice voice,
    Replies replies,
    TurnSettler settler,
    ActingTurns acting,
    LaneScheduler lanes,
    AtendeMetrics metrics,
    IOptions<LlmOptions> options
) : IDisposable
{
    private readonly ConcurrentDictionary<LaneKey, Task> _under = new();
    private readonly SemaphoreSlim _places = new(options.Value.TurnsAtOnce);

    /// <summary>
    /// Goes on aside with the turns that a model may word, or whose voice notes wait to be heard, and gives back the others. A look into memory:
    /// a clinic without a model pays nothing.
    /// </summary>
    public IReadOnlyList<TurnResult> TakeAside(TurnBatch turns, CancellationToken stoppingToken)
    {
        if (directory.Find(turns.Clinic) is not { } provider)
        {
            return turns.Results;
        }

        var wanted = turns.Results.ToLookup(r => Wants(provider, turns, r));
        foreach (var result in wanted[true])
        {
            Begin(provider, turns with { Results = [result] }, stoppingToken);
        }

        return [.. wanted[false]];
    }

    /// <summary>Waits for the turns under way, which end when the program stops.</summary>
    public Task DrainAsync() => Task.WhenAll(_under.Values);

    public void Dispose() => _places.Dispose();

    private bool Wants(LlmProvider provider, TurnBatch turns, TurnResult result) =>
        result.Turn is { } turn
        && turn.Why.Rule != "emergency"
        && (
            VoiceNotes.Hears(provider, result.Work)
            || LlmReceptionist.MayAsk(replies.Input(turns.Context, result.Work), turn)
        );

    private void Begin(LlmProvider provider, TurnBatch one, CancellationToken stoppingToken)
    {
        var lane = one.Results[0].Work.Lane;
        var turn = Task.Run(() => RunAsync(provider, one, stoppingToken), CancellationToken.None);
        _under[lane] = turn;
        _ = turn.ContinueWith(
            _ => ((ICollection<KeyValuePair<LaneKey, Task>>)_under).Remove(new(lane, turn)),
            TaskScheduler.Default
        );
    }

    private async Task RunAsync(
        LlmProvider provider,
        TurnBatch one,
        CancellationToken stoppingToken
    )
    {
        var plain = one.Results[0];
        try
        {
            var result = await SpeakAsync(provider, one, stoppingToken);
            if (result is null || lanes.HasMore(plain.Work.Lane))
            {
                // A newer message makes another turn of all of them: this answer would come too late.
                settler.Free(plain.Work.Lane, again: true);
                return;
            }

            await SettleAsync(one with { Results = [result] }, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The lease runs out, and another node or the next start takes the turn.
        }
        catch (Exception e)
        {
            await settler.FailAsync(one.Clinic, plain.Conversation, e, stoppingToken);
        }
    }

    private async Task SettleAsync(TurnBatch one, CancellationToken stoppingToken)
    {
        if (one.Results[0].Turn?.Commands.Count > 0)
        {
            acting.Add(one);
        }
        else
        {
            await settler.SettleAsync(one, stoppingToken);
        }
    }

    private async Task<TurnResult?> SpeakAsync(
        LlmProvider provider,
        TurnBatch one,
        CancellationToken stoppingToken
    )
    {
        var plain = one.Results[0];
        if (!await _places.WaitAsync(0, stoppingToken))
        {
            metrics.ModelTurn(ModelOutcomes.Busy);
            return plain with { Turn = LlmReceptionist.Marked(plain.Turn!, ModelOutcomes.Busy) };
        }

        try
        {
            return await voice.SpeakAsync(provider, one.Context, plain, stoppingToken);
        }
        finally
        {
            _places.Release();
        }
    }
}
