using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>In which language a cry for help is written. It may be two words long, too short for the general reading.</summary>
internal static class ForeignDanger
{
    private static readonly HashSet<string> s_english = Set(
        "help chest pain heart attack breathe breathing breath stroke bleeding blood unconscious passed fainted choking overdose "
            + "suicide kill myself die dying seizure emergency my mother father son daughter baby wife husband he she is can't cant cannot"
    );

    private static readonly HashSet<string> s_spanish = Set(
        "ayuda auxilio pecho duele dolor corazon infarto respirar ahogando ahoga sangrando sangre desmayo desmayado inconsciente "
            + "derrame suicidarme matarme morir quiero puedo madre padre hijo hija mi el bebe emergencia mucho se y no convulsionando"
    );

    private static readonly HashSet<string> s_onlySpanish = Set(
        "ayuda pecho duele dolor corazon ahogando ahoga desmayo suicidarme matarme quiero puedo hijo hija y el mucho auxilio"
    );

    private static readonly HashSet<string> s_portuguese = Set(
        "estou to com nao consigo meu minha peito dor falta coracao socorro ajuda ele ela uma um muito pai mae filho filha esta ta e o a do da no na"
    );

    public static Language Of(string text)
    {
        var (english, spanish, onlySpanish, portuguese) = (0, 0, 0, 0);
        foreach (var word in Words(text))
        {
            english += s_english.Contains(word) ? 1 : 0;
            spanish += s_spanish.Contains(word) ? 1 : 0;
            onlySpanish += s_onlySpanish.Contains(word) ? 1 : 0;
            portuguese += s_portuguese.Contains(word) ? 1 : 0;
        }

        return english > portuguese && english > spanish && english >= 2 ? Language.English
            : onlySpanish > 0 && spanish > portuguese ? Language.Spanish
            : Language.Portuguese;
    }

    private static string[] Words(string text) =>
        PlaceNames
            .Fold(text)
            .Replace('\u2019', '\'')
            .Split([' ', '\n', ',', '.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
