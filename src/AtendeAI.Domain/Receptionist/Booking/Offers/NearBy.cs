using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Other times for an appointment whose new day was not said: near the one it has, at that hour, on that weekday.</summary>
internal static class NearBy
{
    private const int DayAway = 10;
    private const int HourOff = 8;

    // Whoever wants another time seldom wants the same day, and rather later than sooner.
    private const int SameDay = 12;
    private const int Sooner = 3;
    private const int WeekdayOfNext = 15;
    private const int DayTaken = 25;

    public static IReadOnlyList<Slot> Best(
        IReadOnlyList<Slot> slots,
        int count,
        LocalDateTime at,
        Desk desk
    )
    {
        var left = slots.Select(s => (Slot: s, At: desk.Local(s.Start))).ToList();
        var chosen = new List<(Slot Slot, LocalDateTime At)>();
        while (chosen.Count < count && left.Count > 0)
        {
            var best = left.MinBy(s =>
                Score(s.At, at) + (chosen.Count(c => c.At.Date == s.At.Date) * DayTaken)
            );
            chosen.Add(best);
            left.RemoveAll(s => s.At == best.At);
        }

        return [.. chosen.Select(c => c.Slot).OrderBy(s => s.Start)];
    }

    /// <summary>The nearest to a time: on its day first, then by the hour.</summary>
    public static IReadOnlyList<Slot> Around(
        IReadOnlyList<Slot> slots,
        int count,
        LocalDateTime at,
        Desk desk
    ) =>
        [
            .. slots
                .DistinctBy(s => s.Start)
                .OrderBy(s => Math.Abs(Period.DaysBetween(at.Date, desk.Local(s.Start).Date)))
                .ThenBy(s => Math.Abs(MinuteOf(desk.Local(s.Start)) - MinuteOf(at)))
                .Take(count)
                .OrderBy(s => s.Start),
        ];

    private static int Score(LocalDateTime slot, LocalDateTime at)
    {
        var days = Period.DaysBetween(at.Date, slot.Date);
        var apart =
            days == 0 ? SameDay
            : days == 7 ? WeekdayOfNext
            : (Math.Abs(days) * DayAway) + (days < 0 ? Sooner : 0);
        var minutes = Math.Abs(MinuteOf(slot) - MinuteOf(at));
        return apart + (minutes * HourOff / 60);
    }

    private static int MinuteOf(LocalDateTime at) => (at.Hour * 60) + at.Minute;
}
