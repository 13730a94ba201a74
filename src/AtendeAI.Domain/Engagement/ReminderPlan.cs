using NodaTime;

namespace AtendeAI.Domain.Engagement;

/// <summary>
/// When a patient is reminded: 24 hours and 1 hour before. The rules:
/// <list type="bullet">
/// <item>A time in quiet hours moves to their end when at least half of the lead is left then, else to half an hour before they begin, else
/// to their end if the patient still has ten minutes, and otherwise stays: whoever is expected so early is up.</item>
/// <item>Nobody is reminded within half an hour of booking while there is time later. Booked too late for the first reminder, an appointment
/// gets a single one: an hour before or, nearer than that, half-way; none only in the last ten minutes, when the booking itself reminds.</item>
/// <item>Two reminders less than two hours apart become one.</item>
/// </list>
/// </summary>
public sealed record ReminderPlan(QuietHours Quiet, DateTimeZone Zone)
{
    private static readonly Duration Day = Duration.FromHours(24);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Settling = Duration.FromMinutes(30);
    private static readonly Duration BeforeQuiet = Duration.FromMinutes(30);
    private static readonly Duration Shortest = Duration.FromMinutes(10);

    /// <summary>Reminders of one appointment nearer together than this are one.</summary>
    public static Duration Apart { get; } = Duration.FromHours(2);

    /// <summary>The reminders of an appointment at <paramref name="start"/> that is booked or moved now, the earliest first.</summary>
    public IReadOnlyList<PlannedReminder> For(Instant start, Instant now)
    {
        if (start - now < Shortest)
        {
            return [];
        }

        var last = Due(start, Hour, now);
        var first = Due(start, Day, now);
        if (start - Day < now + Settling || last - first < Apart)
        {
            return [new(ReminderKind.Collapsed, last)];
        }

        return [new(ReminderKind.DayBefore, first), new(ReminderKind.HourBefore, last)];
    }

    /// <summary>
    /// When a reminder that is due may be sent: <paramref name="now"/>, or a later time because the program was off at the right one and it
    /// is quiet now. It waits for the end of the quiet hours or, for an appointment before that, for an hour before it.
    /// </summary>
    public Instant NotBefore(Instant start, Instant now)
    {
        if (Quiet.Around(now, Zone) is not { } quiet)
        {
            return now;
        }

        return start - quiet.End >= Shortest ? quiet.End : Instant.Max(now, start - Hour);
    }

    private Instant Due(Instant start, Duration lead, Instant now)
    {
        var earliest = now + Settling;
        var wanted = start - lead;
        if (wanted < earliest && lead == Hour)
        {
            wanted = start - earliest >= Settling ? earliest : now + (start - now) / 2;
        }

        return Quiet.Around(wanted, Zone) is { } quiet
            ? OutOf(quiet, wanted, start, lead, earliest)
            : wanted;
    }

    private static Instant OutOf(
        Interval quiet,
        Instant wanted,
        Instant start,
        Duration lead,
        Instant earliest
    )
    {
        if (start - quiet.End >= lead / 2)
        {
            return quiet.End;
        }

        var before = quiet.Start - BeforeQuiet;
        if (before >= earliest)
        {
            return before;
        }

        return start - quiet.End >= Shortest ? quiet.End : wanted;
    }
}
