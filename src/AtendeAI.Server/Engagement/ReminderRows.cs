using AtendeAI.Domain.Engagement;

namespace AtendeAI.Server.Engagement;

/// <summary>How the ledger spells things.</summary>
internal static class ReminderRows
{
    public const string Scheduled = "scheduled";
    public const string Sent = "sent";
    public const string Skipped = "skipped";
    public const string NeedsTemplate = "needs_template";
    public const string Failed = "failed";

    public static string Kind(ReminderKind kind) =>
        kind switch
        {
            ReminderKind.DayBefore => "24h",
            ReminderKind.HourBefore => "1h",
            _ => "collapsed",
        };

    public static ReminderKind Kind(string column) =>
        column switch
        {
            "24h" => ReminderKind.DayBefore,
            "1h" => ReminderKind.HourBefore,
            _ => ReminderKind.Collapsed,
        };
}
