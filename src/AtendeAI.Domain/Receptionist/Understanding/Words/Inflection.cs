namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>
/// Other forms of a word that rules do not know, so that "mexendo" is understood where "mexer" is, "retorninho" where "retorno" is,
/// "atrasadíssimas" where "atrasada" is.
/// </summary>
internal static class Inflection
{
    private const int Shortest = 5;
    private const int Longest = 20;

    private static readonly (string Ending, string[] Instead)[] Endings =
    [
        ("issimas", ["a", "o"]),
        ("issimos", ["o", "a"]),
        ("issima", ["a", "o"]),
        ("issimo", ["o", "a"]),
        ("zinhas", ["", "s"]),
        ("zinhos", ["", "s"]),
        ("zinha", [""]),
        ("zinho", [""]),
        ("inhas", ["as", "a"]),
        ("inhos", ["os", "ios", "o"]),
        ("inha", ["a", "ia", "e"]),
        ("inho", ["o", "io", "e"]),
        ("mente", [""]),
        ("ariamos", ["ar"]),
        ("assemos", ["ar"]),
        ("assem", ["ar"]),
        ("asse", ["ar"]),
        ("esse", ["er"]),
        ("isse", ["ir"]),
        ("avamos", ["ar"]),
        ("aremos", ["ar"]),
        ("ariam", ["ar"]),
        ("eriam", ["er"]),
        ("iriam", ["ir"]),
        ("ando", ["ar", "a"]),
        ("endo", ["er", "e"]),
        ("indo", ["ir", "e"]),
        ("armos", ["ar"]),
        ("ermos", ["er"]),
        ("aram", ["ar", "ou"]),
        ("eram", ["er", "eu"]),
        ("iram", ["ir", "iu"]),
        ("avam", ["ar"]),
        ("aria", ["ar"]),
        ("eria", ["er"]),
        ("iria", ["ir"]),
        ("arei", ["ar"]),
        ("erei", ["er"]),
        ("irei", ["ir"]),
        ("arem", ["ar"]),
        ("erem", ["er"]),
        ("irem", ["ir"]),
        ("amos", ["ar"]),
        ("emos", ["er", "ar"]),
        ("imos", ["ir", "er"]),
        ("quem", ["car", "ca"]),
        ("guem", ["gar", "ga"]),
        ("ados", ["ado", "ada"]),
        ("adas", ["ada", "ado"]),
        ("idos", ["ido", "ida"]),
        ("idas", ["ida", "ido"]),
        ("ada", ["ado", "ar"]),
        ("ado", ["ada", "ar"]),
        ("ida", ["ido", "er", "ir"]),
        ("ido", ["ida", "er", "ir"]),
        ("osas", ["osa", "oso"]),
        ("osos", ["oso", "osa"]),
        ("osa", ["oso"]),
        ("oso", ["osa"]),
        ("ava", ["ar"]),
        ("oes", ["ao"]),
        ("ais", ["al"]),
        ("eis", ["el"]),
        ("que", ["car", "ca"]),
        ("gue", ["gar", "ga"]),
        ("ou", ["ar", "a"]),
        ("eu", ["er", "e"]),
        ("iu", ["ir", "e"]),
        ("ei", ["ar"]),
        ("am", ["ar", "a"]),
        ("em", ["er", "ar", "e"]),
        ("as", ["a"]),
        ("os", ["o"]),
        ("es", ["e", ""]),
        ("s", [""]),
    ];

    /// <summary>The first other form that is known; null where there is none.</summary>
    public static string? Find(string word, Func<string, bool> known)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        foreach (var (ending, instead) in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^ending.Length];
            if (stem.Length >= 3 && Array.Find(instead, last => known(stem + last)) is { } found)
            {
                return stem + found;
            }
        }

        return null;
    }
}
