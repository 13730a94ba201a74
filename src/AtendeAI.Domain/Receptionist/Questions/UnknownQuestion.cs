using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>A question that is well understood and that the clinic has said nothing of: "tem ar-condicionado?", "posso levar meu cachorro?".</summary>
internal static class UnknownQuestion
{
    private const int MostWords = 14;

    private static readonly HashSet<string> s_openers = new(
        [
            "tem",
            "voces",
            "vcs",
            "posso",
            "pode",
            "podem",
            "da",
            "qual",
            "quais",
            "quem",
            "como",
            "onde",
            "quando",
            "quanto",
            "quantos",
            "quantas",
            "o",
            "a",
            "e",
            "precisa",
            "fazem",
            "aceita",
            "aceitam",
            "existe",
            "ha",
        ],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_greets = new(
        [
            "oi",
            "ola",
            "bom",
            "boa",
            "dia",
            "tarde",
            "noite",
            "por",
            "favor",
            "queria",
            "saber",
            "se",
        ],
        StringComparer.Ordinal
    );

    public static bool Is(Heard heard)
    {
        if (
            !heard.Words.Intents.All(i => i is Intent.OutOfScope or Intent.Greeting)
            || !heard.Has(Intent.OutOfScope)
        )
        {
            return false;
        }

        var words = PlaceNames
            .Fold(heard.Text)
            .Split([' ', ',', '!', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(s_greets.Contains)
            .ToList();
        return words.Count is > 1 and <= MostWords
            && words[0].TrimEnd('?') is var first
            && s_openers.Contains(first)
            && (
                first is "tem" or "qual" or "quais"
                || heard.Text.Contains('?', StringComparison.Ordinal)
            );
    }
}
