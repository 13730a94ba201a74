using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>
/// A name that is known and put right: "Karla com k", "o nome certo é João Paulo Alves", "não é Felipe, é Filipe", "Filipe na verdade".
/// What is not said anew of it stays.
/// </summary>
internal static class NameMended
{
    private const int MostWords = 6;

    // Around a name that is put right, and no part of it.
    private static readonly HashSet<string> s_around =
    [
        .. (
            "nao n naum ops opa ih ihh xi eita ah desculpa desculpe perdao na no verdade vdd o a meu minha seu dele dela do da e eh era ta esta "
            + "errado errada errei escrevi corrige corrigir corrija arruma mas sim certo certa correto correta se escreve chama chamo sou viu por "
            + "favor pfv pf aqui ali nome sobrenome completo ficou saiu mesmo msm so troca muda coloca poe bota pra para"
        ).Split(' '),
    ];

    private static readonly string[] s_cues =
    [
        " nome ",
        " sobrenome ",
        " na verdade ",
        " certo e ",
        " correto e ",
        " errado ",
        " corrig",
        " errei ",
        " nao e ",
    ];

    /// <summary>The name as it should be, or null where the message does not put it right.</summary>
    public static string? In(Desk desk, string known)
    {
        if (!desk.Heard.HasText)
        {
            return null;
        }

        var text = desk.Heard.Written;
        if (SpeltName.In(text) is { } spelt)
        {
            return spelt.Of(known) ?? Other(known, spelt);
        }

        return Renamed(text, known);
    }

    /// <summary>True where only the spelling differs, word by word.</summary>
    public static bool IsSpelling(string known, string said)
    {
        var (was, now) = (Folded(known), Folded(said));
        return was.Count == now.Count && was.Zip(now, Respelling.IsSameName).All(same => same);
    }

    /// <summary>The message is about how the name should be.</summary>
    public static bool IsSaid(Desk desk) =>
        desk.Heard.HasText
        && (SpeltName.In(desk.Heard.Written) is not null || IsCued(desk.Heard.Written));

    private static bool IsCued(string text)
    {
        var said = $" {string.Join(' ', Folded(text.Replace(',', ' ')))} ";
        return s_cues.Any(c => said.Contains(c, StringComparison.Ordinal));
    }

    private static string? Other(string known, SpeltName spelt) =>
        spelt is { Named: { } word, OfSurname: false } && GivenNames.IsKnown(PlaceNames.Fold(word))
            ? Instead(
                known,
                [
                    spelt with { Named = null } is var alone && alone.Of(Titled(word)) is { } right
                        ? right
                        : Titled(word),
                ]
            )
            : null;

    private static string? Renamed(string text, string known)
    {
        var (cued, names) = (IsCued(text), Names(text));
        if (names.Count is 0 or > MostWords || !names.All(IsPart))
        {
            return null;
        }

        if (names is [var only])
        {
            return OneWord(known, only, cued);
        }

        return cued && GivenNames.IsKnown(PlaceNames.Fold(names[0])) ? Instead(known, names) : null;
    }

    // "Filipe": the word of the name that sounds so, or is one letter away.
    private static string? OneWord(string known, string said, bool cued)
    {
        var words = known.Split(' ');
        var plain = PlaceNames.Fold(said);
        var at = Array.FindIndex(words, w => Respelling.IsSameName(PlaceNames.Fold(w), plain));
        if (at < 0 && cued)
        {
            at = Array.FindIndex(
                words,
                w => Understanding.Words.Distance.IsOneSlip(PlaceNames.Fold(w), plain)
            );
        }

        return at < 0 ? null : string.Join(' ', words.Select((w, i) => i == at ? Titled(said) : w));
    }

    // "João Paulo" in the place of "João Pedro Alves": the surname was not said to be wrong.
    private static string Instead(string known, IReadOnlyList<string> names)
    {
        var surnames = known
            .Split(' ')
            .SkipWhile((w, i) => i == 0 || GivenNames.IsKnown(PlaceNames.Fold(w)));
        var all = names.All(n => GivenNames.IsKnown(PlaceNames.Fold(n)))
            ? names.Concat(surnames)
            : names;
        return string.Join(' ', all.Select(Titled));
    }

    // What is left of the message beside the words around the name; what is denied is not it ("não é Felipe, é Filipe").
    private static List<string> Names(string text)
    {
        var names = new List<string>();
        foreach (
            var piece in text.Split(
                [',', '.', ';', ':', '!', '\n', '(', ')'],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var plain = $" {string.Join(' ', Folded(piece))} ";
            if (
                !plain.StartsWith(" nao e ", StringComparison.Ordinal)
                && !plain.StartsWith(" n e ", StringComparison.Ordinal)
            )
            {
                names.AddRange(piece.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        var first = names.FindIndex(n => !s_around.Contains(PlaceNames.Fold(n)));
        var last = names.FindLastIndex(n => !s_around.Contains(PlaceNames.Fold(n)));
        return first < 0 ? [] : names[first..(last + 1)];
    }

    private static bool IsPart(string word)
    {
        var plain = PlaceNames.Fold(word);
        return GivenNames.IsParticle(plain)
            || (
                word.All(c => char.IsLetter(c) || c is '\'' or '-')
                && NameSpelling.MayStand(plain, word)
            );
    }

    private static string Titled(string word) =>
        GivenNames.IsParticle(PlaceNames.Fold(word))
            ? word.ToLowerInvariant()
            : char.ToUpperInvariant(word[0]) + word[1..];

    private static List<string> Folded(string text) =>
        [.. PlaceNames.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
