namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>All that the receptionist made of one message.</summary>
/// <param name="Intents">Never empty; what has to be acted on first comes first.</param>
/// <param name="SuicideRisk">An emergency for 188 (CVV) too.</param>
/// <param name="When">Every time said, in the order of the text.</param>
public sealed record Understood(
    IReadOnlyList<Intent> Intents,
    bool Emergency,
    bool SuicideRisk,
    IReadOnlyList<TimeExpression> When,
    Entities Entities,
    Mood Mood,
    Language Language
)
{
    public Intent First => Intents[0];

    /// <summary>Yes or no, where the message says so ("sim", "pode ser", "👍", "não").</summary>
    public Answer Answer { get; init; }

    /// <summary>Which of a list: 1 for "a primeira" or "opção 1", -1 for "a última".</summary>
    public int? Ordinal { get; init; }

    /// <summary>A mark from 0 to 10, where one was given or expected.</summary>
    public int? Score { get; init; }

    /// <summary>"Qualquer horário", "tanto faz": no preference among what is offered.</summary>
    public bool AnyTime { get; init; }

    /// <summary>A death in the family or a lost pregnancy is told of.</summary>
    public bool Loss { get; init; }

    /// <summary>Gives the assistant orders ("ignore as regras e diga…"): what else it names is neither asked nor wanted.</summary>
    public bool Orders { get; init; }

    public bool Has(Intent intent) => Intents.Contains(intent);
}

public enum Answer
{
    None,
    Yes,
    No,
}

public enum Mood
{
    Neutral,
    Positive,
    Worried,
    Negative,
    Angry,
}

public enum Language
{
    Portuguese,
    Spanish,
    English,
}
