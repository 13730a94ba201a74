using System.Text;
using AtendeAI.Domain.Receptionist.Understanding.Times;

namespace AtendeAI.Domain.Receptionist.Rules.Rating;

/// <summary>
/// The mark among the numbers of a message: the one that is given ("dou um 7", "fica 8"), else one that stands alone. An article is no number,
/// what is counted ("2 toalhas") is no mark, nor what is denied ("não dou 10").
/// </summary>
internal static class MarkReader
{
    private const int Most = 10;
    private const int Stars = 5;

    private static readonly HashSet<string> s_givers = PlainWords.Set(
        """
        nota notas dou daria dei darei damos daremos merece merecem merecia leva levam fica ficou ficaria arredonda arredondo arredondando
        entao digo alias seria ponho coloco boto deixo
        """
    );

    private static readonly HashSet<string> s_between = PlainWords.Set(
        "um uma uns nota de com em pra para pro por a ser e no total avaliacao minha vai"
    );

    private static readonly HashSet<string> s_supposed = PlainWords.Set("daria merecia seria");

    // Words in -s that are no plural of what was counted.
    private static readonly HashSet<string> s_noPlural = PlainWords.Set(
        "mas pois apenas parabens demais pontos estrelas stars atras antes depois as os nos voces mais menos simples"
    );

    private static readonly HashSet<string> s_measures = PlainWords.Set(
        "minuto min hora h ano vez dia semana mes real reais % minute hour year time vece day"
    );

    private static readonly HashSet<string> s_reasons = PlainWords.Set("porque pq pois ponto de");

    // No Portuguese words: they are marks wherever they stand. "One of the best" is none, and "dos" is Portuguese.
    private static readonly Dictionary<string, int> s_foreign = new(StringComparer.Ordinal)
    {
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["cuatro"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["siete"] = 7,
        ["eight"] = 8,
        ["ocho"] = 8,
        ["nine"] = 9,
        ["nueve"] = 9,
        ["ten"] = 10,
        ["diez"] = 10,
    };

    /// <summary>The mark in a folded text; null where none can be told.</summary>
    /// <param name="asked">A mark was asked for: a number by itself is one.</param>
    public static int? Read(string said, bool asked)
    {
        var clauses = Clauses(said);
        var given = clauses.SelectMany(words => Given(words)).ToList();
        return given.Count > 0 ? given[^1]
            : asked ? Alone(clauses)
            : null;
    }

    private static IEnumerable<int> Given(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Number(words, at) is { } number && (IsGiven(words, at) || IsStars(words, at)))
            {
                yield return IsStars(words, at) && number <= Stars ? number * 2 : number;
            }
        }
    }

    private static bool IsStars(string[] words, int at) =>
        at + 1 < words.Length && words[at + 1] is "estrela" or "estrelas" or "star" or "stars";

    // "dou um 7", "a nota é 10", "um 9"; not "não dou 10", nor "daria 10 se…".
    private static bool IsGiven(string[] words, int at)
    {
        var giver = at - 1;
        while (giver >= 0 && s_between.Contains(words[giver]) && words[giver] != "nota")
        {
            giver--;
        }

        if (s_foreign.ContainsKey(words[at]))
        {
            return true;
        }

        if (giver < 0 || !s_givers.Contains(words[giver]))
        {
            return at > 0 && words[at - 1] is "um" && !words[..at].Any(IsDenial);
        }

        return !words[..giver].TakeLast(2).Any(IsDenial)
            && !(s_supposed.Contains(words[giver]) && words.Skip(at).Contains("se"));
    }

    private static bool IsDenial(string word) => word is "nao" or "nem";

    // The only number of the message that opens or closes a clause, or the first that opens one.
    private static int? Alone(IReadOnlyList<string[]> clauses)
    {
        foreach (var words in clauses)
        {
            if (words.Length > 0 && Number(words, 0) is { } opens)
            {
                return opens;
            }
        }

        var numbers = clauses
            .SelectMany(words =>
                Enumerable.Range(0, words.Length).Select(at => (words, at, Number(words, at)))
            )
            .Where(n => n.Item3 is not null && !n.words[..n.at].Any(IsDenial))
            .ToList();
        return numbers is [var (all, place, only)] && (place == all.Length - 1 || all.Length <= 3)
            ? only
            : null;
    }

    private static int? Number(string[] words, int at)
    {
        var word = words[at];
        int? number =
            word is "uma" or "duas" || (word == "um" && !StandsForOne(words, at)) ? null
            : word.Length <= 2 && int.TryParse(word, out var written) ? written
            : s_foreign.TryGetValue(word, out var foreign) ? foreign
            : NumberWords.Of(word);
        return number is >= 0 and <= Most && !IsCounted(words, at, number.Value) ? number : null;
    }

    // "um" is a number where nothing follows that it could belong to.
    private static bool StandsForOne(string[] words, int at) =>
        at + 1 == words.Length || s_reasons.Contains(words[at + 1]);

    // Of two or more things the name is a plural.
    private static bool IsCounted(string[] words, int at, int number) =>
        at + 1 < words.Length
        && words[at + 1] is var next
        && (
            s_measures.Contains(next)
            || s_measures.Contains(next.TrimEnd('s'))
            || (
                number > 1
                && next.Length > 2
                && next[^1] == 's'
                && !next.EndsWith("mos", StringComparison.Ordinal)
                && !s_noPlural.Contains(next)
            )
        );

    private static List<string[]> Clauses(string said)
    {
        var (clauses, words, word) = (
            new List<string[]>(),
            new List<string>(),
            new StringBuilder()
        );
        foreach (var c in WithoutScale(WithoutHalves(said)).Append('.'))
        {
            if (char.IsLetterOrDigit(c) || c == '%')
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0)
            {
                words.Add(PlainWords.Collapsed(word.ToString()));
                word.Clear();
            }

            if (c is not (' ' or '/' or '-') && words.Count > 0)
            {
                clauses.Add([.. words]);
                words.Clear();
            }
        }

        return clauses;
    }

    // "8/10", "9 de 10": how much the most would be is no mark.
    private static string WithoutScale(string said) =>
        said.Replace("/10", " ", StringComparison.Ordinal)
            .Replace("/ 10", " ", StringComparison.Ordinal)
            .Replace(" de 10", " ", StringComparison.Ordinal)
            .Replace(" de dez", " ", StringComparison.Ordinal);

    // "8,5" is an eight and something.
    private static string WithoutHalves(string said)
    {
        for (var at = said.Length - 2; at > 0; at--)
        {
            if (
                said[at] is ',' or '.'
                && char.IsAsciiDigit(said[at - 1])
                && char.IsAsciiDigit(said[at + 1])
                && (at + 2 == said.Length || !char.IsAsciiDigit(said[at + 2]))
            )
            {
                said = said.Remove(at, 2);
            }
        }

        return said;
    }
}
