using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Rules;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>"Pode confirmar, quem leva é o pai", to a reminder: who brings the patient is said beside the answer and is no part of it.</summary>
internal static class WhoBrings
{
    private static readonly HashSet<string> s_brings = PlainWords.Set(
        "leva levo levar levara levarei levando traz trago trazer trazendo acompanha acompanho acompanhar busca busco buscar"
    );

    private static readonly HashSet<string> s_who = PlainWords.Set(
        """
        eu quem pai mae vo vovo avo tia tio madrinha padrinho irma irmao baba marido esposa mulher esposo filha filho namorado namorada
        vizinha vizinho sogra sogro cuidadora cuidador motorista junto
        """
    );

    // What is brought along, and what is asked, stays.
    private static readonly HashSet<string> s_other = PlainWords.Set(
        "preciso precisa precisam que documento documentos exame exames carteirinha pedido receita nao"
    );

    private static readonly string[] s_joins =
    [
        ", mas ",
        " mas ",
        ", e ",
        ", ",
        "; ",
        ". ",
        "! ",
        "\n",
        " e ",
    ];

    /// <summary>The message without the clause that says who brings the patient, where a reminder waits for its answer.</summary>
    public static string Without(string text, DialogueState state)
    {
        if (
            state.Pending != PendingYes.ConfirmAppointment
            || text.Contains('?', StringComparison.Ordinal)
        )
        {
            return text;
        }

        var clauses = text.Split(s_joins, StringSplitOptions.RemoveEmptyEntries);
        var rest = clauses.Where(c => !Says(c)).ToList();
        return rest.Count == 0 || rest.Count == clauses.Length ? text : string.Join(", ", rest);
    }

    private static bool Says(string clause)
    {
        string[] words = [.. PlainWords.Split(PlaceNames.Fold(clause))];
        return words.Any(s_brings.Contains)
            && words.Any(s_who.Contains)
            && !words.Where((w, at) => !IsLink(words, at)).Any(s_other.Contains);
    }

    // "o pai que vai levar": the word only joins who and what.
    private static bool IsLink(string[] words, int at) =>
        words[at] == "que" && at > 0 && s_who.Contains(words[at - 1]);
}
