using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Engagement;

/// <summary>What a notice finds in the moment it would be sent.</summary>
/// <param name="Changed">The appointment has changed again since; what it is now has a notice of its own.</param>
/// <param name="Start">When the appointment begins or would have begun.</param>
/// <param name="WithAssistant">Nobody of the clinic has the conversation or was asked to take it.</param>
/// <param name="Deciding">The patient's last word in the dialogue was about the time that was kept.</param>
/// <param name="Busy">A message of the patient waits for its answer, or the dialogue is in the middle of something.</param>
public sealed record NoticeFacts(
    NoticeKind Kind,
    bool Changed,
    Instant Start,
    AppointmentStatus? Status,
    bool HasContact,
    bool OptedOut,
    bool WithAssistant,
    bool Deciding,
    bool Busy
);

/// <summary>Whether a notice still makes sense.</summary>
public static class NoticeCheck
{
    public const string MovedOn = "moved-on";
    public const string WithPerson = "with-person";

    /// <summary>Why the notice is not sent, or null when it is.</summary>
    public static string? WhyNot(NoticeFacts facts, Instant now) =>
        facts switch
        {
            { HasContact: false } => ReminderCheck.NoContact,
            { OptedOut: true } => ReminderCheck.OptedOut,
            { Kind: NoticeKind.HoldExpired } => WhyNotTellOfHold(facts),
            { Kind: NoticeKind.FollowUp } => WhyNotAsk(facts),
            { Changed: true } => ReminderCheck.Superseded,
            _ when facts.Start <= now => ReminderCheck.AlreadyPast,
            _ => null,
        };

    private static string? WhyNotTellOfHold(NoticeFacts facts) =>
        !facts.WithAssistant ? WithPerson
        : facts.Busy || !facts.Deciding ? MovedOn
        : null;

    private static string? WhyNotAsk(NoticeFacts facts) =>
        facts.Status is AppointmentStatus.Cancelled or AppointmentStatus.NoShow
            ? ReminderCheck.Cancelled
        : facts.Changed ? ReminderCheck.Moved
        : !facts.WithAssistant ? WithPerson
        : facts.Busy ? MovedOn
        : null;
}
