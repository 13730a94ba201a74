using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Rules.Answers;

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

    private static readonly HashSet<string> s_visits =
    [
        "consulta",
        "consultas",
        "consutas",
        "horarios",
        "atendimentos",
        "agendamentos",
        "marcacoes",
        "exames",
        "sessoes",
        "retornos",
    ];

    private static readonly char[] s_ends = [',', '.', '!', '?', ';'];

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

    /// <summary>How many, where a number was said with it ("duas consultas"); else 0.</summary>
    public static int Counted(string text)
    {
        var words = Words(text);
        var at = Array.FindIndex(words, w => Number(w) > 1);
        return at >= 0 && at + 1 < words.Length && s_visits.Contains(words[at + 1])
            ? Number(words[at])
            : 0;
    }

    /// <summary>The number said before these words ("duas limpezas"); else 0.</summary>
    public static int CountedBefore(string text, string named)
    {
        var at = text.IndexOf(named, StringComparison.OrdinalIgnoreCase);
        return at > 0 && Words(text[..at]) is [.., var last] && text[at - 1] == ' '
            ? Number(last)
            : 0;
    }

    /// <summary>"Cancela as duas" is not an hour: written out as what is meant. The same where it was asked which.</summary>
    public static string WrittenOut(string text, bool askedWhich)
    {
        var words = text.Split(' ');
        for (var at = askedWhich ? 0 : 1; at + 1 < words.Length; at++)
        {
            var number = PlaceNames.Fold(words[at + 1]).TrimEnd(s_ends);
            var next = at + 2 < words.Length ? PlaceNames.Fold(words[at + 2]) : "";
            if (
                words[at] is "as" or "os" or "As" or "Os"
                && Number(number) > 1
                && (at == 0 || ChangesOne(words[at - 1]))
                && (words[at + 1].TrimEnd(s_ends).Length < words[at + 1].Length || !IsOfHour(next))
            )
            {
                words[at + 1] = words[at + 1].Insert(number.Length, " consultas");
                return string.Join(' ', words);
            }
        }

        return text;
    }

    private static bool IsOfHour(string word) =>
        word is "da" or "e" or "h" or "hs" or "horas" or "hrs" or "em" || s_visits.Contains(word);

    private static bool ChangesOne(string word) =>
        PlaceNames.Fold(word) is var plain
        && (ChangeWords.IsChange(plain) || plain.StartsWith("confirm", StringComparison.Ordinal));

    private static int Number(string word) =>
        word switch
        {
            "dois" or "duas" or "2" => 2,
            "tres" or "3" => 3,
            "quatro" or "4" => 4,
            _ => 0,
        };

    private static string[] Words(string text) =>
        PlaceNames
            .Fold(text)
            .Split([' ', '\n', ',', '.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Any(string said, string[] ways) =>
        ways.Any(w => said.Contains(w, StringComparison.Ordinal));
}
