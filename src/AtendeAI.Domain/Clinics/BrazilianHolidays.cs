using System.Collections.Concurrent;
using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>
/// Public holidays of Brazil, computed offline. National: those of the law, and three that it leaves optional and on which nearly every
/// clinic is closed: Carnaval's Monday and Tuesday, and Corpus Christi. (Ash Wednesday is a working day: a clinic that
/// closes lists it among its closed days.) State and city dates are added where the clinic names them.
/// </summary>
public static class BrazilianHolidays
{
    private static readonly ConcurrentDictionary<
        (int Year, HolidayRegion Region),
        Dictionary<LocalDate, PublicHoliday>
    > s_years = new();

    /// <summary>The holiday that closes on <paramref name="date"/>, or null.</summary>
    public static PublicHoliday? On(LocalDate date, HolidayRegion region) =>
        s_years
            .GetOrAdd((date.Year, region), static key => Year(key.Year, key.Region))
            .GetValueOrDefault(date);

    public static IReadOnlyList<PublicHoliday> InYear(int year, HolidayRegion region) =>
        [.. Year(year, region).Values.OrderBy(h => h.Date)];

    private static Dictionary<LocalDate, PublicHoliday> Year(int year, HolidayRegion region)
    {
        var easter = Easter.Sunday(year);
        IEnumerable<PublicHoliday> all = region.National ? National(year, easter) : [];
        if (region.State is { } state)
        {
            all = all.Concat(RegionalHolidays.OfState(state, year, easter));
        }

        if (region.City is { } city)
        {
            all = all.Concat(RegionalHolidays.OfCity(city, region.State, year));
        }

        var days = new Dictionary<LocalDate, PublicHoliday>();
        foreach (var holiday in all)
        {
            days.TryAdd(holiday.Date, holiday);
        }

        return days;
    }

    private static IEnumerable<PublicHoliday> National(int year, LocalDate easter)
    {
        yield return new(new(year, 1, 1), "Confraternização Universal");
        yield return new(easter.PlusDays(-48), "Carnaval");
        yield return new(easter.PlusDays(-47), "Carnaval");
        yield return new(easter.PlusDays(-2), "Sexta-feira Santa");
        yield return new(new(year, 4, 21), "Tiradentes");
        yield return new(new(year, 5, 1), "Dia do Trabalho");
        yield return new(easter.PlusDays(60), "Corpus Christi");
        yield return new(new(year, 9, 7), "Independência do Brasil");
        yield return new(new(year, 10, 12), "Nossa Senhora Aparecida");
        yield return new(new(year, 11, 2), "Finados");
        yield return new(new(year, 11, 15), "Proclamação da República");
        if (year >= 2024)
        {
            yield return new(new(year, 11, 20), "Dia da Consciência Negra");
        }

        yield return new(new(year, 12, 25), "Natal");
    }
}
