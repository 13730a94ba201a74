namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>A named part of the day; some overlap, as people's words do.</summary>
public enum DayPart
{
    Dawn,
    EarlyMorning,
    Morning,
    LateMorning,
    Midday,
    EarlyAfternoon,
    MidAfternoon,
    Afternoon,
    LateAfternoon,
    EarlyEvening,
    Evening,
}

public static class DayParts
{
    /// <summary>First minute and (exclusive) last minute of the part.</summary>
    public static (int Start, int End) Minutes(this DayPart part) =>
        part switch
        {
            DayPart.Dawn => (0, 6 * 60),
            DayPart.EarlyMorning => (6 * 60, 9 * 60),
            DayPart.Morning => (6 * 60, 12 * 60),
            DayPart.LateMorning => (10 * 60, 12 * 60),
            DayPart.Midday => ((11 * 60) + 30, 14 * 60),
            DayPart.EarlyAfternoon => (12 * 60, 15 * 60),
            DayPart.MidAfternoon => (14 * 60, 16 * 60),
            DayPart.Afternoon => (12 * 60, 18 * 60),
            DayPart.LateAfternoon => (16 * 60, 18 * 60),
            DayPart.EarlyEvening => (18 * 60, 20 * 60),
            _ => (18 * 60, 24 * 60),
        };

    public static string ToLabel(this DayPart part) => IntentLabels.SnakeCase(part.ToString());
}
