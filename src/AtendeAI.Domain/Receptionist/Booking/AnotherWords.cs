using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Mais uma", "outra na terça", "e sexta também": one appointment more beside those there are, not another time for one of them.</summary>
internal static class AnotherWords
{
    private static readonly HashSet<string> s_also =
    [
        "tambem",
        "tb",
        "tbm",
        "tmb",
        "tbem",
        "adicional",
        "extra",
    ];

    private static readonly HashSet<string> s_one =
    [
        "um",
        "uma",
        "1",
        "duas",
        "dois",
        "horario",
        "sessao",
        "consulta",
    ];

    // "outro dia", "outra data": the same appointment at another time.
    private static readonly HashSet<string> s_timeWords =
    [
        "dia",
        "dias",
        "data",
        "datas",
        "horario",
        "horarios",
        "hora",
        "horas",
        "periodo",
        "turno",
        "momento",
        "semana",
        "mes",
        "vez",
        "opcao",
        "opcoes",
        "profissional",
        "medico",
        "medica",
        "doutor",
        "doutora",
    ];

    private static readonly HashSet<string> s_changes =
    [
        "mudar",
        "muda",
        "mude",
        "trocar",
        "troca",
        "troque",
        "alterar",
        "altera",
        "passar",
        "adiar",
        "antecipar",
        "desmarcar",
        "cancelar",
        "cancela",
    ];

    public static bool Said(Desk desk)
    {
        var words = Words(desk.Heard.Text);
        return !words.Any(ChangesTime) && (words.Any(s_also.Contains) || OneMore(words));
    }

    /// <summary>"Também", "mais uma": beside what is being booked, not instead of it.</summary>
    public static bool Also(string text)
    {
        var words = Words(text);
        return !words.Any(ChangesTime)
            && (words.Any(s_also.Contains) || words.Index().Any(w => IsOneMore(words, w.Index)));
    }

    /// <summary>"Mais uma", "outra sexta às 9h".</summary>
    public static bool OneMore(string text) => OneMore(Words(text));

    private static bool OneMore(string[] words) =>
        words.Index().Any(w => IsOneMore(words, w.Index) || IsOther(words, w.Index));

    // "remarcar", "reagendar" and the like.
    private static bool ChangesTime(string word) =>
        s_changes.Contains(word)
        || word.StartsWith("remarc", StringComparison.Ordinal)
        || word.StartsWith("reagend", StringComparison.Ordinal);

    private static bool IsOneMore(string[] words, int at) =>
        words[at] == "mais" && s_one.Contains(Next(words, at));

    private static bool IsOther(string[] words, int at) =>
        words[at] is "outra" or "outro" or "outras" or "outros"
        && !s_timeWords.Contains(Next(words, at))
        && (
            at == 0
            || words[at - 1]
                is not ("na" or "no" or "da" or "do" or "em" or "pra" or "pro" or "para")
        );

    private static string Next(string[] words, int at) =>
        at + 1 < words.Length ? words[at + 1] : "";

    private static string[] Words(string text) =>
        PlaceNames
            .Fold(text)
            .Split(
                [' ', ',', '.', '!', '?', ';', ':', '\n', '(', ')'],
                StringSplitOptions.RemoveEmptyEntries
            );
}
