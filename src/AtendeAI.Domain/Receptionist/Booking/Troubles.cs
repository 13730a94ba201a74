using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Whether a message tells that something is wrong ("quebrei um dente", "tá doendo"), or that it is not ("não tô com dor não").</summary>
internal static class Troubles
{
    private const int Near = 4;

    private static readonly HashSet<string> s_breaks = PlainWords.Set(
        "quebrei quebrou quebrado lasquei lascou lascado trinquei trincou trincado rachei rachou rachado caiu soltou torci torceu machuquei "
            + "machucou inchou inflamou travou doeu"
    );

    private static readonly HashSet<string> s_denials = PlainWords.Set("nao sem nem n num");

    public static bool Told(string text) => Any(text, denied: false);

    public static bool Denied(string text) => Any(text, denied: true) && !Told(text);

    private static bool Any(string text, bool denied)
    {
        string[] words = [.. PlainWords.Split(text)];
        return words
            .Index()
            .Any(w =>
                (s_breaks.Contains(w.Item) || RuleSet.GroupOf(RuleSet.IdOf(w.Item)) == "@sick")
                && words[Math.Max(0, w.Index - Near)..w.Index].Any(s_denials.Contains) == denied
            );
    }
}
