namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>What a turn came to with a language model.</summary>
/// <param name="Turn">The model's wording where it may be said, else the deterministic turn; either with its reason.</param>
/// <param name="Outcome">One of <see cref="ModelOutcomes"/>.</param>
/// <param name="Exchange">What was asked and answered, redacted, for the trace.</param>
public sealed record LlmTurn(Turn Turn, string Outcome, IReadOnlyList<ModelMessage> Exchange);
