using System.Diagnostics;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Observability;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>What a model is asked to word.</summary>
/// <param name="Dialogue">What was said before.</param>
/// <param name="Traced">The conversation whose trace is kept; null where nobody is spoken to.</param>
internal sealed record Wording(
    TurnInput Input,
    Turn Plain,
    IReadOnlyList<DialogueLine> Dialogue,
    IBusyTimes Agenda,
    ConversationId? Traced
);

/// <summary>Has a turn worded by a clinic's model, and counts what that used. Whatever goes wrong, the turn of the rules comes back, with the reason.</summary>
internal sealed partial class ModelWords(
    LlmMeter meter,
    LlmClients clients,
    LlmPipelines pipelines,
    AtendeMetrics metrics,
    ILogger<ModelWords> logger
)
{
    /// <param name="gone">Nobody waits for the answer any more.</param>
    /// <param name="limit">The same, or the time is up.</param>
    public async Task<Turn> AskAsync(
        LlmProvider provider,
        Wording wording,
        CancellationToken gone,
        CancellationToken limit
    )
    {
        var (started, month) = (Stopwatch.GetTimestamp(), meter.ThisMonth);
        var model = new OpenAiModel(
            provider,
            clients,
            pipelines,
            metrics,
            (tokens, stop) => meter.SetAsideAsync(provider, month, tokens, stop)
        );
        var spoken = await SpeakAsync(provider, wording, model, limit);
        // An answer that nobody waited for tells nothing of the provider.
        var outcome = gone.IsCancellationRequested ? null : spoken.Outcome;
        await CountAsync(
            provider,
            model.Spent(month, outcome),
            Trace(provider, wording, spoken, Stopwatch.GetElapsedTime(started))
        );
        return spoken.Turn;
    }

    private async Task<LlmTurn> SpeakAsync(
        LlmProvider provider,
        Wording wording,
        OpenAiModel model,
        CancellationToken limit
    )
    {
        try
        {
            return await LlmReceptionist.SpeakAsync(
                wording.Input,
                wording.Plain,
                wording.Dialogue,
                wording.Agenda,
                model,
                limit
            );
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Plain(ModelOutcomes.Slow);
        }
        catch (Exception e)
        {
            // Another try would cost the same tokens and meet the same fault.
            LogFailed(logger, e, provider.Clinic.Value);
            return Plain(ModelOutcomes.Failed);
        }

        LlmTurn Plain(string outcome) =>
            new(LlmReceptionist.Marked(wording.Plain, outcome), outcome, []);
    }

    private static LlmTrace? Trace(
        LlmProvider provider,
        Wording wording,
        LlmTurn spoken,
        TimeSpan elapsed
    ) =>
        wording.Traced is { } conversation && provider.TraceDays > 0 && spoken.Exchange.Count > 0
            ? new LlmTrace(
                conversation,
                provider.Model,
                provider.TraceDays,
                spoken.Outcome,
                elapsed,
                Redaction.Of(spoken.Exchange, wording.Input)
            )
            : null;

    // Counted also when nobody waits for the answer any more; what cannot be counted keeps it from nobody.
    private async Task CountAsync(LlmProvider provider, LlmSpent spent, LlmTrace? trace)
    {
        if (spent.Outcome is { } outcome)
        {
            metrics.ModelTurn(outcome);
        }

        try
        {
            await meter.SpokeAsync(provider.Clinic, spent, trace, CancellationToken.None);
        }
        catch (NpgsqlException e)
        {
            LogNotCounted(logger, e, provider.Clinic.Value);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A turn of clinic {ClinicId} could not be worded by its language model and is answered without it"
    )]
    private static partial void LogFailed(ILogger logger, Exception e, Guid clinicId);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "What a turn of clinic {ClinicId} used of its language model could not be counted in full"
    )]
    private static partial void LogNotCounted(ILogger logger, Exception e, Guid clinicId);
}
