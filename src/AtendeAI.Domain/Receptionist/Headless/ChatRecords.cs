using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>An appointment of the pretend agenda, with the id of the agenda's file.</summary>
internal sealed record ChatAppointment(
    string Id,
    Guid Key,
    int Revision,
    Slot Slot,
    string Patient,
    Guid? PatientId,
    string? Phone,
    AppointmentStatus Status,
    string? Insurance
)
{
    public bool IsActive => BookingRules.IsActive(Status);
}

internal sealed record ChatHold(string Phone, Slot Slot, Instant Until, bool IsOffer = false);

internal sealed record ChatWaiting(string Phone, JoinWaitlist Wanted)
{
    /// <summary>The freed times that were offered already.</summary>
    public IReadOnlyList<(string Professional, Instant Start)> Asked { get; init; } = [];
}

/// <summary>What happened, as reported: a type and its details.</summary>
internal sealed record ChatEffect(string Type, IReadOnlyList<(string Name, object? Value)> Details)
{
    public static ChatEffect Of(string type, params (string, object?)[] details) =>
        new(type, details);
}

/// <summary>A reply with the id by which it can be reacted to.</summary>
internal sealed record ChatReply(string Id, string To, Reply Reply, bool IsReminder);

/// <summary>The answer to one event.</summary>
internal sealed record ChatAnswer(
    IReadOnlyList<ChatReply> Replies,
    IReadOnlyList<string> Asks,
    IReadOnlyList<ChatEffect> Effects,
    IReadOnlyList<string> Intents
)
{
    /// <summary>Why the receptionist answered so; null where it was not asked.</summary>
    public TurnRecord? Why { get; init; }

    public static ChatAnswer Nothing { get; } = new([], [], [], []);
}
