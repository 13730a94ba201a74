namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>One message of the conversation so far.</summary>
/// <param name="Ours">The assistant's or the team's, not the patient's.</param>
public sealed record DialogueLine(bool Ours, string Text);
