using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

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
    ];

    // Asks only with the sign: "quero cancelar, se precisar remarco depois" does not.
    private static readonly string[] s_perhaps = ["se eu precisar", "se eu quiser", "se precisar"];

    /// <summary>"e se eu precisar desmarcar? paga?": beside other questions, where nothing is to be changed yet.</summary>
    public static string? NoticeBeside(Desk desk)
    {
        var pieces = Asks.Spoken(desk.Heard.Text);
        var notice = pieces.FirstOrDefault(piece =>
            piece.EndsWith('?') && AsksNotice(PlaceNames.Fold(piece))
        );
        if (notice is null || pieces.Count < 2)
        {
            return null;
        }

        var rest = desk.Hearing(desk.Heard.Text.Replace(notice, " ", StringComparison.Ordinal));
        if (rest.Heard.Has(Intent.Cancel) || rest.Heard.Has(Intent.Reschedule))
        {
            return null;
        }

        var kept = desk
            .Heard.Words.Intents.Where(i => i is not (Intent.Cancel or Intent.Reschedule))
            .ToList();
        desk.HearAs(kept.Count > 0 ? kept : [Intent.OutOfScope]);
        return desk.Say.NoticeOfChange;
    }

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
            : AsksNotice(said) ? desk.Say.NoticeOfChange
            : said.Contains("cnpj", StringComparison.Ordinal) && !desk.Heard.Has(Intent.AskInvoice)
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

    private static bool AsksNotice(string said) =>
        Has(said, s_changes)
        && (
            Has(said, s_notice)
            || (Has(said, s_perhaps) && said.Contains('?', StringComparison.Ordinal))
        );

    private static bool Has(string said, string[] ways) =>
        ways.Any(way => said.Contains(way, StringComparison.Ordinal));
}
