using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>What the clinic says of itself: its name, mission, what sets it apart, how early to cancel.</summary>
internal static class ClinicAnswer
{
    private static readonly string[] s_name =
    [
        "nome da clinica",
        "nome do consultorio",
        "nome do instituto",
        "nome do lugar",
        "nome do local",
        "nome de voces",
        "como se chama a clinica",
        "como chama a clinica",
        "que clinica e essa",
        "qual clinica e essa",
        "e de que clinica",
        "e de qual clinica",
    ];

    private static readonly string[] s_apart = ["diferencial", "diferenciais"];

    private static readonly string[] s_about =
    [
        "sobre a clinica",
        "conhecer a clinica",
        "fala da clinica",
        "falar da clinica",
        "sobre voces",
    ];

    private static readonly string[] s_changes = ["cancel", "desmarc", "remarc"];

    private static readonly string[] s_notice =
    [
        "antecedencia",
        "ate quando",
        "ate quanto tempo",
        "quanto tempo antes",
        "quantas horas antes",
        "quantos dias antes",
        "se eu precisar",
        "se eu quiser",
        "se precisar",
    ];

    /// <summary>Only of a question that is asked alone; what the clinic has not said is left to the others.</summary>
    public static string? Of(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        if (
            Asks.Spoken(desk.Heard.Text).Count > 1
            || desk.Knows.Faqs.Find(desk.Heard.Text) is not null
        )
        {
            return null;
        }

        return Has(said, s_name) ? desk.Say.ClinicName
            : Has(said, s_notice) && Has(said, s_changes) ? desk.Say.NoticeOfChange
            : said.Contains("cnpj", StringComparison.Ordinal)
            && !desk.Heard.Has(Understanding.Intent.AskInvoice)
                ? desk.Say.NotTold("o CNPJ")
            : said.Contains("missao", StringComparison.Ordinal)
                ? desk.Clinic.Mission ?? desk.Say.NotTold("a missão da clínica")
            : Has(said, s_apart) ? Differentials(desk)
            : Has(said, s_about) && desk.Clinic.Description is { } description ? description
            : null;
    }

    private static string Differentials(Desk desk) =>
        desk.Clinic.Differentials.Count > 0
            ? Phrases.SetsApart(desk.Clinic.Differentials)
            : desk.Say.NotTold("os diferenciais da clínica");

    private static bool Has(string said, string[] ways) =>
        ways.Any(way => said.Contains(way, StringComparison.Ordinal));
}
