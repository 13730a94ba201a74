namespace AtendeAI.Domain.Engagement;

/// <summary>
/// The ids of the rules by which a message goes out by itself, beside those that answer (<see cref="Receptionist.TurnRules"/>). They are stored with
/// messages and put in words by the panel: an id may be added, never changed.
/// </summary>
public static class OutreachRules
{
    /// <summary>A time got free, and somebody of the waiting list is asked.</summary>
    public const string WaitlistOffer = "waitlist.offer";

    public static IReadOnlyList<string> All { get; } =
    [
        WaitlistOffer,
        .. Enum.GetValues<ReminderKind>().Select(Of),
        .. Enum.GetValues<NoticeKind>().Select(Of),
    ];

    public static string Of(ReminderKind kind) =>
        kind switch
        {
            ReminderKind.DayBefore => "reminder.24h",
            ReminderKind.HourBefore => "reminder.1h",
            _ => "reminder.collapsed",
        };

    public static string Of(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.HoldExpired => "notice.hold-expired",
            NoticeKind.Cancelled => "notice.cancelled",
            NoticeKind.Moved => "notice.moved",
            _ => "notice.follow-up",
        };
}
