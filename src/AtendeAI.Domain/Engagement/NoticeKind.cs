namespace AtendeAI.Domain.Engagement;

/// <summary>What else goes out by itself besides reminders, because something happened.</summary>
public enum NoticeKind
{
    /// <summary>The time that was kept while the patient decided was given up.</summary>
    HoldExpired,

    /// <summary>The clinic's desk cancelled an appointment.</summary>
    Cancelled,

    /// <summary>The clinic's desk moved an appointment.</summary>
    Moved,

    /// <summary>The visit is over: how was it?</summary>
    FollowUp,
}
