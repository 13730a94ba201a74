using System.Globalization;
using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>"Não, 16", while the name is asked for a slot that is held: a bare number that is another hour.</summary>
internal static class OtherHour
{
    private const int First = 6;
    private const int Last = 22;

    private static readonly HashSet<string> s_beside = new(
        ["nao", "n", "melhor", "prefiro", "quero", "pode", "ser", "pera", "as", "das", "o"],
        StringComparer.Ordinal
    );

    public static bool IsMeant(string text, DialogueState state)
    {
        if (state.Chosen is null || !state.Asked.Contains("name"))
        {
            return false;
        }

        var said = PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return said.Length > 1
            && said.Count(IsHour) == 1
            && said.All(word => IsHour(word) || s_beside.Contains(word));
    }

    private static bool IsHour(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && hour is >= First and <= Last;
}
