using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Tests.Clinics;

public sealed class BrazilianHolidaysTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_where_the_almanac_says(int year, int month, int day) =>
        Easter.Sunday(year).ShouldBe(new LocalDate(year, month, day));

    [Theory]
    [InlineData("2026-02-17", "Carnaval")]
    [InlineData("2027-02-09", "Carnaval")]
    [InlineData("2026-04-03", "Sexta-feira Santa")]
    [InlineData("2026-06-04", "Corpus Christi")]
    [InlineData("2026-11-20", "Dia da Consciência Negra")]
    [InlineData("2026-12-25", "Natal")]
    public void National_holidays_close(string date, string name) =>
        BrazilianHolidays.On(Date(date), new(true, null, null))!.Name.ShouldBe(name);

    [Theory]
    [InlineData("2026-02-18")]
    [InlineData("2023-11-20")]
    [InlineData("2026-07-09")]
    public void Other_days_do_not(string date) =>
        BrazilianHolidays.On(Date(date), new(true, null, null)).ShouldBeNull();

    [Theory]
    [InlineData("SP", "São Paulo", "2026-07-09")]
    [InlineData("SP", "SAO PAULO", "2027-01-25")]
    [InlineData("MG", "Belo Horizonte", "2026-12-08")]
    [InlineData("ES", null, "2026-04-13")]
    [InlineData("BA", null, "2026-07-02")]
    [InlineData("RS", null, "2026-09-20")]
    public void State_and_city_dates_close_where_the_clinic_is(
        string state,
        string? city,
        string date
    ) => BrazilianHolidays.On(Date(date), new(false, state, city)).ShouldNotBeNull();

    private static LocalDate Date(string date) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
}
