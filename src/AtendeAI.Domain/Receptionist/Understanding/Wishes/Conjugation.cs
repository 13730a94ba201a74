namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>The everyday forms of a regular verb, folded: "marcar" gives "marca", "marquei", "marcando"...</summary>
internal static class Conjugation
{
    private static readonly string[] First =
    [
        "ar",
        "a",
        "o",
        "as",
        "amos",
        "am",
        "ando",
        "ado",
        "ada",
        "ados",
        "adas",
        "ei",
        "ou",
        "aram",
        "ava",
        "avam",
        "aria",
        "ariam",
        "arei",
        "ara",
        "armos",
        "arem",
    ];

    private static readonly string[] FirstSoft = ["e", "em", "es", "emos", "ei"];

    private static readonly string[] Second =
    [
        "er",
        "o",
        "e",
        "em",
        "es",
        "emos",
        "endo",
        "ido",
        "ida",
        "idos",
        "idas",
        "i",
        "eu",
        "eram",
        "ia",
        "iam",
        "eria",
        "eriam",
        "erei",
        "era",
        "a",
        "am",
        "ermos",
    ];

    private static readonly string[] Third =
    [
        "ir",
        "o",
        "e",
        "em",
        "es",
        "imos",
        "indo",
        "ido",
        "ida",
        "idos",
        "idas",
        "i",
        "iu",
        "iram",
        "ia",
        "iam",
        "iria",
        "iriam",
        "irei",
        "ira",
        "a",
        "am",
        "irmos",
    ];

    public static IEnumerable<string> Of(string infinitive)
    {
        var stem = infinitive[..^2];
        return infinitive[^2..] switch
        {
            "ar" => First
                .Select(ending => stem + ending)
                .Concat(FirstSoft.Select(ending => Soften(stem) + ending)),
            "er" => Second.Select(ending => stem + ending),
            _ => Third.Select(ending => stem + ending),
        };
    }

    /// <summary>The spelling keeps the sound before an e: marque, pague, comece.</summary>
    private static string Soften(string stem) =>
        stem[^1] switch
        {
            'c' => stem[..^1] + "qu",
            'g' => stem + "u",
            _ => stem,
        };
}
