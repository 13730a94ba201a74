using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Pode ser com outra pessoa", "outro médico", "tanto faz quem": the times of the others of the team are wanted.</summary>
internal static class OtherGiver
{
    private static readonly string[] s_roles =
    [
        "pessoa",
        "medic",
        "profission",
        "doutor",
        "dr",
        "dentista",
        "psicolog",
        "terapeuta",
        "especialista",
        "fisio",
        "fono",
        "nutri",
        "esteticista",
        "colega",
    ];

    private static readonly string[] s_any =
    [
        "tanto faz quem",
        "tanto faz o medico",
        "tanto faz a medica",
        "tanto faz o profissional",
        "tanto faz com quem",
        "com qualquer um",
        "qualquer medic",
        "qualquer profission",
        "qualquer doutor",
        "qualquer dentista",
        "qualquer psicolog",
        "quem tiver",
        "quem estiver livre",
        "nao precisa ser com",
    ];

    // "Quero falar com outra pessoa" calls somebody of the team, and "pra outra pessoa" is another patient.
    private static readonly string[] s_else =
    [
        "falar",
        "falo",
        "conversar",
        "atendente",
        "recepc",
        "ser atendid",
        "chama",
        "para outr",
        "pra outr",
        " p outr",
        "de outr",
    ];

    public static bool Said(Desk desk)
    {
        if (!desk.Heard.HasText || desk.State.Goal is not (Goal.Book or Goal.Reschedule))
        {
            return false;
        }

        var said = $" {PlaceNames.Fold(desk.Heard.Text)} ";
        return !AnotherProfessional.Refused(desk)
            && !s_else.Any(w => said.Contains(w, StringComparison.Ordinal))
            && (Another(said) || s_any.Any(w => said.Contains(w, StringComparison.Ordinal)));
    }

    /// <summary>"Outro psicólogo" names nobody; "outra médica, a dra. Ana" does.</summary>
    public static bool NamesNobody(Desk desk) =>
        desk.Heard.Words.Entities.Professional is not { Text: var said }
        || s_roles.Any(r => PlaceNames.Fold(said).StartsWith(r, StringComparison.Ordinal));

    /// <summary>Whoever was wanted until now is insisted on no more; where another is asked for, they are ruled out.</summary>
    public static void Take(Desk desk)
    {
        var wish = desk.State.Wish;
        var before = wish.Professional ?? desk.Appointment(desk.State.Appointment)?.ProfessionalId;
        var ruledOut =
            before is not null
            && (
                desk.State.Goal == Goal.Reschedule
                || Another($" {PlaceNames.Fold(desk.Heard.Text)} ")
            );
        desk.State = desk.State with
        {
            Wish = wish with
            {
                Professional = null,
                Professionals = [],
                AnyOfThem = false,
                NotWith = ruledOut ? [.. wish.NotWith.Append(before!).Distinct()] : wish.NotWith,
            },
        };
    }

    private static bool Another(string said)
    {
        var words = said.Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(0, Math.Max(0, words.Length - 1))
            .Any(at =>
                words[at] is "outro" or "outra"
                && s_roles.Any(r => words[at + 1].StartsWith(r, StringComparison.Ordinal))
            );
    }
}
