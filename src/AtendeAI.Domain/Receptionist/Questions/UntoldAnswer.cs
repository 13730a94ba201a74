using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Tem ar condicionado?", "posso levar meu cachorro?": clear enough as a question, and the clinic has said nothing about it.</summary>
internal static class UntoldAnswer
{
    private const int Longest = 90;

    private static readonly string[] s_opens =
    [
        "tem ",
        "tens ",
        "voces tem ",
        "vocs tem ",
        "vcs tem ",
        "vc tem ",
        "ai tem ",
        "la tem ",
        "a clinica tem ",
        "ha ",
        "existe ",
        "aceita ",
        "aceitam ",
        "oferece ",
        "oferecem ",
        "posso levar ",
        "posso entrar ",
        "posso ir com ",
        "posso ir de ",
        "pode levar ",
        "pode entrar ",
        "da pra levar ",
        "da para levar ",
        "e se eu ",
        "e se nao ",
        "o que acontece se ",
        "qual a senha ",
        "qual e a senha ",
        "qual o nome ",
        "da pra fazer ",
        "da para fazer ",
        "precisa levar ",
        "preciso levar ",
    ];

    // Said of the times on offer.
    private static readonly string[] s_offers =
    [
        " outr",
        " mais",
        " antes",
        " depois",
        " horario",
        " vaga",
        " esse",
        " essa",
    ];

    private static readonly string[] s_services =
    [
        "servic",
        "atendiment",
        "especialidad",
        "exame",
        "consulta",
        "procediment",
        "tratament",
        "terapia",
        "o que ",
        "quais ",
        "que tipo",
        "medic",
        "doutor",
        "profission",
    ];

    public static string? Of(Desk desk)
    {
        if (
            desk.Before.Count > 0
            || !desk.Heard.Words.Intents.All(i => i is Intent.OutOfScope or Intent.Greeting)
            || !AsksForSomething(desk)
        )
        {
            return null;
        }

        desk.Untold = true;
        return desk.Say.NotTold("isso");
    }

    /// <summary>"Tem wi-fi?", read as a question for a service, names none.</summary>
    public static bool NamesNoService(Ask ask)
    {
        var said = Plain(ask.Text);
        return s_opens.Any(o => said.Contains($" {o}", StringComparison.Ordinal))
            && ask.Words.Entities is { Service: null, Professional: null, OtherSpecialty: null }
            && !s_services.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    private static bool AsksForSomething(Desk desk)
    {
        var said = Plain(desk.Heard.Text);
        return desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && said.Length <= Longest
            && s_opens.Any(o => Opens(said, o))
            && !s_offers.Any(o => said.Contains(o, StringComparison.Ordinal))
            && desk.Heard.Words.When.Count == 0
            && desk.Heard.Words.Entities
                is { Service: null, Professional: null, Insurance: null, ForWhom: null }
            && !RelativeTimes.SaysOthers(desk)
            && !DelayWords.Delays(AgreementWords.Plain(desk.Heard.Text));
    }

    // "Então quando tem?" asks for nothing by name.
    private static bool Opens(string said, string opener) =>
        said.IndexOf($" {opener}", StringComparison.Ordinal) is >= 0 and var at
        && at + opener.Length + 1 < said.Length;

    private static string Plain(string text) =>
        $" {PlaceNames.Fold(text).Replace('?', ' ').Trim()} ";
}
