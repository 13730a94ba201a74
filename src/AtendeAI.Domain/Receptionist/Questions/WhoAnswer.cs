using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Quem é que atende?", "com quem é?": of what is being booked, or of the whole clinic.</summary>
internal static class WhoAnswer
{
    private static readonly string[] s_asks =
    [
        "quem atende",
        "quem e que atende",
        "quem que atende",
        "quem vai atender",
        "quem vai me atender",
        "quem me atende",
        "quem faz",
        "quem e o medico",
        "quem e a medica",
        "quem e o profissional",
        "quem e a profissional",
        "qual medico",
        "qual medica",
        "qual o medico",
        "qual a medica",
        "qual o profissional",
        "qual profissional",
    ];

    // Of what is being booked only: otherwise of an appointment that there is.
    private static readonly string[] s_with = ["com quem", "com qual"];

    public static string? Of(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        var service = desk.Knows.Service(
            desk.Heard.Words.Entities.Service?.Id ?? desk.State.Wish.Service
        );
        var booking = desk.State.Goal == Goal.Book && service is not null;
        if (
            desk.Heard.Words.Entities.Professional?.Id is not null
            || desk.Heard.Words.When.Count > 0
            || !(Has(said, s_asks) || (booking && Has(said, s_with)))
        )
        {
            return null;
        }

        desk.HearAs([
            Intent.AskServices,
            .. desk.Heard.Words.Intents.Where(i =>
                i is not (Intent.AskServices or Intent.CheckAppointment or Intent.OutOfScope)
            ),
        ]);
        if (service is null)
        {
            return desk.Say.Team(desk.Clinic.Professionals);
        }

        var chosen = desk.Knows.Professional(desk.State.Chosen?.Professional);
        return desk.Say.WhoGives(
            service,
            booking && chosen is not null ? [chosen] : desk.Knows.Givers(service.Id)
        );
    }

    private static bool Has(string said, string[] words) =>
        words.Any(word => said.Contains(word, StringComparison.Ordinal));
}
