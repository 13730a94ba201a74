namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>One more appointment that was to be moved in the same breath, and comes after the one being moved.</summary>
/// <param name="When">When it is wanted instead; empty where that was not said.</param>
public sealed record NextMove(Guid Appointment, WhenWish When);
