using System.Diagnostics;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Llm;

/// <summary>One turn with a model, from the deterministic turn to what is said: voice notes are heard, the model is asked, what it used is counted.</summary>
internal sealed class ModelVoice(
    LaneKeeper keeper,
    LlmLedger ledger,
    LlmMeter meter,
    VoiceNotes notes,
    LlmClients clients,
    LlmPipelines pipelines,
    Replies replies,
    BusyTimes busyTimes,
    AtendeMetrics metrics,
    IOptions<LlmOptions> options
)
{
    /// <summary>The turn to write; null when it is to be taken again from the beginning, or the lane is no longer this node's.</summary>
    public async Task<TurnResult?> SpeakAsync(
        LlmProvider provider,
        ClinicContext context,
        TurnResult plain,
        CancellationToken stoppingToken
    )
    {
        var work = plain.Work;
        if (
            await ledger.BeginAsync(work.Lane, work.Items[0].MessageId, stoppingToken)
            is not { } beginning
        )
        {
            return null;
        }

        await using var kept = keeper.Keep(work.Lane, options.Value.TurnTimeout, stoppingToken);
        var current = plain;
        try
        {
            if (VoiceNotes.Hears(provider, work))
            {
                (current, var tokens) = await HearAsync(
                    provider,
                    context,
                    plain,
                    beginning.SpentTokens,
                    kept.Limit
                );
                beginning = beginning with { SpentTokens = beginning.SpentTokens + tokens };
            }

            if (
                current.Turn is { } turn
                && LlmReceptionist.MayAsk(replies.Input(context, current.Work), turn)
            )
            {
                var spoken = await WordAsync(
                    provider,
                    replies.Input(context, current.Work),
                    turn,
                    beginning,
                    busyTimes.For(provider.Clinic, work.ContactId),
                    plain.Conversation,
                    kept.Limit
                );
                current = current with { Turn = spoken };
            }
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            current = current with { Turn = Slow(current.Turn) };
        }

        return await kept.EndAsync() ? current : null;
    }

    /// <summary>The words of a turn that reaches nobody: asked and counted as any other, but no trace is kept of it.</summary>
    public async Task<Turn> RehearseAsync(
        LlmProvider provider,
        TurnInput input,
        Turn plain,
        IReadOnlyList<DialogueLine> dialogue,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.TurnTimeout);
        try
        {
            var spent = await ledger.SpentAsync(provider.Clinic, limit.Token);
            return await WordAsync(
                provider,
                input,
                plain,
                new LlmBeginning(spent, dialogue),
                agenda,
                null,
                limit.Token
            );
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Slow(plain)!;
        }
    }

    private static Turn? Slow(Turn? turn) =>
        turn is null ? null : LlmReceptionist.Marked(turn, ModelOutcomes.Slow);

    private async Task<(TurnResult Result, long Tokens)> HearAsync(
        LlmProvider provider,
        ClinicContext context,
        TurnResult plain,
        long spentTokens,
        CancellationToken limit
    )
    {
        var heard = await notes.ListenAsync(provider, plain.Work, spentTokens, limit);
        var turn = await replies.ToAsync(provider.Clinic, context, heard.Work, limit);
        return (plain with { Work = heard.Work, Turn = turn }, heard.Tokens);
    }

    private async Task<Turn> WordAsync(
        LlmProvider provider,
        TurnInput input,
        Turn plain,
        LlmBeginning beginning,
        IBusyTimes agenda,
        ConversationId? traced,
        CancellationToken limit
    )
    {
        var started = Stopwatch.GetTimestamp();
        var model = new OpenAiModel(provider, clients, pipelines, metrics, beginning.SpentTokens);
        LlmTurn spoken;
        try
        {
            spoken = await LlmReceptionist.SpeakAsync(
                input,
                plain,
                beginning.Dialogue,
                agenda,
                model,
                limit
            );
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            spoken = new(Slow(plain)!, ModelOutcomes.Slow, []);
        }

        metrics.ModelTurn(spoken.Outcome);
        var spent = new LlmSpent(
            model.Calls,
            model.Failures,
            model.PromptTokens,
            model.CompletionTokens,
            spoken.Outcome,
            Stopwatch.GetElapsedTime(started)
        );
        var trace =
            traced is { } conversation && provider.TraceDays > 0 && spoken.Exchange.Count > 0
                ? new LlmTrace(
                    conversation,
                    provider.Model,
                    provider.TraceDays,
                    Redaction.Of(spoken.Exchange, input)
                )
                : null;
        // What was used is counted also when nobody waits for the answer any more.
        await meter.SpokeAsync(provider.Clinic, spent, trace, CancellationToken.None);
        return spoken.Turn;
    }
}
