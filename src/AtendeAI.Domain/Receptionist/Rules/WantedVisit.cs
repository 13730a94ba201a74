using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What sounds like a question about an appointment that there is, and is about one that is wanted.</summary>
internal static class WantedVisit
{
    /// <summary>"Dr. Rui, quando?", where nothing is booked: whom it is about.</summary>
    public static Professional? AsksWhen(Desk desk) =>
        desk.State.Goal == Goal.None
        && desk.Upcoming().Count == 0
        && !ChangeWords.SaysMove(desk)
        && !IsSaidToExist(desk)
            ? desk.Knows.Professional(desk.Heard.Words.Entities.Professional?.Id)
            : null;

    /// <summary>"A consulta da minha filha com a Mirela quarta às 9h", and nobody has one with her: it is wanted.</summary>
    public static bool IsAt(Desk desk) =>
        desk.State.Goal == Goal.None
        && !ChangeWords.SaysMove(desk)
        && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
        && desk.Heard.Words.Entities.Professional?.Id is { } who
        && desk.Heard.Words.When.Any(e => !e.Excluded)
        && desk.Upcoming().All(a => a.ProfessionalId != who);

    /// <summary>"Não, o clínico", of an answer that was about something else.</summary>
    public static bool IsNamedInstead(Desk desk) =>
        desk.State is { Goal: Goal.None, Pending: PendingYes.None, Appointment: null }
        && desk.Upcoming().Count == 0
        && desk.Heard.Words is { Intents: [Intent.Decline], Entities.Service: not null };

    private static readonly string[] s_exists =
    [
        "marquei",
        "marcamos",
        "marcaram",
        "marcad",
        "agendei",
        "agendad",
        "minha consulta",
        "meu horario",
        "nao lembr",
        "esqueci",
    ];

    /// <summary>"Marquei com a dra. Sônia e não lembro o dia".</summary>
    public static bool IsSaidToExist(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return s_exists.Any(word => said.Contains(word, StringComparison.Ordinal));
    }
}
