using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>"Tô confirmando quinta 9h, ok?": the little word at the end asks for nothing, where who writes confirms.</summary>
internal static class ConfirmTag
{
    private static readonly HashSet<string> s_tags = PlainWords.Set(
        "ok okay ta tah certo blz beleza viu combinado ne"
    );

    private static readonly HashSet<string> s_confirms = PlainWords.Set(
        "confirmo confirmando confirmado confirmada confirmadissimo confirmar"
    );

    // "tá confirmado quinta, né?" asks whether it is.
    private static readonly HashSet<string> s_asks = PlainWords.Set(
        "ta esta foi ficou fica era sera posso preciso precisa tem tenho quero"
    );

    /// <summary>The text without the mark of such a question.</summary>
    public static string Without(string text)
    {
        var trimmed = text.TrimEnd();
        string[] words = [.. PlainWords.Split(PlaceNames.Fold(trimmed))];
        var said = Array.FindIndex(words, s_confirms.Contains);
        return
            trimmed.EndsWith('?')
            && said >= 0
            && said < words.Length - 1
            && s_tags.Contains(words[^1])
            && !words[..said].Any(s_asks.Contains)
            ? trimmed.TrimEnd('?')
            : text;
    }
}
