using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>"as duas", "os dois", "todas", "tudo": all of those that were meant, not one of them.</summary>
internal static class Several
{
    private static readonly string[] s_all =
    [
        " os dois ",
        " as duas ",
        " os 2 ",
        " as 2 ",
        " os tres ",
        " as tres ",
        " os 3 ",
        " as 3 consultas ",
        " os quatro ",
        " as quatro ",
        " ambos ",
        " ambas ",
        " todos ",
        " todas ",
        " tudo ",
        " td ",
        " tds ",
        " uma e outra ",
        " um e outro ",
    ];

    // "todos os dias", "tudo bem" and "está tudo certo" are no choice.
    private static readonly string[] s_not =
    [
        " todos os dias ",
        " todas as ",
        " todos os ",
        " tudo bem ",
        " tudo bom ",
        " tudo certo ",
        " tudo ok ",
        " tudo otimo ",
    ];

    private static readonly string[] s_named =
    [
        " todas as consultas ",
        " todas as minhas ",
        " todos os horarios ",
        " todos os meus ",
        " todas elas ",
        " todos eles ",
    ];

    private static readonly string[] s_others =
    [
        " todo mundo ",
        " todos os pacientes ",
        " de todos ",
    ];

    public static bool Said(string text)
    {
        var said = $" {string.Join(' ', Words(text))} ";
        return Any(said, s_named) || (Any(said, s_all) && !Any(said, s_not));
    }

    /// <summary>"todo mundo", "todos os pacientes": not only one's own.</summary>
    public static bool SpeaksOfOthers(string text) =>
        Any($" {string.Join(' ', Words(text))} ", s_others);

    private static string[] Words(string text) =>
        PlaceNames
            .Fold(text)
            .Split([' ', '\n', ',', '.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Any(string said, string[] ways) =>
        ways.Any(w => said.Contains(w, StringComparison.Ordinal));
}
