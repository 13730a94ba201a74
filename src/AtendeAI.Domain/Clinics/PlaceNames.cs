namespace AtendeAI.Domain.Clinics;

internal static class PlaceNames
{
    private const string Accented = "áàâãäéèêëíìîïóòôõöúùûüçñ";
    private const string Plain = "aaaaaeeeeiiiiooooouuuucn";

    private static readonly char[] s_latin = BuildLatin();

    /// <summary>Lower case without accents. By a table: without ICU the runtime does not decompose letters.</summary>
    public static string Fold(string name) =>
        string.Create(
            name.Length,
            name,
            static (span, from) =>
            {
                var latin = s_latin;
                for (var i = 0; i < from.Length; i++)
                {
                    var letter = from[i];
                    span[i] = letter < latin.Length ? latin[letter] : char.ToLowerInvariant(letter);
                }
            }
        );

    private static char[] BuildLatin()
    {
        var latin = new char[0x100];
        for (var code = 0; code < latin.Length; code++)
        {
            var lower = char.ToLowerInvariant((char)code);
            var at = Accented.IndexOf(lower, StringComparison.Ordinal);
            latin[code] = at < 0 ? lower : Plain[at];
        }

        return latin;
    }
}
