using System.Globalization;

namespace AtendeAI.Web.Language;

/// <summary>
/// The two languages of the panel. The process runs without ICU, where every culture formats as the invariant one does: these carry
/// their own names of days and months, order of dates, and money.
/// </summary>
public static class PanelCultures
{
    public static CultureInfo Portuguese { get; } = MakePortuguese();

    public static CultureInfo English { get; } = MakeEnglish();

    /// <summary>Portuguese first: it is the default.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } = [Portuguese, English];

    /// <summary>What a language calls itself, for the choice of languages.</summary>
    public static string OwnName(CultureInfo culture) =>
        culture.Name == Portuguese.Name ? "Português" : "English";

    private static CultureInfo MakePortuguese()
    {
        var culture = new CultureInfo("pt-BR");
        var dates = culture.DateTimeFormat;
        dates.DayNames =
        [
            "domingo",
            "segunda-feira",
            "terça-feira",
            "quarta-feira",
            "quinta-feira",
            "sexta-feira",
            "sábado",
        ];
        dates.AbbreviatedDayNames = ["dom", "seg", "ter", "qua", "qui", "sex", "sáb"];
        dates.ShortestDayNames = ["D", "S", "T", "Q", "Q", "S", "S"];
        dates.MonthNames = dates.MonthGenitiveNames = [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
            "",
        ];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [
            "jan",
            "fev",
            "mar",
            "abr",
            "mai",
            "jun",
            "jul",
            "ago",
            "set",
            "out",
            "nov",
            "dez",
            "",
        ];
        dates.ShortDatePattern = "dd/MM/yyyy";
        dates.LongDatePattern = "dddd, d 'de' MMMM 'de' yyyy";
        dates.MonthDayPattern = "d 'de' MMMM";
        dates.YearMonthPattern = "MMMM 'de' yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        dates.FirstDayOfWeek = DayOfWeek.Sunday;

        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator =
            numbers.CurrencyDecimalSeparator =
            numbers.PercentDecimalSeparator =
                ",";
        numbers.NumberGroupSeparator =
            numbers.CurrencyGroupSeparator =
            numbers.PercentGroupSeparator =
                ".";
        WriteReais(numbers);
        return CultureInfo.ReadOnly(culture);
    }

    private static CultureInfo MakeEnglish()
    {
        var culture = new CultureInfo("en");
        var dates = culture.DateTimeFormat;
        dates.ShortDatePattern = "dd MMM yyyy";
        dates.LongDatePattern = "dddd, d MMMM yyyy";
        dates.MonthDayPattern = "d MMMM";
        dates.YearMonthPattern = "MMMM yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        WriteReais(culture.NumberFormat);
        return CultureInfo.ReadOnly(culture);
    }

    // The clinics are Brazilian in either language: the price is in reais.
    private static void WriteReais(NumberFormatInfo numbers)
    {
        numbers.CurrencySymbol = "R$";
        numbers.CurrencyPositivePattern = 2;
        numbers.CurrencyNegativePattern = 9;
    }
}
