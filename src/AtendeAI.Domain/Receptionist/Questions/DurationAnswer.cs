using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Quanto tempo dura?": of the service that is named, being booked or was booked last.</summary>
internal static class DurationAnswer
{
    private static readonly string[] s_asks =
    [
        "tempo dura",
        "tempo demora",
        "tempo leva",
        "minutos dura",
        "duracao",
    ];

    // "quanto tempo dura o efeito", "demora pra sair o resultado": of something else.
    private static readonly string[] s_other =
    [
        "efeito",
        "resultado",
        "recupera",
        "laudo",
        "repouso",
        "cicatriz",
        "anestesia",
        "tratamento",
        "receita",
        "atestado",
    ];

    public static string? Of(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        var service = desk.Knows.Service(
            desk.Heard.Words.Entities.Service?.Id
                ?? desk.State.Wish.Service
                ?? desk.State.Last?.Service
        );
        if (service is null || !Has(said, s_asks) || Has(said, s_other))
        {
            return null;
        }

        var rest = desk.Heard.Words.Intents.Where(i =>
            i is not (Intent.MedicalQuestion or Intent.AskServices or Intent.OutOfScope)
        );
        desk.HearAs([Intent.AskServices, .. rest]);
        return desk.Say.Lasts(service);
    }

    private static bool Has(string said, string[] words) =>
        words.Any(word => said.Contains(word, StringComparison.Ordinal));
}
