namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>A language model that speaks and calls tools. It decides nothing: what it wants is checked as a patient's tap is.</summary>
public interface ILanguageModel
{
    /// <summary>One answer. Time-outs, retries and the quota are the implementation's business.</summary>
    /// <exception cref="ModelFailedException">There is no answer; the reason is one of <see cref="ModelOutcomes"/>.</exception>
    Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken);
}

public sealed record ModelRequest(
    IReadOnlyList<ModelMessage> Messages,
    IReadOnlyList<ModelTool> Tools
);

public abstract record ModelMessage;

/// <summary>Instructions and facts.</summary>
public sealed record SystemMessage(string Text) : ModelMessage;

public sealed record PatientMessage(string Text) : ModelMessage;

public sealed record AssistantMessage(string Text, IReadOnlyList<ModelToolCall> Calls)
    : ModelMessage;

public sealed record ToolMessage(string CallId, string Text) : ModelMessage;

/// <param name="Parameters">A JSON schema.</param>
public sealed record ModelTool(string Name, string Description, string Parameters);

/// <param name="Arguments">JSON as the model wrote it: anything may stand there.</param>
public sealed record ModelToolCall(string Id, string Name, string Arguments);

public sealed record ModelAnswer(string Text, IReadOnlyList<ModelToolCall> Calls);

/// <summary>The model gave no answer.</summary>
/// <param name="outcome">One of <see cref="ModelOutcomes"/>.</param>
public sealed class ModelFailedException(string outcome, Exception? inner = null)
    : Exception($"The language model gave no answer: {outcome}.", inner)
{
    public string Outcome => outcome;
}
