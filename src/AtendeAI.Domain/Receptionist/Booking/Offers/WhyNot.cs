using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

internal enum NoSlotReason
{
    Full,
    Past,
    TooSoon,
    TooFar,
    Holiday,
    ClosedDay,
    ClosedWeekday,
    ProfessionalAway,
    ProfessionalNotThatDay,
    NobodyThatDay,
    OutsideHours,

    /// <summary>Nothing is left of the day, or of the part of it that was asked for.</summary>
    DayFull,
    PartFull,

    /// <summary>Somebody has this very time.</summary>
    Taken,

    /// <summary>Nothing begins at this minute.</summary>
    OffGrid,

    /// <summary>The service would last beyond the end of the hours.</summary>
    TooLong,

    /// <summary>The clinic is closed for a part of this day.</summary>
    ClosedPart,
}

/// <summary>Why there is nothing at the time that was asked for.</summary>
/// <param name="Week">The hours of the week, where what was asked for lies outside them on every day.</param>
internal sealed record WhyNot(
    NoSlotReason Reason,
    LocalDate? Day,
    string? Name,
    WeeklyHours? Week = null
)
{
    /// <summary>When there is somebody on <see cref="Day"/>.</summary>
    public IReadOnlyList<OpenRange> Open { get; init; } = [];

    /// <summary>The minute that was asked for, and how long the service takes.</summary>
    public LocalTime? At { get; init; }
    public int Minutes { get; init; }

    public static WhyNot Of(Desk desk, string service, string? professional, WhenWish when)
    {
        var choice = when.Choices.OrderBy(c => c.From is null).FirstOrDefault();
        if (choice?.From is not { } day)
        {
            return Never(desk, service, desk.Knows.Professional(professional), choice)
                ?? new(NoSlotReason.Full, null, null);
        }

        var (_, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        var last = (choice.Until ?? furthest.PlusDays(1)).PlusDays(-1);
        if (last < desk.Today)
        {
            return new(NoSlotReason.Past, day, null);
        }

        if (day > furthest)
        {
            return new(NoSlotReason.TooFar, day, null);
        }

        return last == day
            ? OneDay(desk, service, desk.Knows.Professional(professional), choice, day)
            : Never(desk, service, desk.Knows.Professional(professional), choice)
                ?? Away(desk, service, professional, day, last)
                ?? new(NoSlotReason.Full, null, null);
    }

    // "Na semana do dia 18", all of which the only one who does it is away.
    private static WhyNot? Away(
        Desk desk,
        string service,
        string? professional,
        LocalDate day,
        LocalDate last
    )
    {
        var who = professional is null
            ? NotWith.Givers(desk, service)
            : [.. desk.Knows.Givers(service).Where(g => g.Id == professional)];
        if (who is not [var only])
        {
            return null;
        }

        var days = Enumerable
            .Range(0, Period.DaysBetween(day, last) + 1)
            .Select(day.PlusDays)
            .Where(d => (only.Hours ?? desk.Clinic.Hours).On(d.DayOfWeek).Count > 0)
            .ToList();
        return days.Count > 0 && days.TrueForAll(d => ClinicCalendar.IsAway(only, d))
            ? new(NoSlotReason.ProfessionalAway, null, only.Name)
            : null;
    }

    // "Só depois das 20h", where the door closes at seven all week.
    private static WhyNot? Never(
        Desk desk,
        string service,
        Professional? professional,
        TimeChoice? choice
    )
    {
        IReadOnlyList<WeeklyHours> weeks = professional is null
            ? [.. NotWith.Givers(desk, service).Select(g => g.Hours ?? desk.Clinic.Hours)]
            : [professional.Hours ?? desk.Clinic.Hours];
        if (choice is null || choice is { FromMinute: null, UntilMinute: null } || weeks.Count == 0)
        {
            return null;
        }

        var open = weeks.SelectMany(w => w.Days.Values).SelectMany(ranges => ranges);
        return open.Any(r => Meets(choice, r))
            ? null
            : new(
                NoSlotReason.OutsideHours,
                null,
                professional?.Name,
                weeks is [var only] ? only : desk.Clinic.Hours
            );
    }

    public static bool Meets(TimeChoice choice, OpenRange range)
    {
        var from = choice.FromMinute ?? 0;
        var until = choice.Exact ? from + 1 : choice.UntilMinute ?? 1440;
        return range.From.MinuteOfDay() < until && from < range.EndMinute();
    }

    private static WhyNot OneDay(
        Desk desk,
        string service,
        Professional? professional,
        TimeChoice choice,
        LocalDate day
    )
    {
        if (desk.Clinic.Closure(day) is { } closure)
        {
            var kind =
                closure.Kind == ClosureKind.Holiday ? NoSlotReason.Holiday : NoSlotReason.ClosedDay;
            return new(kind, day, closure.Name);
        }

        if (desk.Clinic.Hours.On(day.DayOfWeek).Count == 0)
        {
            return new(NoSlotReason.ClosedWeekday, day, null);
        }

        if (professional is not null && ClinicCalendar.IsAway(professional, day))
        {
            return new(NoSlotReason.ProfessionalAway, day, professional.Name);
        }

        IReadOnlyList<Professional> who = professional is null
            ? NotWith.Givers(desk, service)
            : [professional];
        var working = who.SelectMany(p => desk.Clinic.Working(p, day)).ToList();
        if (working.Count == 0)
        {
            var usual = who.Where(p => !ClinicCalendar.IsAway(p, day))
                .SelectMany(p => (p.Hours ?? desk.Clinic.Hours).On(day.DayOfWeek));
            return usual.Any(r => Meets(choice, r))
                && WhyNotThen.Closed(desk, choice, day) is { } closed
                    ? closed
                : professional is null ? new(NoSlotReason.NobodyThatDay, day, null)
                : new(NoSlotReason.ProfessionalNotThatDay, day, professional.Name);
        }

        return Hours(desk, desk.Knows.Service(service)!, choice, day, working);
    }

    private static WhyNot Hours(
        Desk desk,
        Service service,
        TimeChoice choice,
        LocalDate day,
        List<OpenRange> working
    )
    {
        if (!working.Any(r => Meets(choice, r)))
        {
            return WhyNotThen.Closed(desk, choice, day)
                ?? new(NoSlotReason.OutsideHours, day, null) { Open = Merged(working) };
        }

        var from = choice.FromMinute ?? 0;
        var until = choice.Exact ? from + 1 : choice.UntilMinute ?? 1440;
        var asked = day.AtMidnight().PlusMinutes(Math.Min(until, 1440) - 1);
        if (asked < desk.LocalNow)
        {
            return new(NoSlotReason.Past, day, null);
        }

        return asked < desk.LocalNow.PlusMinutes(desk.Clinic.Booking.MinNoticeMinutes)
            ? new(NoSlotReason.TooSoon, day, null)
            : WhyNotThen.Of(desk, service, choice, day, working);
    }

    private static IReadOnlyList<OpenRange> Merged(IEnumerable<OpenRange> ranges)
    {
        var merged = new List<OpenRange>();
        foreach (var range in ranges.OrderBy(r => r.From))
        {
            if (merged.Count == 0 || range.From.MinuteOfDay() > merged[^1].EndMinute())
            {
                merged.Add(range);
            }
            else if (range.EndMinute() > merged[^1].EndMinute())
            {
                merged[^1] = merged[^1] with { To = range.To };
            }
        }

        return merged;
    }
}
