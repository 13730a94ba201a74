using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>What <c>atendeai understand</c> was started with; a line may name another time or zone.</summary>
/// <param name="Clinic">The names to match; <see cref="Vocabulary.None"/> without a clinic.</param>
/// <param name="Now">The local time to reckon from; null for the clock's.</param>
/// <param name="WithClinic">Whether ids of the clinic are told.</param>
public sealed record UnderstandOptions(
    Vocabulary Clinic,
    bool WithClinic,
    LocalDateTime? Now,
    DateTimeZone Zone,
    IClock Clock
)
{
    /// <exception cref="FormatException">No such zone is known.</exception>
    public static DateTimeZone ZoneOf(string name) => UnderstandLine.Zone(name);

    /// <exception cref="FormatException">It is no local time.</exception>
    public static LocalDateTime LocalOf(string text, DateTimeZone zone) =>
        UnderstandLine.Local(text, zone);
}
