using AtendeAI.Domain.Clinics;
using NodaTime;
using NodaTime.TimeZones;

namespace AtendeAI.Domain.Agenda;

/// <summary>
/// When the clinic and its professionals work, day by day. A professional works where their own hours and the clinic's meet: nobody
/// is seen behind a closed door. The only place in which a clinic's local times become instants.
/// </summary>
public static class ClinicCalendar
{
    // An hour that is skipped begins where the gap ends; of an hour that comes twice the first counts.
    private static readonly ZoneLocalMappingResolver s_resolver = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier,
        Resolvers.ReturnStartOfIntervalAfter
    );

    public static Instant Resolve(LocalDateTime local, DateTimeZone zone) =>
        zone.ResolveLocal(local, s_resolver).ToInstant();

    public static LocalDate Today(this ClinicContext clinic, Instant now) =>
        now.InZone(clinic.Zone).Date;

    /// <summary>The reason why nobody works on that whole day, or null. Days without hours are not a reason of their own.</summary>
    public static DayClosure? Closure(this ClinicContext clinic, LocalDate date)
    {
        foreach (var closed in clinic.ClosedDays)
        {
            if (closed.Date == date && closed.From is null)
            {
                return new(ClosureKind.ClosedDay, closed.Name);
            }
        }

        return BrazilianHolidays.On(date, clinic.Holidays) is { } holiday
            ? new(ClosureKind.Holiday, holiday.Name)
            : null;
    }

    /// <summary>The clinic's opening ranges on a day, sorted, closures taken out.</summary>
    public static IReadOnlyList<OpenRange> Opening(this ClinicContext clinic, LocalDate date) =>
        clinic.Closure(date) is null
            ? WithoutClosedParts(clinic, date, clinic.Hours.On(date.DayOfWeek))
            : [];

    /// <summary>The ranges in which a professional works on a day, sorted.</summary>
    public static IReadOnlyList<OpenRange> Working(
        this ClinicContext clinic,
        Professional professional,
        LocalDate date
    )
    {
        if (IsAway(professional, date))
        {
            return [];
        }

        var opening = clinic.Opening(date);
        return professional.Hours is { } own ? Meet(opening, own.On(date.DayOfWeek)) : opening;
    }

    public static bool IsAway(Professional professional, LocalDate date)
    {
        foreach (var off in professional.TimeOff)
        {
            if (off.From <= date && date <= off.To)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same as <see cref="Working"/>, as instants.</summary>
    public static IReadOnlyList<Interval> WorkingIntervals(
        this ClinicContext clinic,
        Professional professional,
        LocalDate date
    )
    {
        var intervals = new List<Interval>();
        foreach (var range in clinic.Working(professional, date))
        {
            var start = Resolve(date + range.From, clinic.Zone);
            var end = Resolve(
                range.EndsAtMidnight ? date.PlusDays(1).AtMidnight() : date + range.To,
                clinic.Zone
            );
            if (start < end)
            {
                intervals.Add(new(start, end));
            }
        }

        return intervals;
    }

    /// <summary>True when the clinic is open at that instant.</summary>
    public static bool IsOpen(this ClinicContext clinic, Instant now)
    {
        var local = now.InZone(clinic.Zone).LocalDateTime;
        foreach (var range in clinic.Opening(local.Date))
        {
            if (
                range.From <= local.TimeOfDay
                && (range.EndsAtMidnight || local.TimeOfDay < range.To)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next time the clinic opens after <paramref name="now"/>, within 30 days.</summary>
    public static LocalDateTime? NextOpening(this ClinicContext clinic, Instant now)
    {
        var local = now.InZone(clinic.Zone).LocalDateTime;
        for (var day = 0; day <= 30; day++)
        {
            var date = local.Date.PlusDays(day);
            foreach (var range in clinic.Opening(date))
            {
                if (date + range.From > local)
                {
                    return date + range.From;
                }
            }
        }

        return null;
    }

    private static List<OpenRange> WithoutClosedParts(
        ClinicContext clinic,
        LocalDate date,
        IReadOnlyList<OpenRange> ranges
    )
    {
        var open = new List<OpenRange>(ranges);
        foreach (var closed in clinic.ClosedDays)
        {
            if (closed.Date == date && closed is { From: { } from, To: { } to })
            {
                open = [.. open.SelectMany(range => Without(range, new OpenRange(from, to)))];
            }
        }

        return open;
    }

    private static IEnumerable<OpenRange> Without(OpenRange range, OpenRange closed)
    {
        if (closed.From >= End(range) || End(closed) <= range.From)
        {
            yield return range;
            yield break;
        }

        if (range.From < closed.From)
        {
            yield return new(range.From, closed.From);
        }

        if (End(closed) < End(range))
        {
            yield return new(closed.To, range.To);
        }
    }

    private static List<OpenRange> Meet(
        IReadOnlyList<OpenRange> clinic,
        IReadOnlyList<OpenRange> own
    )
    {
        var ranges = new List<OpenRange>();
        foreach (var mine in own)
        {
            foreach (var door in clinic)
            {
                var from = LocalTime.Max(mine.From, door.From);
                var to = End(mine) < End(door) ? mine.To : door.To;
                if (from < (to == LocalTime.Midnight ? LocalTime.MaxValue : to))
                {
                    ranges.Add(new(from, to));
                }
            }
        }

        return ranges;
    }

    private static LocalTime End(OpenRange range) =>
        range.EndsAtMidnight ? LocalTime.MaxValue : range.To;
}

/// <summary>Why a whole day is closed, with the day's name where it has one ("Natal").</summary>
public sealed record DayClosure(ClosureKind Kind, string? Name);

public enum ClosureKind
{
    Holiday,
    ClosedDay,
}
