using System.Globalization;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>Dates, times and money as they are said in Brazil. By our own tables: the runtime has no pt-BR culture without ICU.</summary>
public static class Said
{
    private static readonly string[] s_days =
    [
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ];

    /// <summary>"segunda-feira".</summary>
    public static string Day(IsoDayOfWeek day) => s_days[(int)day - 1];

    /// <summary>"seg".</summary>
    public static string ShortDay(IsoDayOfWeek day) => s_days[(int)day - 1][..3];

    /// <summary>"26/11".</summary>
    public static string Date(LocalDate date) => $"{date.Day:00}/{date.Month:00}";

    /// <summary>"quinta-feira, 26/11", with "hoje" or "amanhã" where it is so, and the year where it is another.</summary>
    public static string Day(LocalDate date, LocalDate today)
    {
        var year = date.Year == today.Year || date < today.PlusMonths(6) ? "" : $"/{date.Year}";
        var written = $"{Day(date.DayOfWeek)}, {Date(date)}{year}";
        return Period.DaysBetween(today, date) switch
        {
            0 => $"hoje, {written}",
            1 => $"amanhã, {written}",
            _ => written,
        };
    }

    /// <summary>"na quinta-feira, 26/11", "no sábado, 28/11"; "hoje" and "amanhã" need no preposition.</summary>
    public static string OnDay(LocalDate date, LocalDate today)
    {
        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        return Period.DaysBetween(today, date) is 0 or 1
            ? Day(date, today)
            : $"{(weekend ? "no" : "na")} {Day(date, today)}";
    }

    /// <summary>"14h" or "14h30".</summary>
    public static string Time(LocalTime time) =>
        time.Minute == 0 ? $"{time.Hour}h" : $"{time.Hour}h{time.Minute:00}";

    /// <summary>"quinta-feira, 26/11, às 14h".</summary>
    public static string When(LocalDateTime when, LocalDate today) =>
        $"{Day(when.Date, today)}, {At(when.TimeOfDay)}";

    /// <summary>"às 14h", "à 1h".</summary>
    public static string At(LocalTime time) =>
        time.Hour is 0 or 1 ? $"à {Time(time)}" : $"às {Time(time)}";

    /// <summary>"qui 26/11 14:00": short enough for a button.</summary>
    public static string Brief(LocalDateTime when) =>
        $"{ShortDay(when.DayOfWeek)} {Date(when.Date)} {when.Hour:00}:{when.Minute:00}";

    /// <summary>"R$ 1.250,00", or "R$ 150" when there are no cents.</summary>
    public static string Money(decimal amount)
    {
        var cents = amount != decimal.Truncate(amount);
        var plain = amount.ToString(cents ? "N2" : "N0", CultureInfo.InvariantCulture);
        return "R$ " + plain.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.');
    }

    /// <summary>"a, b e c".</summary>
    public static string List(IReadOnlyList<string> items, string last = "e") =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
        };

    /// <summary>The first name, for speaking to somebody.</summary>
    public static string FirstName(string name) => name.Trim().Split(' ')[0];
}
