namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>One more appointment that was asked for in the same breath, and comes after the one being booked.</summary>
/// <param name="Service">Null for the same service.</param>
/// <param name="Professional">Null where none was named, or the service's own will do.</param>
/// <param name="Relation">What the patient is to who writes; null for the person themselves.</param>
/// <param name="Same">For the same patient as the one before.</param>
/// <param name="Weeks">At the same hour so many weeks after the one before.</param>
/// <param name="OwnDay">No day was said of both: that of the one before is not meant of it.</param>
/// <param name="Right">Right after the one before, on its day.</param>
public sealed record NextBooking(
    string? Service = null,
    string? Professional = null,
    string? Relation = null,
    Guid? Patient = null,
    string? Name = null,
    bool Same = false,
    bool Right = false,
    int Weeks = 0,
    bool OwnDay = false
);
