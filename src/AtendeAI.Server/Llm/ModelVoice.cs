using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Receptionist;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Llm;

/// <summary>One turn with a model, from the deterministic turn to what is said: voice notes are heard, the model is asked, what it used is counted.</summary>
internal sealed class ModelVoice(
    LaneKeeper keeper,
    ModelLanes leases,
    VoiceNotes notes,
    ModelWords words,
    Replies replies,
    BusyTimes busyTimes,
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
            await leases.BeginAsync(work.Lane, work.Items[0].MessageId, stoppingToken)
            is not { } dialogue
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
                current = await HearAsync(provider, context, plain, kept.Limit);
            }

            if (
                current.Turn is { } turn
                && LlmReceptionist.MayAsk(replies.Input(context, current.Work), turn)
            )
            {
                var wording = new Wording(
                    replies.Input(context, current.Work),
                    turn,
                    dialogue,
                    busyTimes.For(provider.Clinic, work.ContactId),
                    plain.Conversation
                );
                var spoken = await words.AskAsync(provider, wording, kept.Gone, kept.Limit);
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
        var wording = new Wording(input, plain, dialogue, agenda, null);
        return await words.AskAsync(provider, wording, cancellationToken, limit.Token);
    }

    private static Turn? Slow(Turn? turn) =>
        turn is null ? null : LlmReceptionist.Marked(turn, ModelOutcomes.Slow);

    private async Task<TurnResult> HearAsync(
        LlmProvider provider,
        ClinicContext context,
        TurnResult plain,
        CancellationToken limit
    )
    {
        var work = await notes.ListenAsync(provider, plain.Work, limit);
        var turn = await replies.ToAsync(provider.Clinic, context, work, limit);
        return plain with { Work = work, Turn = turn };
    }
}
