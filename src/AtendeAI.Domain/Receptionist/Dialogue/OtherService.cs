using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>Another service named by itself while one is being booked ("é consulta infantil") is wanted instead, and not asked about.</summary>
internal static class OtherService
{
    private static readonly string[] s_around =
    [
        "a",
        "o",
        "e",
        "eh",
        "um",
        "uma",
        "de",
        "da",
        "do",
        "pra",
        "para",
        "seria",
        "na",
        "no",
        "verdade",
        "nao",
        "quero",
        "queria",
        "prefiro",
        "melhor",
        "ai",
        "desculpa",
        "desculpe",
        "errei",
        "so",
        "mesmo",
        "por",
        "favor",
    ];

    public static Understood Of(string text, Understood words, DialogueState state)
    {
        var named = words.Entities.Service;
        return
            state.Goal == Goal.Book
            && state.Wish.Service is { } wanted
            && named?.Id is { } other
            && other != wanted
            && words.Has(Intent.AskServices)
            && words.Intents.All(i => i is Intent.AskServices or Intent.OutOfScope)
            && !text.Contains('?', StringComparison.Ordinal)
            && (words.Entities.ForWhom is not null || IsAlone(text, named.Text))
            ? words with
            {
                Intents = [Intent.ProvideInfo],
            }
            : words;
    }

    private static bool IsAlone(string text, string service)
    {
        var said = PlaceNames
            .Fold(text)
            .Replace(PlaceNames.Fold(service), " ", StringComparison.Ordinal);
        return said.Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .All(s_around.Contains);
    }
}
