using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>Whether a question about opening is about this moment: "tá aberto?", "já fecharam?"; not "estão abertos até que horas?".</summary>
internal static class OpenWords
{
    private const int Near = 3;

    private static readonly string[] s_state = ["abert", "fechad", "funcionando", "atendendo"];

    private static readonly string[] s_deeds = ["abr", "fech", "funciona", "atend"];

    private static readonly string[] s_else =
    [
        "que horas",
        "q horas",
        "ate que",
        "ate quando",
        "qual",
        "quando",
        "feriado",
        "fim de semana",
        "almoco",
        "dias",
    ];

    public static bool AskNow(string text)
    {
        var folded = PlaceNames.Fold(text);
        var said = folded.Split(
            [' ', ',', '.', '?', '!', '\n'],
            StringSplitOptions.RemoveEmptyEntries
        );
        return !s_else.Any(e => folded.Contains(e, StringComparison.Ordinal))
            && (
                (said.Contains("agora") && said.Any(w => Begins(w, s_state) || Begins(w, s_deeds)))
                || Enumerable.Range(0, said.Length).Any(at => IsNow(said, at))
            );
    }

    /// <summary>"Já fecharam?", where a no is the good news.</summary>
    public static bool AskIfClosed(string text) =>
        PlaceNames.Fold(text).Contains("fech", StringComparison.Ordinal);

    // "tá aberto", "vocês ainda estão atendendo", "já abriu"; or nothing else at all: "aberto?".
    private static bool IsNow(string[] said, int at) =>
        (Begins(said[at], s_state) && (said.Length == 1 || Before(said, at, IsBeing)))
        || (Begins(said[at], s_deeds) && at > 0 && said[at - 1] is "ja" or "ainda");

    private static bool Before(string[] said, int at, Func<string, bool> fits) =>
        said[Math.Max(0, at - Near)..at].Any(fits);

    private static bool IsBeing(string word) =>
        word is "ta" or "tao" or "tam" or "tah" or "esta" or "estao" or "estam" or "to";

    private static bool Begins(string word, string[] stems) =>
        stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal));
}
