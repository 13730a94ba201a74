namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// What part a language model had in a turn, kept with the message (<see cref="TurnReasons.Model"/>) so that the panel can say it. Everything
/// but <see cref="Said"/> means that the deterministic receptionist answered.
/// </summary>
public static class ModelOutcomes
{
    /// <summary>The answer is in the model's words.</summary>
    public const string Said = "said";

    /// <summary>The clinic's tokens of this month are used up.</summary>
    public const string Quota = "quota";

    /// <summary>Too many calls at once on this machine.</summary>
    public const string Busy = "busy";

    /// <summary>The provider cannot be reached, answers with faults, or the breaker is open after some of them.</summary>
    public const string Down = "down";

    /// <summary>No answer in time.</summary>
    public const string Slow = "slow";

    /// <summary>The provider refuses the key, the model or the request.</summary>
    public const string Refused = "refused";

    /// <summary>The provider says that too much was asked.</summary>
    public const string Limited = "limited";

    /// <summary>The answer makes no sense: broken JSON, unknown tools, no text.</summary>
    public const string Malformed = "malformed";

    /// <summary>The model went from tool to tool and said nothing.</summary>
    public const string Endless = "endless";

    /// <summary>The answer leaves out the question that must be asked.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>A fault of this program's own, which is in its log.</summary>
    public const string Failed = "failed";

    /// <summary>What the model wanted to say was not supported; the reason follows, one of <see cref="GuardReasons"/>.</summary>
    public const string Guard = "guard.";

    public static IReadOnlyList<string> GuardReasons { get; } =
    [
        "script",
        "leak",
        "link",
        "phone",
        "language",
        "price",
        "hours",
        "time",
        "date",
        "number",
        "name",
        "address",
        "claim",
        "fact",
        "plan",
        "visit",
        "lead",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        Said,
        Quota,
        Busy,
        Down,
        Slow,
        Refused,
        Limited,
        Malformed,
        Endless,
        Incomplete,
        Failed,
        .. GuardReasons.Select(r => Guard + r),
    ];
}
