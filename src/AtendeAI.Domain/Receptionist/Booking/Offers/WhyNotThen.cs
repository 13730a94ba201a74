using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Why nothing can begin at one certain minute of a day on which there is work: taken, between two starts, too near the end, a closed afternoon.</summary>
internal static class WhyNotThen
{
    public static WhyNot Of(
        Desk desk,
        Service service,
        TimeChoice choice,
        LocalDate day,
        IReadOnlyList<OpenRange> working
    )
    {
        if (choice is { FromMinute: null, UntilMinute: null })
        {
            return new(NoSlotReason.DayFull, day, null);
        }

        if (choice is not { Exact: true, FromMinute: { } minute })
        {
            return new(NoSlotReason.PartFull, day, null);
        }

        var starts = working.Where(r => Begins(desk, r, minute)).ToList();
        var reason =
            starts.Count == 0 ? NoSlotReason.OffGrid
            : starts.Exists(r => minute + service.Minutes <= r.EndMinute()) ? NoSlotReason.Taken
            : NoSlotReason.TooLong;
        return new(reason, day, service.Name)
        {
            At = Time(minute),
            Minutes = service.Minutes,
            Open = [.. starts],
        };
    }

    /// <summary>The part of the day that the clinic is closed for a reason of its own, where it touches what was asked.</summary>
    public static WhyNot? Closed(Desk desk, TimeChoice choice, LocalDate day)
    {
        var from = choice.FromMinute ?? 0;
        var until = choice.Exact ? from + 1 : choice.UntilMinute ?? OpenRanges.Day;
        var closed = desk.Clinic.ClosedDays.FirstOrDefault(c =>
            c.Date == day
            && (c.From is not null || c.To is not null)
            && from < (c.To?.MinuteOfDay() ?? OpenRanges.Day)
            && until > (c.From?.MinuteOfDay() ?? 0)
        );
        return closed is null
            ? null
            : new(NoSlotReason.ClosedPart, day, closed.Name)
            {
                Open = [new(closed.From ?? LocalTime.Midnight, closed.To ?? LocalTime.Midnight)],
            };
    }

    private static bool Begins(Desk desk, OpenRange range, int minute) =>
        minute >= range.From.MinuteOfDay()
        && minute < range.EndMinute()
        && (minute - range.From.MinuteOfDay()) % desk.Clinic.Booking.GridMinutes == 0;

    private static LocalTime Time(int minute) => new(minute / 60, minute % 60);
}

/// <summary>Hours counted in minutes of the day.</summary>
internal static class OpenRanges
{
    public const int Day = 1440;

    public static int MinuteOfDay(this LocalTime time) => (time.Hour * 60) + time.Minute;

    public static int EndMinute(this OpenRange range) =>
        range.EndsAtMidnight ? Day : range.To.MinuteOfDay();
}
