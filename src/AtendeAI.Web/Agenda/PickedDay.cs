using Microsoft.AspNetCore.Components;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Web.Agenda;

/// <summary>The day that a browser's date field tells. While a year is typed digit by digit the field tells 0002, 0020 and 0202 too.</summary>
public static class PickedDay
{
    private const int FirstYear = 2000;

    /// <summary>The day that was picked, or <paramref name="before"/> while there is none yet.</summary>
    public static LocalDate Or(LocalDate before, ChangeEventArgs picked) =>
        LocalDatePattern.Iso.Parse((string?)picked.Value ?? "").TryGetValue(before, out var date)
        && date.Year >= FirstYear
            ? date
            : before;
}
