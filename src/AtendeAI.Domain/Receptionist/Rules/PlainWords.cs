using System.Text;
using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A message's words without accents, marks and repeated letters: "siiim!" is "sim", a thumb is a word too.</summary>
internal static class PlainWords
{
    private const string Thumb = "joinha";

    private static readonly string[] s_thumbs = ["👍", "👌", "✅", "☑", "✔", "🆗", "🤝", "🙏", "❤"];

    public static IEnumerable<string> Split(string text)
    {
        foreach (var thumb in s_thumbs)
        {
            text = text.Replace(thumb, $" {Thumb} ", StringComparison.Ordinal);
        }

        var word = new StringBuilder();
        foreach (var c in PlaceNames.Fold(text).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return Collapsed(word.ToString());
                word.Clear();
            }
        }
    }

    public static string Collapsed(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (kept.Length == 0 || kept[^1] != c || char.IsAsciiDigit(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    public static HashSet<string> Set(string words) =>
        new(
            words
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(w => Collapsed(PlaceNames.Fold(w))),
            StringComparer.Ordinal
        );

    /// <summary>Whether one of the phrases is said, or a longer word that begins with its last.</summary>
    public static bool Say(IReadOnlyList<string> said, string[] phrases)
    {
        var text = $" {string.Join(' ', said)}";
        return phrases.Any(p => text.Contains($" {Collapsed(p)}", StringComparison.Ordinal));
    }
}
