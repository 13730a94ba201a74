namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

internal enum Force : byte
{
    /// <summary>Counts only where nothing else was understood.</summary>
    Weak,
    Normal,

    /// <summary>Silences what other rules read in the same words.</summary>
    Strong,

    /// <summary>These words do not mean the intent, whatever its rules say.</summary>
    Never,
}

/// <summary>One way of saying a thing.</summary>
internal sealed record Rule(
    string Source,
    string Label,
    Intent Intent,
    Force Force,
    Element[] Elements
)
{
    public int Content { get; } = Elements.Count(element => element.Kind == ElementKind.Words);
}

internal enum ElementKind : byte
{
    Words,
    Gap,
    Start,
    End,
}

/// <summary>One step of a rule: one of some words, a gap of so many words, or an edge of the clause.</summary>
internal sealed class Element(
    ElementKind kind,
    HashSet<int> words,
    bool optional,
    int gap,
    bool orEnd = false
)
{
    public ElementKind Kind { get; } = kind;

    public HashSet<int> Words { get; } = words;

    public bool Optional { get; } = optional;

    public int Gap { get; } = gap;

    /// <summary>The end of the clause will do in place of the word.</summary>
    public bool OrEnd { get; } = orEnd;
}
