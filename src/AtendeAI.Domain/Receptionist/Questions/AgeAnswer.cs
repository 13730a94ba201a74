using System.Globalization;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Vocês atendem com 8 meses?": what the clinic says of the age from which it sees children.</summary>
internal static class AgeAnswer
{
    private const string Age = "idade";

    public static string? Of(Desk desk, string text) =>
        IsSaid(text) ? desk.Knows.Faqs.OnlyAbout(Age, text)?.Answer : null;

    private static bool IsSaid(string text)
    {
        var words = PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Contains(Age)
            || words.Any(w => w.StartsWith("atend", StringComparison.Ordinal))
                && Enumerable.Range(1, Math.Max(0, words.Length - 2)).Any(at => IsAge(words, at));
    }

    // "com 8 meses", "de 2 anos", "tem 1 aninho".
    private static bool IsAge(string[] words, int at) =>
        int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && words[at - 1] is "com" or "de" or "a" or "ate"
        && words[at + 1] is "mes" or "meses" or "ano" or "anos" or "aninho" or "aninhos";
}
