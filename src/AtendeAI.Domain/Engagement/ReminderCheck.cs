using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Engagement;

/// <summary>What a reminder finds when its time comes.</summary>
/// <param name="Moved">The appointment has changed since the reminder was planned, and has reminders of its own for what it is now.</param>
/// <param name="NextDueAt">When the same appointment's next reminder is due, if there is another.</param>
public sealed record ReminderFacts(
    bool Moved,
    Instant Start,
    AppointmentStatus Status,
    bool HasContact,
    bool OptedOut,
    Instant? NextDueAt
);

/// <summary>
/// Whether a reminder still makes sense in the moment it would be sent. A confirmed appointment is reminded too: where to go and how to
/// prepare is still news, only the question is left out.
/// </summary>
public static class ReminderCheck
{
    public const string Cancelled = "cancelled";
    public const string Moved = "moved";
    public const string AlreadyPast = "already-past";
    public const string OptedOut = "opted-out";
    public const string NoContact = "no-contact";
    public const string Superseded = "superseded";

    /// <summary>Why the reminder is not sent, or null when it is.</summary>
    public static string? WhyNot(ReminderFacts facts, Instant now) =>
        facts switch
        {
            { Status: not (AppointmentStatus.Booked or AppointmentStatus.Confirmed) } => Cancelled,
            { Moved: true } => Moved,
            _ when facts.Start <= now => AlreadyPast,
            { HasContact: false } => NoContact,
            { OptedOut: true } => OptedOut,
            { NextDueAt: { } next } when next < now + ReminderPlan.Apart => Superseded,
            _ => null,
        };
}
