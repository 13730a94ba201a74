namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// Every word that means something must stand in the evidence; words that stretch a statement ("todos", "sempre", "semana que vem") must stand in what
/// this turn's tools and draft say; and what is denied must be denied there too.
/// </summary>
internal static class GroundCheck
{
    private const int Stem = 6;

    // These make something else of what is true: only as our own words have them.
    private static readonly HashSet<string> s_stretching = Set(
        "todo toda todos todas tudo qualquer quaisquer sempre nunca jamais nenhum nenhuma ninguem nada semana semanas mes meses ano anos quinzena noite noites manha manhas tarde tardes madrugada "
            + "cedo cedinho tardinha logo breve daqui pouco poucos agora imediato fim final comeco inicio feriado feriados natal pascoa carnaval ferias vespera vazia vazio cheia cheio metade dobro "
            + "barato barata caro cara menos igual mesmo mesma mesmos mesmas idem promocional especial gratis vir venha vem passe apareca novo nova novos novas"
    );

    private static readonly string[] s_adding =
    [
        "aceita",
        "aceitamos",
        "atende",
        "atendemos",
        "faz",
        "fazemos",
        "realiza",
        "realizamos",
        "oferecemos",
        "temos",
        "posso",
        "podemos",
    ];

    // "Bom dia", "tudo bem?", "de nada": manners.
    private static readonly (string First, string Second)[] s_manners =
    [
        ("bom", "dia"),
        ("boa", "tarde"),
        ("boa", "noite"),
        ("bem", "vindo"),
        ("bem", "vinda"),
        ("tudo", "bem"),
        ("tudo", "bom"),
        ("por", "nada"),
        ("de", "nada"),
    ];

    public static string? Fault(Statement statement, Evidence evidence)
    {
        var pieces = statement.Pieces;
        var timed = statement.Times.Count + statement.Ranges.Count > 0;
        for (var at = 0; at < pieces.Count; at++)
        {
            if (
                !pieces[at].IsWord
                || Spoken.IsNumber(pieces[at])
                || IsDay(pieces[at])
                || IsManner(pieces, at)
            )
            {
                continue;
            }

            var word = pieces[at].Text;
            if (word is "tambem" ? !Adds(statement) : s_stretching.Contains(word))
            {
                if (!evidence.SaidWord(word) && !(timed && word is "manha" or "tarde" or "noite"))
                {
                    return "fact";
                }
            }
            else if (word is not "tambem" && !Neutral.Contains(word) && !IsKnown(word, evidence))
            {
                return "fact";
            }
        }

        return statement.Negated && !statement.IsQuestion && !IsDenied(statement, evidence)
            ? "fact"
            : null;
    }

    // "A avaliação também" says of one what was said of another; "também atendemos crianças" says it itself.
    private static bool Adds(Statement statement) =>
        statement.IsQuestion || statement.Words.Overlaps(s_adding);

    // Days are looked at as days.
    private static bool IsDay(Piece piece) => piece.Text is "hoje" or "amanha";

    private static bool IsManner(IReadOnlyList<Piece> pieces, int at) =>
        Array.Exists(
            s_manners,
            m =>
                (pieces[at].Is(m.First) && at + 1 < pieces.Count && pieces[at + 1].Is(m.Second))
                || (pieces[at].Is(m.Second) && at > 0 && pieces[at - 1].Is(m.First))
        );

    private static bool IsKnown(string word, Evidence evidence) =>
        evidence.Knows(word)
        || evidence.Knows(word.TrimEnd('s'))
        || evidence.Knows(word + "s")
        || (word.Length > Stem && evidence.KnowsStem(word[..Stem]));

    // "Não temos rampa" needs a sentence that says so of the ramp, not one that has the words.
    private static bool IsDenied(Statement statement, Evidence evidence)
    {
        var content = statement
            .Words.Where(w => w.Length > 2 && !Neutral.Contains(w) && !s_stretching.Contains(w))
            .ToList();
        return content.Count == 0
            ? !statement.Words.Contains("consulta") || evidence.All.Any(Denies)
            : evidence.All.Any(s => s.Denies && content.TrueForAll(w => Has(s, w)));

        static bool Denies(Statement known) => known.Denies && known.Words.Contains("consulta");
    }

    private static bool Has(Statement known, string word) =>
        known.Words.Any(w =>
            w == word
            || w.TrimEnd('s') == word.TrimEnd('s')
            || (word.Length > Stem && w.StartsWith(word.AsSpan(0, Stem), StringComparison.Ordinal))
        );

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
