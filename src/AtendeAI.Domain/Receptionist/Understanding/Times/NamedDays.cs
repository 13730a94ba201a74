using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Holidays and commemorative days said by name, the movable ones computed.</summary>
internal static class NamedDays
{
    private static readonly PhraseMap<Func<int, LocalDate>> Names = new([
        ("antevespera de natal|antevespera do natal", year => new(year, 12, 23)),
        ("vespera de natal|vespera do natal", year => new(year, 12, 24)),
        ("natal|dia de natal|dia do natal", year => new(year, 12, 25)),
        (
            "vespera de ano novo|vespera do ano novo|reveillon|vespera de reveillon|ultimo dia do ano|virada do ano",
            year => new(year, 12, 31)
        ),
        (
            "ano novo|primeiro dia do ano|dia primeiro do ano|dia de ano novo|confraternizacao universal|dia da confraternizacao universal",
            year => new(year, 1, 1)
        ),
        ("dia de reis|dia dos reis", year => new(year, 1, 6)),
        ("sabado de carnaval|sabado do carnaval", year => Easter.Sunday(year).PlusDays(-50)),
        ("domingo de carnaval|domingo do carnaval", year => Easter.Sunday(year).PlusDays(-49)),
        (
            "segunda de carnaval|segunda feira de carnaval",
            year => Easter.Sunday(year).PlusDays(-48)
        ),
        (
            "carnaval|terca de carnaval|terca feira de carnaval|terca gorda|terca feira gorda|feriado de carnaval",
            year => Easter.Sunday(year).PlusDays(-47)
        ),
        (
            "quarta de cinzas|quarta feira de cinzas|cinzas",
            year => Easter.Sunday(year).PlusDays(-46)
        ),
        (
            "sexta santa|sexta feira santa|sexta feira da paixao|sexta da paixao|paixao de cristo|sexta feira da semana santa",
            year => Easter.Sunday(year).PlusDays(-2)
        ),
        (
            "quinta santa|quinta feira santa|quinta feira da semana santa|quinta da semana santa",
            year => Easter.Sunday(year).PlusDays(-3)
        ),
        ("domingo de ramos", year => Easter.Sunday(year).PlusDays(-7)),
        ("sabado de aleluia|sabado santo", year => Easter.Sunday(year).PlusDays(-1)),
        ("pascoa|domingo de pascoa|dia de pascoa", Easter.Sunday),
        (
            "corpus christi|corpus cristi|corpus cristhi|corpus",
            year => Easter.Sunday(year).PlusDays(60)
        ),
        ("tiradentes|dia de tiradentes", year => new(year, 4, 21)),
        ("dia do trabalho|dia do trabalhador|dia dos trabalhadores", year => new(year, 5, 1)),
        ("dia das maes", year => NthSunday(year, 5, 2)),
        ("dia dos namorados", year => new(year, 6, 12)),
        ("sao joao|dia de sao joao", year => new(year, 6, 24)),
        ("dia dos pais", year => NthSunday(year, 8, 2)),
        ("independencia|dia da independencia|independencia do brasil", year => new(year, 9, 7)),
        (
            "nossa senhora aparecida|nossa sra aparecida|dia de nossa senhora aparecida|dia de nossa sra aparecida|dia das criancas",
            year => new(year, 10, 12)
        ),
        ("dia dos professores|dia do professor", year => new(year, 10, 15)),
        ("finados|dia de finados|dia dos finados", year => new(year, 11, 2)),
        (
            "proclamacao da republica|dia da republica|dia da proclamacao da republica",
            year => new(year, 11, 15)
        ),
        (
            "consciencia negra|dia da consciencia negra|dia de zumbi|zumbi dos palmares",
            year => new(year, 11, 20)
        ),
        ("dia de sao sebastiao", year => new(year, 1, 20)),
        ("dia de iemanja", year => new(year, 2, 2)),
        ("dia de sao jorge", year => new(year, 4, 23)),
        ("dia de santo antonio", year => new(year, 6, 13)),
        ("dia de sao pedro", year => new(year, 6, 29)),
        ("dia dos avos", year => new(year, 7, 26)),
        ("dia do medico|dia dos medicos", year => new(year, 10, 18)),
        ("dia do servidor|dia do servidor publico", year => new(year, 10, 28)),
        ("halloween|dia das bruxas", year => new(year, 10, 31)),
        ("dia de todos os santos", year => new(year, 11, 1)),
        (
            "nossa senhora da conceicao|dia de nossa senhora da conceicao|imaculada conceicao|dia da imaculada conceicao",
            year => new(year, 12, 8)
        ),
        ("dia da mulher|dia internacional da mulher|dia das mulheres", year => new(year, 3, 8)),
    ]);

    public static IEnumerable<string> Words => Names.Words;

    /// <summary>The next such day, today included.</summary>
    public static int Match(Sentence sentence, int at, LocalDate today, out LocalDate date)
    {
        date = default;
        var next = Names.Match(sentence, at, out var inYear);
        if (next < 0)
        {
            return -1;
        }

        date = inYear(today.Year);
        if (date < today)
        {
            date = inYear(today.Year + 1);
        }

        return next;
    }

    /// <summary>The Good Friday to come.</summary>
    public static LocalDate HolyWeek(LocalDate today)
    {
        var friday = Easter.Sunday(today.Year).PlusDays(-2);
        return friday.PlusDays(2) >= today ? friday : Easter.Sunday(today.Year + 1).PlusDays(-2);
    }

    private static LocalDate NthSunday(int year, int month, int nth)
    {
        var first = new LocalDate(year, month, 1);
        return first.PlusDays((7 - (int)first.DayOfWeek) % 7).PlusWeeks(nth - 1);
    }
}
