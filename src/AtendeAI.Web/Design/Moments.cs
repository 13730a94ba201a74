using System.Globalization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace AtendeAI.Web.Design;

/// <summary>Times and days as people of the clinic say them, in the page's language.</summary>
public sealed class Moments(IStringLocalizer<DesignText> text, IClock clock)
{
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>"14:05".</summary>
    public static string Time(Instant instant, DateTimeZone zone) =>
        instant.InZone(zone).ToString("HH:mm", CultureInfo.CurrentCulture);

    /// <summary>"há 12 min" without the "há": "agora", "12 min", "3 h 05 min", "2 d".</summary>
    public string Since(Instant instant) => Length(Now - instant);

    public string Length(Duration length)
    {
        var minutes = (int)length.TotalMinutes;
        return minutes switch
        {
            < 1 => text["JustNow"],
            < 60 => text["MinutesShort", minutes],
            < 60 * 24 when minutes % 60 == 0 => text["HoursShort", minutes / 60],
            < 60 * 24 => text["HoursMinutesShort", minutes / 60, minutes % 60],
            _ => text["DaysShort", minutes / (60 * 24)],
        };
    }

    /// <summary>"Hoje", "Ontem", "Amanhã", else "quinta-feira, 26 de novembro".</summary>
    public string Day(LocalDate date, DateTimeZone zone)
    {
        var days = Period.DaysBetween(Now.InZone(zone).Date, date);
        return days switch
        {
            0 => text["Today"],
            -1 => text["Yesterday"],
            1 => text["Tomorrow"],
            _ => LongDay(date),
        };
    }

    /// <summary>"quinta-feira, 26 de novembro".</summary>
    public static string LongDay(LocalDate date) =>
        date.ToString("dddd, ", CultureInfo.CurrentCulture) + DayAndMonth(date);

    /// <summary>"26 de novembro".</summary>
    public static string DayAndMonth(LocalDate date) =>
        date.ToString(
            CultureInfo.CurrentCulture.DateTimeFormat.MonthDayPattern,
            CultureInfo.CurrentCulture
        );

    /// <summary>"18/11", in English "18 Nov".</summary>
    public string ShortDay(LocalDate date) =>
        date.ToString(text["ShortDayPattern"], CultureInfo.CurrentCulture);

    /// <summary>The time today, "Ontem" yesterday, else "18/11": for rows of a list.</summary>
    public string Brief(Instant instant, DateTimeZone zone)
    {
        var date = instant.InZone(zone).Date;
        return Period.DaysBetween(date, Now.InZone(zone).Date) switch
        {
            <= 0 => Time(instant, zone),
            1 => text["Yesterday"],
            _ => ShortDay(date),
        };
    }
}
