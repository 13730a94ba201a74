using AtendeAI.Domain.Engagement;

namespace AtendeAI.Server.Engagement;

/// <summary>How the ledger of notices spells their kinds; its states are those of <see cref="ReminderRows"/>.</summary>
internal static class NoticeRows
{
    public const string Cancelled = "cancelled";
    public const string Moved = "moved";
    public const string FollowUp = "follow-up";

    public static string Kind(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.HoldExpired => "hold-expired",
            NoticeKind.Cancelled => Cancelled,
            NoticeKind.Moved => Moved,
            _ => FollowUp,
        };

    public static NoticeKind Kind(string column) =>
        column switch
        {
            "hold-expired" => NoticeKind.HoldExpired,
            Cancelled => NoticeKind.Cancelled,
            Moved => NoticeKind.Moved,
            _ => NoticeKind.FollowUp,
        };
}
