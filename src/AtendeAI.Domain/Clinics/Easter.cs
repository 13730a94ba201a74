using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>The Sunday from which Brazil's movable holidays are counted.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of the Gregorian calendar, by the lunar cycle of 19 years (Meeus).</summary>
    public static LocalDate Sunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var lunarShift = ((8 * century) + 13) / 25;
        var moon = ((19 * golden) + century - (century / 4) - lunarShift + 15) % 30;
        var weekday =
            (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - moon - (ofCentury % 4)) % 7;
        var correction = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * correction) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }
}
