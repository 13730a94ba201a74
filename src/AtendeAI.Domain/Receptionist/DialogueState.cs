namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// What the receptionist remembers between two turns. Stored as JSON with the contact's lane. A state that cannot be read (older, damaged)
/// counts as a fresh one: the conversation starts over and nothing else is lost.
/// </summary>
public sealed partial record DialogueState
{
    public static DialogueState Fresh { get; } = new();
}
