using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>"Não, deixa", "ah deixa então": nothing but that it may stay as it is.</summary>
internal static class LetBe
{
    private static readonly HashSet<string> s_beside = new(
        [
            "nao",
            "n",
            "ah",
            "ai",
            "entao",
            "mesmo",
            "ta",
            "ok",
            "bom",
            "tudo",
            "bem",
            "pera",
            "obrigada",
            "obrigado",
            "assim",
            "ja",
        ],
        StringComparer.Ordinal
    );

    public static bool Said(string text)
    {
        var words = PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Lets) && words.All(w => Lets(w) || s_beside.Contains(w));
    }

    private static bool Lets(string word) => word is "deixa" or "dexa" or "deixe" or "deixar";
}
