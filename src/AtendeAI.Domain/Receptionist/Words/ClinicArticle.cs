using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>A clinic's name with its article: "a Clínica Aurora", "do Instituto Ipê", "na Vida Plena". A name that tells no kind of house is a clinic's.</summary>
internal sealed class ClinicArticle(string name)
{
    private static readonly HashSet<string> s_masculine = new(
        (
            "instituto consultorio centro espaco hospital laboratorio lab nucleo ambulatorio studio estudio grupo atelie spa "
            + "complexo pronto posto servico recanto projeto dr prof doutor professor"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_masculines = new(
        "institutos consultorios centros laboratorios drs doutores medicos especialistas".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_feminines = new(
        "clinicas casas dras doutoras medicas".Split(' '),
        StringComparer.Ordinal
    );

    private readonly string _article = Article(name);

    /// <summary>"a Clínica Aurora", "o Instituto Ipê".</summary>
    public string The => $"{_article} {name}";

    /// <summary>The same where a sentence begins.</summary>
    public string TheFirst => $"{char.ToUpperInvariant(_article[0])}{_article[1..]} {name}";

    /// <summary>"da Clínica Aurora", "do Instituto Ipê".</summary>
    public string Of => $"d{_article} {name}";

    /// <summary>"na Clínica Aurora", "no Instituto Ipê".</summary>
    public string At => $"n{_article} {name}";

    /// <summary>Several houses or people act together: "precisaram", not "precisou".</summary>
    public bool IsPlural => _article.Length > 1;

    private static string Article(string name)
    {
        var first = PlaceNames.Fold(name).Split([' ', '.', '-', ','], 2)[0];
        return s_masculine.Contains(first) ? "o"
            : s_masculines.Contains(first) ? "os"
            : s_feminines.Contains(first) ? "as"
            : "a";
    }
}
