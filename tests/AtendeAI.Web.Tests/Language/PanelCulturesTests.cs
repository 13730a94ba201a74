using AtendeAI.Web.Language;
using NodaTime;

namespace AtendeAI.Web.Tests.Language;

public sealed class PanelCulturesTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);

    [Fact]
    public void Portuguese_says_days_months_and_money_without_ICU()
    {
        var culture = PanelCultures.Portuguese;

        Day.ToString("dddd, d 'de' MMMM 'de' yyyy", culture)
            .ShouldBe("terça-feira, 24 de novembro de 2026");
        Day.ToString("ddd d MMM", culture).ShouldBe("ter 24 nov");
        new DateTime(2026, 3, 7).ToString("d", culture).ShouldBe("07/03/2026");
        1234.5m.ToString("C", culture).ShouldBe("R$ 1.234,50");
        (-3m).ToString("C", culture).ShouldBe("-R$ 3,00");
    }

    [Fact]
    public void English_keeps_the_money_of_the_clinics()
    {
        Day.ToString("dddd, d MMMM", PanelCultures.English).ShouldBe("Tuesday, 24 November");
        1234.5m.ToString("C", PanelCultures.English).ShouldBe("R$ 1,234.50");
    }

    [Theory]
    [InlineData("/conversas", "/conversas")]
    [InlineData("agenda?dia=2026-11-23", "/agenda?dia=2026-11-23")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("javascript:alert(1)", "/javascript:alert(1)")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/")]
    public void Only_addresses_of_this_site_are_followed(string? asked, string followed) =>
        LocalAddress.OrStart(asked).ShouldBe(followed);
}
