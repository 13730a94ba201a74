namespace AtendeAI.Domain.Clinics;

internal static class PlaceNames
{
    private const string Accented = "áàâãäéèêëíìîïóòôõöúùûüçñ";
    private const string Plain = "aaaaaeeeeiiiiooooouuuucn";

    /// <summary>Lower case without accents. By a table: without ICU the runtime does not decompose letters.</summary>
    public static string Fold(string name) =>
        string.Create(
            name.Length,
            name,
            static (span, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    var c = char.ToLowerInvariant(from[i]);
                    var at = Accented.IndexOf(c, StringComparison.Ordinal);
                    span[i] = at < 0 ? c : Plain[at];
                }
            }
        );
}
