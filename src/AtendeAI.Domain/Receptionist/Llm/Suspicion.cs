using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>Tells text that gives orders to a model from text that informs patients. The second line of defence: the first is that orders do nothing.</summary>
internal static class Suspicion
{
    private static readonly string[] s_signs =
    [
        "ignore ",
        "ignora ",
        "desconsider",
        "esqueca ",
        "instruc",
        "prompt",
        "system",
        "sistema:",
        "assistant",
        "assistente deve",
        "assistente:",
        "voce agora",
        "a partir de agora",
        "finja",
        "aja como",
        "responda que",
        "diga que",
        "diga ao",
        "diga a todos",
        "informe que",
        "nao conte",
        "ferramenta",
        "tool",
        "find_slots",
        "hand_off",
        "opt_out",
        "modo desenvolvedor",
        "developer mode",
        "jailbreak",
        "override",
        "disregard",
        "forget ",
        "you are now",
        "act as",
        "say that",
        "reply that",
        "tell the",
        "olvida",
        "di que",
        "ahora eres",
        "<|",
        "```",
        "[inst",
        "base64",
        "cancele tod",
        "cancel all",
        "modelo de linguagem",
        "language model",
        "llm",
        "gpt",
    ];

    public static bool IsInstruction(string text)
    {
        var folded = Folding.Fold(Visible(text));
        return s_signs.Any(s => folded.Contains(s, StringComparison.Ordinal));
    }

    /// <summary>The text without its lines that give orders.</summary>
    public static string Without(string text) =>
        string.Join('\n', text.Split('\n').Where(l => !IsInstruction(l)));

    // Signs that are not seen only serve to hide words from such a list.
    private static string Visible(string text) =>
        string.Concat(
            text.Where(c =>
                char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format
            )
        );
}
