using AtendeAI.Domain.Agenda;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// The receptionist with a language model's voice. The deterministic turn is taken first and is what is sent whenever the model is slow, away,
/// wrong or untrue. The model words it better, or leads to another step of the same dialogue by a tool; it never acts.
/// </summary>
public static class LlmReceptionist
{
    private const int MostRounds = 4;
    private const int MostCalls = 8;
    private const int MostLines = 12;
    private const int LongestMessage = 2000;

    /// <summary>
    /// False where the deterministic turn stands: emergencies, what the patient may always demand, anything that acts, taps and silence. All
    /// this is decided before a model hears of the message.
    /// </summary>
    public static bool MayAsk(TurnInput input, Turn turn) =>
        turn.Reply is not null
        && turn.Commands.All(c => c is HoldSlot or ReleaseHolds)
        && !IsFinal(turn.Why.Rule)
        && input.Messages.All(m => m is TextInput or MediaInput)
        && input.Messages.Any(m => Words(m) is { Length: > 0 });

    public static async Task<LlmTurn> SpeakAsync(
        TurnInput input,
        Turn plain,
        IReadOnlyList<DialogueLine> dialogue,
        IBusyTimes agenda,
        ILanguageModel model,
        CancellationToken cancellationToken
    )
    {
        var talk = new ModelTalk(input, plain, agenda);
        try
        {
            return await talk.RunAsync(
                Opening(input, dialogue),
                model,
                MostRounds,
                MostCalls,
                cancellationToken
            );
        }
        catch (ModelFailedException failed)
        {
            return talk.Plain(failed.Outcome);
        }
    }

    /// <summary>The deterministic turn with the reason why the model had no part in it.</summary>
    public static Turn Marked(Turn turn, string outcome) =>
        turn with
        {
            Why = turn.Why with { Model = outcome },
        };

    private static bool IsFinal(string rule) =>
        rule
            is "emergency"
                or "disabled"
                or "language"
                or "about.identity"
                or "silence"
                or "tap.already-mine"
        || rule.StartsWith(TurnRules.Person, StringComparison.Ordinal)
        || rule.StartsWith("privacy.", StringComparison.Ordinal)
        || rule.StartsWith("rating.", StringComparison.Ordinal)
        || rule.StartsWith("media.", StringComparison.Ordinal);

    private static List<ModelMessage> Opening(TurnInput input, IReadOnlyList<DialogueLine> dialogue)
    {
        var messages = new List<ModelMessage>();
        foreach (var line in dialogue.TakeLast(MostLines))
        {
            var text = ReplyLimits.Cut(Redaction.Of(line.Text, input), LongestMessage / 2);
            messages.Add(line.Ours ? new AssistantMessage(text, []) : new PatientMessage(text));
        }

        var said = string.Join('\n', input.Messages.Select(Words).Where(w => w is { Length: > 0 }));
        messages.Add(
            new PatientMessage(ReplyLimits.Cut(Redaction.Of(said, input), LongestMessage))
        );
        return messages;
    }

    private static string? Words(PatientInput message) =>
        message switch
        {
            TextInput text => text.Text.Trim(),
            MediaInput { Caption: { } caption } => caption.Trim(),
            _ => null,
        };
}
