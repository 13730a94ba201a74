using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Rafael", and then "Souza": the name that was begun is completed by the next message.</summary>
internal static class Surname
{
    private const int MostWords = 4;

    /// <summary>The whole name, where only its first word was known so far; else null.</summary>
    public static string? Completes(Desk desk, Wish wish)
    {
        var heard = desk.Heard;
        if (
            desk.State.Pending != PendingYes.Book
            || wish is not { Name: { } begun, Patient: null }
            || begun.Contains(' ', StringComparison.Ordinal)
            || heard.Words is not { Answer: Answer.None, When.Count: 0 }
            || heard.Words.Intents.Any(i => i is not (Intent.ProvideInfo or Intent.OutOfScope))
            || heard.Words.Entities
                is not {
                    Name: null,
                    Service: null,
                    Professional: null,
                    Insurance: null,
                    ForWhom: null
                }
        )
        {
            return null;
        }

        var words = heard.Text.TrimEnd('.', '!').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && words.All(IsPart) && words.Any(IsName)
            ? $"{begun} {string.Join(' ', words.Select(Written))}"
            : null;
    }

    private static bool IsPart(string word) =>
        word.All(c => char.IsLetter(c) || c is '\'' or '-')
        && (IsParticle(word) || (word.Length > 2 && IsName(word)));

    // Somebody's first name alone puts another in the place of the first.
    private static bool IsName(string word)
    {
        var plain = PlaceNames.Fold(word);
        return !IsParticle(word)
            && !GivenNames.IsStop(plain)
            && !GivenNames.IsKnown(plain)
            && (char.IsUpper(word[0]) || NameFinder.IsStrange(plain));
    }

    private static bool IsParticle(string word) => GivenNames.IsParticle(PlaceNames.Fold(word));

    private static string Written(string word) =>
        IsParticle(word) ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
