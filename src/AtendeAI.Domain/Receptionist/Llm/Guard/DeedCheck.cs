namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// "Cancelamos", "estou marcando", "vou confirmar", "o sistema reservou": a deed in any form of its verb. Only our own words tell of deeds, in that very form; an
/// infinitive, a noun and a question are none, unless somebody is about to do it.
/// </summary>
internal static class DeedCheck
{
    private static readonly string[] s_verbs =
    [
        "marc",
        "agend",
        "reserv",
        "confirm",
        "cancel",
        "desmarc",
        "remarc",
        "reagend",
        "encaix",
        "registr",
        "anot",
        "envi",
        "encaminh",
        "avis",
        "mud",
        "adi",
        "antecip",
        "apag",
        "exclu",
        "remov",
        "inclu",
        "bloque",
        "liber",
        "garant",
        "autoriz",
        "aprov",
        "pag",
        "quit",
    ];

    private static readonly HashSet<string> s_endings = new(
        (
            "ei i u ou iu eu amos emos imos aram eram iram ado ada ados adas ido ida idos idas ando endo indo arei erei irei aremos eremos iremos ara era ira arao erao irao o a am"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly string[] s_about =
    [
        "vou",
        "vamos",
        "irei",
        "iremos",
        "estou",
        "estamos",
        "acabo",
        "acabei",
        "consegui",
        "consigo",
        "vai",
        "vao",
    ];

    private static readonly string[] s_having =
    [
        "tenho",
        "temos",
        "ha",
        "tem",
        "existe",
        "consigo",
    ];

    private static readonly string[] s_offered = ["horario", "horarios", "data", "datas", "agenda"];

    public static string? Fault(Statement statement, Evidence evidence)
    {
        if (statement.IsQuestion)
        {
            return null;
        }

        var about = statement.Words.Overlaps(s_about);
        foreach (var word in statement.Words.Where(w => w != "marco"))
        {
            if (IsDeed(word, about) && !evidence.SaidWord(word))
            {
                return "claim";
            }
        }

        var offers =
            statement.Words.Overlaps(s_having)
            && statement.Words.Overlaps(s_offered)
            && !statement.Negated;
        return offers && !evidence.SaidStem("horario") ? "claim" : null;
    }

    private static bool IsDeed(string word, bool about) =>
        Array.Exists(
            s_verbs,
            v =>
                word.StartsWith(v, StringComparison.Ordinal)
                && (
                    s_endings.Contains(word[v.Length..])
                    || (about && word[v.Length..] is "ar" or "er" or "ir")
                )
        );
}
