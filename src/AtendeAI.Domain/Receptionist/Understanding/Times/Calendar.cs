using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Day arithmetic as people do it.</summary>
internal static class Calendar
{
    /// <summary>The next such weekday after today; today's own name means a week from now.</summary>
    public static LocalDate Next(LocalDate today, IsoDayOfWeek day) => today.Next(day);

    public static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    public static LocalDate InWeek(LocalDate monday, IsoDayOfWeek day) =>
        monday.PlusDays((int)day - 1);

    public static LocalDate FirstOfMonth(LocalDate date) => new(date.Year, date.Month, 1);

    /// <summary>The next first day of that month; this month counts as itself.</summary>
    public static LocalDate NextMonth(LocalDate today, int month) =>
        new(month >= today.Month ? today.Year : today.Year + 1, month, 1);

    /// <summary>The next day of that number, today included; null when no month of the next year has it.</summary>
    public static LocalDate? NextDay(LocalDate today, int day)
    {
        for (var ahead = 0; ahead < 12 && day is >= 1 and <= 31; ahead++)
        {
            var month = FirstOfMonth(today).PlusMonths(ahead);
            if (InMonth(month, day) is { } date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    public static LocalDate? InMonth(LocalDate month, int day) =>
        day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
            ? new LocalDate(month.Year, month.Month, day)
            : null;

    /// <summary>The next such day of the year, today included; 29 February waits for a leap year.</summary>
    public static LocalDate? NextDate(LocalDate today, int day, int month)
    {
        for (var year = today.Year; year <= today.Year + 8 && month is >= 1 and <= 12; year++)
        {
            if (InMonth(new LocalDate(year, month, 1), day) is { } date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    public static LocalDate? Exact(int day, int month, int year) =>
        month is >= 1 and <= 12 && year is >= 1900 and <= 2199
            ? InMonth(new LocalDate(year, month, 1), day)
            : null;
}
