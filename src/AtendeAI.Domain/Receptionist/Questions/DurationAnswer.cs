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
        "dura quanto",
        "demora quanto",
        "leva quanto",
        "dura muito",
    ];

    // "demora muito?": nothing more is said of what takes so long.
    private static readonly string[] s_long = ["demora muito", "e demorado", "e demorada"];
    private const int FewWords = 4;

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

    /// <summary>The piece of a message, or the whole, that asks how long it takes.</summary>
    public static bool Asks(string text)
    {
        var said = PlaceNames.Fold(text);
        return !Has(said, s_other)
            && (Has(said, s_asks) || (Has(said, s_long) && said.Split(' ').Length <= FewWords));
    }

    public static string? Of(Desk desk)
    {
        var service = desk.Knows.Service(
            desk.Heard.Words.Entities.Service?.Id
                ?? desk.State.Wish.Service
                ?? desk.State.Last?.Service
        );
        if (service is null || !Questions.Asks.Spoken(desk.Heard.Text).Any(Asks))
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
