using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Times;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>The mark in an answer to the post-visit question: "9", "🔟", "de 0 a 10, 9", "daria um oito, demorou um pouco".</summary>
internal static class Marks
{
    private const int Most = 10;

    private static readonly string[] s_scales =
    [
        "de 0 a 10",
        "de 1 a 10",
        "de zero a dez",
        "de um a dez",
        "0 a 10",
        "zero a dez",
    ];

    private static readonly HashSet<string> s_gives = new(
        ["nota", "dou", "daria", "dei", "darei", "merece", "merecem", "leva", "um", "uns", "e"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_counted = new(
        [
            "minuto",
            "minutos",
            "min",
            "hora",
            "horas",
            "h",
            "ano",
            "anos",
            "vez",
            "vezes",
            "dia",
            "minutes",
            "hours",
            "years",
            "times",
            "minutos",
            "horas",
            "veces",
        ],
        StringComparer.Ordinal
    );

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

    private static readonly string[] s_refuses =
    [
        "nao quero avaliar",
        "nao vou avaliar",
        "prefiro nao avaliar",
        "sem avaliar",
        "nao quero dar nota",
        "nao vou dar nota",
        "prefiro nao dar nota",
        "nao quero opinar",
        "prefiro nao opinar",
        "nao quero responder",
        "prefiro nao responder",
    ];

    public static int? In(Desk desk)
    {
        var text = desk.Heard.Text.Replace("🔟", " 10 ", StringComparison.Ordinal);
        var said = PlaceNames.Fold(text);
        var scale = Array.Find(s_scales, way => said.Contains(way, StringComparison.Ordinal));
        return scale is null
            ? desk.Heard.Words.Score ?? AtTheEnd(said) ?? Told(Words(said))
            : Told(Words(said.Replace(scale, " ", StringComparison.Ordinal)));
    }

    // The ends of the scale have names of their own: "nota máxima", "nota mil".
    private static int? AtTheEnd(string said) =>
        said.Contains("nota maxima", StringComparison.Ordinal)
        || said.Contains("nota mil", StringComparison.Ordinal)
            ? 10
        : said.Contains("nota minima", StringComparison.Ordinal) ? 0
        : null;

    /// <summary>True where the words themselves say that a mark is given.</summary>
    public static bool SaysMark(string text)
    {
        var said = PlaceNames.Fold(text);
        var words = Words(said);
        return (
                words.Any(w => w is "nota" or "dou" or "daria")
                || s_scales.Any(way => said.Contains(way, StringComparison.Ordinal))
            ) && !words.Any(w => w is "fiscal" or "recibo");
    }

    public static bool Refuses(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return s_refuses.Any(way => said.Contains(way, StringComparison.Ordinal))
            || (
                desk.State.Goal == Goal.Rate
                && desk.Heard.Words.Intents is [Intent.Decline]
                && desk.Heard.Words.When.Count == 0
            );
    }

    // The last number that is given as a mark, or that opens the answer.
    private static int? Told(IReadOnlyList<string> words)
    {
        int? told = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (Number(words[at]) is not { } number || IsCounted(words, at))
            {
                continue;
            }

            var alone = words.Count <= 2;
            var given = at > 0 && s_gives.Contains(words[at - 1]);
            var foreign = s_foreign.ContainsKey(words[at]);
            if (words[at] == "um" ? alone : given || foreign || at == 0)
            {
                told = number;
            }
        }

        return told;
    }

    private static bool IsCounted(IReadOnlyList<string> words, int at) =>
        at + 1 < words.Count && s_counted.Contains(words[at + 1]);

    // "uma consulta ótima" counts a visit: a mark is said as "um", "dois".
    private static int? Number(string word)
    {
        int? number =
            word is "uma" or "duas" ? null
            : word.Length <= 2 && int.TryParse(word, out var written) ? written
            : s_foreign.TryGetValue(word, out var foreign) ? foreign
            : NumberWords.Of(word);
        return number <= Most ? number : null;
    }

    private static string[] Words(string said) =>
        said.Split(
            [' ', ',', '.', '!', ';', ':', '\n', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries
        );
}
