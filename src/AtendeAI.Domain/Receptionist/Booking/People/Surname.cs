using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>"Rafael", and then "Souza": the name that was begun is completed by the next message; the surname is asked for once.</summary>
internal static class Surname
{
    private const int MostWords = 4;

    private static readonly HashSet<string> s_lead = new(
        ["e", "eh", "o", "meu", "seu", "dele", "dela", "sobrenome"],
        StringComparer.Ordinal
    );

    /// <summary>Only the first name came in answer to the name's question.</summary>
    public static bool IsMissing(Desk desk) =>
        desk.Began is { Wish.Name: null, Wish.Patient: null } began
        && began.Asked.Contains("name")
        && desk.State.Asked.Contains("name")
        && IsBegun(desk.State.Wish)
        && PatientChoice.Known(desk) is null;

    /// <summary>The surname is what was asked last.</summary>
    public static bool IsAsked(Desk desk) =>
        desk.State.Asked.Contains("name") && IsBegun(desk.State.Wish);

    /// <summary>The whole name, where only its first word was known so far; else null.</summary>
    public static string? Completes(Desk desk, Wish wish)
    {
        var asked = IsAsked(desk);
        if (
            !(asked || desk.State.Pending == PendingYes.Book)
            || !IsBegun(wish)
            || !SaysNothingElse(desk.Heard.Words, asked)
        )
        {
            return null;
        }

        var words = Words(desk.Heard.Text);
        if (asked && words.Count > 1 && Same(words[0], wish.Name!))
        {
            words = words[1..];
        }

        return
            words.Count is > 0 and <= MostWords
            && words.All(w => IsPart(w, asked))
            && words.Any(w => IsName(w, asked))
            && !(asked && IsAnotherName(words))
            ? $"{wish.Name} {string.Join(' ', words.Select(Written))}"
            : null;
    }

    private static bool IsBegun(Wish wish) =>
        wish is { Name: { } begun, Patient: null }
        && !begun.Contains(' ', StringComparison.Ordinal);

    private static bool SaysNothingElse(Understood words, bool asked) =>
        words is { Answer: Answer.None, When.Count: 0 }
        && words.Intents.All(i => i is Intent.ProvideInfo or Intent.OutOfScope)
        && words.Entities is { Service: null, Professional: null, Insurance: null, ForWhom: null }
        && (asked || words.Entities.Name is null);

    private static List<string> Words(string text)
    {
        var words = text.TrimEnd('.', '!')
            .Split([' ', ':', ',', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .ToList();
        var lead = words.TakeWhile(w => s_lead.Contains(PlaceNames.Fold(w))).Count();
        return words[lead..];
    }

    // "Bruno Dias" instead of "Souza": somebody else is meant.
    private static bool IsAnotherName(List<string> words) =>
        words.Count > 1
        && GivenNames.IsKnown(PlaceNames.Fold(words[0]))
        && !NameSpelling.IsSurname(PlaceNames.Fold(words[0]));

    private static bool IsPart(string word, bool asked) =>
        word.All(c => char.IsLetter(c) || c is '\'' or '-')
        && (IsParticle(word) || (word.Length > (asked ? 1 : 2) && IsName(word, asked)));

    // Unasked, somebody's first name alone puts another in the place of the first.
    private static bool IsName(string word, bool asked)
    {
        var plain = PlaceNames.Fold(word);
        return !IsParticle(word)
            && !GivenNames.IsStop(plain)
            && (asked || !GivenNames.IsKnown(plain))
            && (
                (char.IsUpper(word[0]) && !(asked && IsEveryday(plain)))
                || NameFinder.IsStrange(plain)
                || NameSpelling.IsSurname(plain)
                || (asked && GivenNames.IsKnown(plain))
            );
    }

    // Telephones write any answer with a capital: "Talvez".
    private static bool IsEveryday(string plain) =>
        !NameFinder.IsStrange(plain)
        && !NameSpelling.IsSurname(plain)
        && !GivenNames.IsKnown(plain);

    private static bool Same(string word, string name) =>
        PlaceNames.Fold(word) == PlaceNames.Fold(name);

    private static bool IsParticle(string word) => GivenNames.IsParticle(PlaceNames.Fold(word));

    private static string Written(string word) =>
        IsParticle(word) ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word[1..];
}
