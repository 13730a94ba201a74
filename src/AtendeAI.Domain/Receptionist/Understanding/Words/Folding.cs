namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>Lower case without accents, by our own table: the process runs without ICU.</summary>
internal static class Folding
{
    private const string Accented =
        "àáâãäåāăąçćčďèéêëēĕęěìíîïīĩıñńňòóôõöøōőŕřśšşťţùúûüūůűũýÿžźżºª°";
    private const string Plain = "aaaaaaaaacccdeeeeeeeeiiiiiiinnnoooooooorrsssttuuuuuuuuyyzzzoao";

    private static readonly char[] Latin = BuildLatin();

    /// <summary>The folded letter or digit; '\0' for a combining mark, which is dropped.</summary>
    public static char Fold(char letter)
    {
        if (letter < Latin.Length)
        {
            return Latin[letter];
        }

        return IsCombining(letter) ? '\0' : char.ToLowerInvariant(letter);
    }

    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded =
            text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (Fold(letter) is not '\0' and var plain)
            {
                folded[length++] = plain;
            }
        }

        return folded[..length].ToString();
    }

    public static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036f';

    private static char[] BuildLatin()
    {
        var latin = new char[0x180];
        for (var code = 0; code < latin.Length; code++)
        {
            var lower = char.ToLowerInvariant((char)code);
            var accent = Accented.IndexOf(lower, StringComparison.Ordinal);
            latin[code] = accent < 0 ? lower : Plain[accent];
        }

        return latin;
    }
}
