namespace AtendeAI.Domain;

/// <summary>
/// A rule of the house said no. <see cref="Rule"/> is a stable code ("agenda.slot-taken"); the API answers it as 409 with that code
/// and pages show the text that the resources hold for it. Tests assert the code, never a text.
/// </summary>
public sealed class RuleBrokenException(string rule, Exception? inner = null)
    : Exception(rule, inner)
{
    /// <summary>The code of the rule, "room.reason" in lower case with hyphens.</summary>
    public string Rule { get; } = rule;
}
