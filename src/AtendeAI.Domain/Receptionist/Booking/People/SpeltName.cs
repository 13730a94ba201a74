using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>How a name is written, as told in words: "é Karla com k", "meu nome é com dois l", "Sousa é com z", "sem h".</summary>
/// <param name="Named">The word of the name that was said beside it; null where none was.</param>
/// <param name="Letters">The letters it has, or has not.</param>
internal sealed record SpeltName(string? Named, string Letters, bool Less, bool OfSurname)
{
    private static readonly HashSet<string> s_between =
    [
        "e",
        "eh",
        "se",
        "escreve",
        "escrito",
        "escrita",
        "mas",
        "so",
        "que",
        "tem",
        "nome",
        "sobrenome",
        "meu",
        "o",
    ];

    private static readonly char[] s_marks =
    [
        ',',
        '.',
        '!',
        '?',
        ';',
        ':',
        '"',
        '\'',
        '“',
        '”',
        '(',
        ')',
    ];

    private static readonly Dictionary<string, string> s_called = new(StringComparer.Ordinal)
    {
        ["ka"] = "k",
        ["aga"] = "h",
        ["ipsilon"] = "y",
        ["ipsilone"] = "y",
        ["ipslon"] = "y",
        ["dablio"] = "w",
        ["ze"] = "z",
        ["xis"] = "x",
    };

    /// <summary>What follows the letters where they are one vowel, which may be a word as well ("com a doutora").</summary>
    private static readonly HashSet<string> s_after =
    [
        "no",
        "na",
        "mesmo",
        "mesma",
        "msm",
        "viu",
        "ta",
        "nao",
        "e",
    ];

    public static SpeltName? In(string text)
    {
        var words = Words(text);
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at].Plain is not ("com" or "sem") || LettersAt(words, at + 1) is not { } said)
            {
                continue;
            }

            return new(
                Beside(words, at, said.Next),
                said.Letters,
                said.Less || words[at].Plain == "sem",
                words[..at].Any(w => w.Plain == "sobrenome")
            );
        }

        return null;
    }

    // "Karla com k", "é com k, Karla".
    private static string? Beside(List<Word> words, int at, int after)
    {
        var before = words[..at].FindLastIndex(w => !s_between.Contains(w.Plain));
        return before >= Math.Max(0, at - 3) && words[before].IsName ? words[before].Written
            : after + 1 == words.Count && words[after].IsName ? words[after].Written
            : null;
    }

    private static (string Letters, bool Less, int Next)? LettersAt(List<Word> words, int at)
    {
        var count = words[at].Plain switch
        {
            "dois" or "duas" or "2" => 2,
            "um" or "uma" or "1" or "so" => 1,
            _ => 0,
        };
        var place = count > 0 ? at + 1 : at;
        if (place >= words.Count || Spoken(words, place, count) is not { } letters)
        {
            return null;
        }

        var single = count == 1 || (place + 1 < words.Count && words[place + 1].Plain == "so");
        var doubled = letters.Length == 1 && (count == 2 || single);
        return (doubled ? letters + letters : letters, single, place + 1);
    }

    private static string? Spoken(List<Word> words, int at, int count)
    {
        var letters = s_called.GetValueOrDefault(words[at].Plain, words[at].Plain);
        var ends = words[at].Ends || at + 1 == words.Count || s_after.Contains(words[at + 1].Plain);
        var are = letters switch
        {
            [var only] => char.IsAsciiLetter(only) && (count > 0 || ends || !IsVowel(only)),
            [var one, var two] => char.IsAsciiLetter(one)
                && char.IsAsciiLetter(two)
                && !IsVowel(one)
                && !IsVowel(two),
            _ => false,
        };
        return are ? letters : null;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static List<Word> Words(string text) =>
        [
            .. text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => new Word(w.Trim(s_marks), w.EndsWith(',') || w.EndsWith('.')))
                .Where(w => w.Written.Length > 0),
        ];

    private sealed record Word(string Written, bool Ends)
    {
        public string Plain { get; } = PlaceNames.Fold(Written);

        public bool IsName => Plain.All(char.IsLetter) && NameSpelling.MayStand(Plain, Written);
    }

    /// <summary>The whole name put right; null where no word of it can be meant.</summary>
    public string? Of(string name)
    {
        var words = name.Split(' ');
        var first = OfSurname ? 1 : 0;
        for (var i = first; i < words.Length; i++)
        {
            if (
                Named is not null
                && !Respelling.IsSameName(PlaceNames.Fold(Named), PlaceNames.Fold(words[i]))
            )
            {
                continue;
            }

            if (Spelt(Named ?? words[i], words[i]) is { } right)
            {
                return string.Join(' ', words.Select((w, at) => at == i ? right : w));
            }
        }

        return null;
    }

    // Whoever says how it is written mostly writes it so.
    private string? Spelt(string said, string known)
    {
        var own = char.ToUpperInvariant(said[0]) + said[1..].ToLowerInvariant();
        var has = PlaceNames.Fold(said).Contains(Letters, StringComparison.Ordinal);
        return has != Less ? own
            : Less ? Respelling.Without(own, Letters)
            : Respelling.With(own, Letters);
    }
}
