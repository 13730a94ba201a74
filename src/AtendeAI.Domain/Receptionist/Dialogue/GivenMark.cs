namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>A mark that a patient gave.</summary>
/// <param name="Visit">The appointment that it is of, where one is known.</param>
/// <param name="Score">0 to 10.</param>
public sealed record GivenMark(Guid? Visit, int Score);
