using System.Buffers;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>The patients' names in a message: one, or two people's ("Mariana Souza Lima e Pedro Gomes").</summary>
internal sealed record SaidNames(string? First, string? Second)
{
    private const int MostWords = 6;

    private static readonly char[] s_ends = [',', '.', ';', ':', '!', '?', '\n', '(', ')'];

    private static readonly SearchValues<char> s_anyEnd = SearchValues.Create(s_ends);

    public static SaidNames In(Desk desk)
    {
        if (!desk.Heard.HasText)
        {
            return new(null, null);
        }

        var text = desk.Heard.Text;
        if (desk.Heard.Words.Entities.Name is not { } name)
        {
            return After(desk, text);
        }

        var words = name.Split(' ');
        var and = Array.FindIndex(words, 1, w => PlaceNames.Fold(w) == "e");
        if (and > 0 && and + 1 < words.Length && IsGiven(words[and + 1]))
        {
            return new(string.Join(' ', words[..and]), string.Join(' ', words[(and + 1)..]));
        }

        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? "" : text[(at + name.Length)..];
        return new(Whole(desk, name, at, rest), Next(rest));
    }

    /// <summary>All the names of a list: "meus filhos Pedro, Davi e Lara Souza".</summary>
    public static IReadOnlyList<string> Beside(string text)
    {
        var words = Words(text);
        var (names, at) = (new List<string>(), words.FindIndex(IsGiven));
        while (at >= 0 && at < words.Count && Named(words[at..], 1) is { } name)
        {
            names.Add(name);
            at += name.Split(' ').Length;
            var goesOn = at < words.Count && PlaceNames.Fold(words[at]) == "e";
            at = goesOn || words[at - 1].EndsWith(',') ? at + (goesOn ? 1 : 0) : -1;
        }

        return names;
    }

    // "Domingos Canal Segunda": where the name is asked for, words that are all written as names are one.
    private static string Whole(Desk desk, string name, int at, string rest)
    {
        var more = Words(rest);
        return
            at == 0
            && desk.State.Asked.Contains("name")
            && more.Count is > 0 and < MostWords
            && rest.AsSpan().IndexOfAny(s_anyEnd) < 0
            && more.All(w => char.IsUpper(w[0]) && w.Skip(1).All(char.IsLower))
            ? $"{name} {string.Join(' ', more)}"
            : name;
    }

    private static string? Next(string rest)
    {
        var words = Words(Piece(rest));
        return words.Count > 1 && PlaceNames.Fold(words[0]) == "e" ? Named(words[1..], 1) : null;
    }

    // "limpeza pra Mariana Souza e Pedro Gomes, quinta": whom it is for, by name and surname.
    private static SaidNames After(Desk desk, string text)
    {
        if (desk.Heard.Words.Entities.ForWhom is not null)
        {
            return new(null, null);
        }

        var words = Words(text);
        if (Named(words, 2) is { } head && Next(' ' + Tail(words, head, 0)) is { } second)
        {
            return new(head, second);
        }

        var at = words.FindIndex(w => PlaceNames.Fold(w) is "pra" or "para" or "pro");
        if (at < 0)
        {
            return new(null, null);
        }

        var from = at + 1;
        if (from < words.Count && PlaceNames.Fold(words[from]) is "o" or "a")
        {
            from++;
        }

        var first = Named(words[Math.Min(from, words.Count)..], 2);
        if (first is null || NameWords.IsOfProfessional(desk, first))
        {
            return new(null, null);
        }

        return new(first, Next(' ' + Tail(words, first, from)));
    }

    private static string Tail(List<string> words, string name, int from) =>
        string.Join(' ', words.Skip(from + name.Split(' ').Length));

    /// <summary>The name that these words begin with, if it is somebody's and has at least so many words.</summary>
    private static string? Named(List<string> words, int least)
    {
        if (words.Count == 0 || !IsGiven(words[0]))
        {
            return null;
        }

        var name = new List<string>();
        for (var i = 0; i < words.Count && name.Count < MostWords; i++)
        {
            var bare = words[i].Trim(s_ends);
            var plain = PlaceNames.Fold(bare);
            var isPart =
                bare.Length > 1
                && bare.All(c => char.IsLetter(c) || c is '\'' or '-')
                && (
                    (GivenNames.IsParticle(plain) && i > 0 && IsSurname(words, i + 1))
                    || !GivenNames.IsStop(plain)
                );
            if (!isPart)
            {
                break;
            }

            name.Add(
                GivenNames.IsParticle(plain) ? plain : char.ToUpperInvariant(bare[0]) + bare[1..]
            );
            if (bare.Length < words[i].Length)
            {
                break;
            }
        }

        return name.Count >= least ? string.Join(' ', name) : null;
    }

    private static bool IsSurname(List<string> words, int at) =>
        at < words.Count
        && !GivenNames.IsStop(PlaceNames.Fold(words[at].Trim(s_ends)))
        && !IsGiven(words[at]);

    private static bool IsGiven(string word) =>
        GivenNames.IsKnown(PlaceNames.Fold(word.Trim(s_ends)));

    private static string Piece(string text)
    {
        var end = text.AsSpan().IndexOfAny(s_anyEnd);
        return end < 0 ? text : text[..end];
    }

    private static List<string> Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
