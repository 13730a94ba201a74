using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>Holidays of states and of the larger cities. Dates that are national as well (21 April in Minas Gerais and Brasília) are not repeated.</summary>
internal static class RegionalHolidays
{
    private static readonly (string State, int Month, int Day, string Name)[] s_states =
    [
        ("AC", 1, 23, "Dia do Evangélico"),
        ("AC", 3, 8, "Dia Internacional da Mulher"),
        ("AC", 6, 15, "Aniversário do Acre"),
        ("AC", 9, 5, "Dia da Amazônia"),
        ("AC", 11, 17, "Tratado de Petrópolis"),
        ("AL", 6, 24, "São João"),
        ("AL", 6, 29, "São Pedro"),
        ("AL", 9, 16, "Emancipação de Alagoas"),
        ("AL", 11, 30, "Dia do Evangélico"),
        ("AM", 9, 5, "Elevação do Amazonas à categoria de província"),
        ("AM", 12, 8, "Nossa Senhora da Conceição"),
        ("AP", 3, 19, "São José"),
        ("AP", 9, 13, "Criação do Território do Amapá"),
        ("BA", 7, 2, "Independência da Bahia"),
        ("CE", 3, 19, "São José"),
        ("CE", 3, 25, "Data Magna do Ceará"),
        ("DF", 11, 30, "Dia do Evangélico"),
        ("GO", 7, 26, "Fundação da Cidade de Goiás"),
        ("MA", 7, 28, "Adesão do Maranhão à Independência"),
        ("MS", 10, 11, "Criação do Mato Grosso do Sul"),
        ("PA", 8, 15, "Adesão do Grão-Pará à Independência"),
        ("PB", 8, 5, "Fundação da Paraíba"),
        ("PE", 3, 6, "Data Magna de Pernambuco"),
        ("PE", 6, 24, "São João"),
        ("PI", 10, 19, "Dia do Piauí"),
        ("RJ", 4, 23, "São Jorge"),
        ("RN", 10, 3, "Mártires de Cunhaú e Uruaçu"),
        ("RO", 1, 4, "Criação de Rondônia"),
        ("RO", 6, 18, "Dia do Evangélico"),
        ("RR", 10, 5, "Criação de Roraima"),
        ("RS", 9, 20, "Revolução Farroupilha"),
        ("SE", 7, 8, "Emancipação de Sergipe"),
        ("SP", 7, 9, "Revolução Constitucionalista"),
        ("TO", 3, 18, "Autonomia do Tocantins"),
        ("TO", 9, 8, "Nossa Senhora da Natividade"),
        ("TO", 10, 5, "Criação do Tocantins"),
    ];

    // Santa Catarina keeps both of its dates on the Sunday that follows them.
    private static readonly (int Month, int Day, string Name)[] s_santaCatarina =
    [
        (8, 11, "Criação da capitania de Santa Catarina"),
        (11, 25, "Santa Catarina de Alexandria"),
    ];

    public static IEnumerable<PublicHoliday> OfState(string state, int year, LocalDate easter)
    {
        foreach (var (of, month, day, name) in s_states)
        {
            if (of == state)
            {
                yield return new(new(year, month, day), name);
            }
        }

        if (state == "ES")
        {
            yield return new(easter.PlusDays(8), "Nossa Senhora da Penha");
        }

        if (state == "SC")
        {
            foreach (var (month, day, name) in s_santaCatarina)
            {
                yield return new(SundayFrom(new(year, month, day)), name);
            }
        }
    }

    public static IEnumerable<PublicHoliday> OfCity(string city, string? state, int year)
    {
        var key = PlaceNames.Fold(city);
        foreach (var (of, name, days) in CityHolidays.All)
        {
            if (name == key && (state is null || state == of))
            {
                foreach (var (month, day, holiday) in days)
                {
                    yield return new(new(year, month, day), holiday);
                }
            }
        }
    }

    private static LocalDate SundayFrom(LocalDate date) =>
        date.DayOfWeek == IsoDayOfWeek.Sunday ? date : date.Next(IsoDayOfWeek.Sunday);
}
