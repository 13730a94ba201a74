using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Says what a wish to book names and the clinic does not have, or does not do in that way.</summary>
internal static class UnknownWords
{
    // Words for a visit of any kind: not to be found among the services says nothing.
    private static readonly string[] s_any =
    [
        "retorno",
        "consulta de retorno",
        "consulta",
        "avaliacao",
        "manutencao",
        "terapia",
    ];

    public static void Say(Desk desk)
    {
        if (!desk.Heard.HasText)
        {
            return;
        }

        if (Unknown(desk) is { } what && !desk.Heard.Words.Intents.Any(Topics.IsQuestion))
        {
            desk.SayFirst(desk.Say.HasNot(what));
            desk.Used = true;
        }
    }

    private static string? Unknown(Desk desk)
    {
        var entities = desk.Heard.Words.Entities;
        if (desk.State.Asked.Contains("name") || entities.Name is not null)
        {
            return null;
        }

        if (entities.Professional is { Id: null, Candidates.Count: 0 } somebody)
        {
            return somebody.Text;
        }

        if (
            entities.Service is { Id: null, Candidates.Count: 0 } something
            && !s_any.Contains(PlaceNames.Fold(something.Text))
        )
        {
            return something.Text;
        }

        return entities.Service is null or { Id: null } && entities.Professional is null
            ? entities.OtherSpecialty
            : null;
    }
}
