using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Rating;

/// <summary>The mark in an answer to the post-visit question: "9", "🔟", "de 0 a 10, 9", "daria um oito, demorou um pouco".</summary>
internal static class Marks
{
    private static readonly string[] s_scales =
    [
        "de 0 a 10",
        "de 1 a 10",
        "de zero a dez",
        "de um a dez",
        "0 a 10",
        "zero a dez",
    ];

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
        var rest = scale is null ? said : said.Replace(scale, " ", StringComparison.Ordinal);
        return AtTheEnd(said) ?? MarkReader.Read(rest, asked: true);
    }

    /// <summary>A mark that nobody asked for: only one that is given in so many words.</summary>
    public static int? Offered(string text)
    {
        var said = PlaceNames.Fold(text);
        return SaysMark(text) || said.Contains("estrela", StringComparison.Ordinal)
            ? AtTheEnd(said) ?? MarkReader.Read(said, asked: false)
            : null;
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

    private static string[] Words(string said) =>
        said.Split(
            [' ', ',', '.', '!', ';', ':', '\n', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries
        );
}
