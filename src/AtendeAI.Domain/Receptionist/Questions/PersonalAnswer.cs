using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>A professional's registration, a department's address; and what is never told: who else is a patient, and when they come.</summary>
internal static class PersonalAnswer
{
    private static readonly HashSet<string> s_registers = new(
        ["crm", "crp", "cro", "crn", "crefito", "coren", "crfa", "registro", "rqe"],
        StringComparer.Ordinal
    );

    private static readonly string[] s_others =
    [
        "quem tem consulta",
        "quem esta marcad",
        "quem ta marcad",
        "quem sao os pacientes",
        "quais pacientes",
        "lista de pacientes",
        "e paciente dai",
        "e paciente ai",
        "e paciente de voces",
        "e paciente da clinica",
        "telefone da paciente",
        "telefone do paciente",
        "telefone de paciente",
    ];

    /// <summary>Who else is a patient, and when they come.</summary>
    public static bool IsOfOthers(string said) =>
        s_others.Any(way => said.Contains(way, StringComparison.Ordinal));

    public static string? Of(Desk desk)
    {
        var words = PlaceNames
            .Fold(desk.Heard.Text)
            .Split([' ', ',', '.', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (
            words.Any(s_registers.Contains)
            && desk.Knows.Professional(desk.Heard.Words.Entities.Professional?.Id) is { } who
        )
        {
            desk.HearAs(Intent.AskServices);
            return desk.Say.Council(who);
        }

        return null;
    }
}
