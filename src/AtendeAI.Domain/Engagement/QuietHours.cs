using NodaTime;
using NodaTime.TimeZones;

namespace AtendeAI.Domain.Engagement;

/// <summary>
/// The hours in which the clinic does not write first, on its own clock: from <paramref name="From"/> (included) to <paramref name="To"/>
/// (excluded), usually over midnight. Equal times mean that there are none.
/// </summary>
public sealed record QuietHours(LocalTime From, LocalTime To)
{
    public static QuietHours None { get; } = new(LocalTime.Midnight, LocalTime.Midnight);

    /// <summary>From 21:00 to 8:00.</summary>
    public static QuietHours Default { get; } = new(new LocalTime(21, 0), new LocalTime(8, 0));

    /// <summary>The quiet stretch that <paramref name="instant"/> lies in, or null when it lies in none.</summary>
    public Interval? Around(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        if (From == To || !IsQuiet(local.TimeOfDay))
        {
            return null;
        }

        var overMidnight = From > To;
        var began = overMidnight && local.TimeOfDay < To ? local.Date.PlusDays(-1) : local.Date;
        return new Interval(
            Resolve(began + From, zone),
            Resolve((overMidnight ? began.PlusDays(1) : began) + To, zone)
        );
    }

    private bool IsQuiet(LocalTime time) =>
        From < To ? time >= From && time < To : time >= From || time < To;

    // A skipped time (clocks go forward) is taken as the first that exists; of a repeated one the earlier.
    private static Instant Resolve(LocalDateTime local, DateTimeZone zone) =>
        zone.ResolveLocal(
                local,
                Resolvers.CreateMappingResolver(
                    Resolvers.ReturnEarlier,
                    Resolvers.ReturnStartOfIntervalAfter
                )
            )
            .ToInstant();
}
