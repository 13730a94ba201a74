using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>A clinic's language model: what is set, what it has used this month, and how it is.</summary>
/// <param name="State">Whether patients are answered in its words, and if not, why.</param>
/// <param name="VoiceState">The same of what they speak: whether it is transcribed.</param>
public sealed record LanguageModelView(
    bool Enabled,
    string BaseUrl,
    string Model,
    string? TranscriptionModel,
    bool HasKey,
    double? Temperature,
    long MonthlyTokens,
    int TraceDays,
    LanguageModelUsage Usage,
    LanguageModelState State,
    LanguageModelState VoiceState
);

/// <summary>What a clinic's language model has used this month, and how it went last.</summary>
/// <param name="Tokens">Of questions and of voice notes together: what the budget is for.</param>
/// <param name="LastOutcome">How the last turn went, one of <see cref="ModelOutcomes"/>: what is not <see cref="ModelOutcomes.Said"/> was answered without the model.</param>
/// <param name="VoiceCalls">Voice notes that were to be transcribed.</param>
/// <param name="VoiceFailures">Those of them that were not.</param>
/// <param name="VoiceLength">As the provider says, else by the files' size.</param>
/// <param name="VoiceOutcome">How the last voice note went, in the same words.</param>
public sealed record LanguageModelUsage(
    long Tokens,
    long Calls,
    long Failures,
    string? LastOutcome,
    Instant? LastAt,
    long VoiceCalls,
    long VoiceFailures,
    Duration VoiceLength,
    string? VoiceOutcome,
    Instant? VoiceAt
);

public enum LanguageModelState
{
    /// <summary>Switched off: the receptionist answers without it.</summary>
    Off,

    /// <summary>Patients are answered in its words.</summary>
    On,

    /// <summary>The key that is kept cannot be read with this installation's keys.</summary>
    KeyLost,

    /// <summary>This month's tokens are used up.</summary>
    QuotaReached,

    /// <summary>The provider gave no answer to the last question.</summary>
    Down,
}

public static class LanguageModelStates
{
    /// <summary>How a model is that is switched on and whose key can be read.</summary>
    /// <param name="lastOutcome">Of its last use with these settings; null where there was none.</param>
    public static LanguageModelState Of(
        string? lastOutcome,
        LanguageModelUsage usage,
        long monthlyTokens
    ) =>
        lastOutcome switch
        {
            _ when usage.Tokens >= monthlyTokens => LanguageModelState.QuotaReached,
            ModelOutcomes.Quota => LanguageModelState.QuotaReached,
            ModelOutcomes.Down
            or ModelOutcomes.Slow
            or ModelOutcomes.Refused
            or ModelOutcomes.Limited => LanguageModelState.Down,
            _ => LanguageModelState.On,
        };

    /// <summary>It is switched on, and patients are answered without it all the same.</summary>
    public static bool IsTrouble(this LanguageModelState state) =>
        state
            is LanguageModelState.KeyLost
                or LanguageModelState.QuotaReached
                or LanguageModelState.Down;
}
