using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Data protection: no more messages, or a request under the LGPD. Recorded at once; the team answers.</summary>
internal sealed class DataRule : IRule
{
    private static readonly (string Kind, string[] Stems)[] s_kinds =
    [
        ("deletion", ["apag", "exclu", "delet", "remov", "elimin", "esquec"]),
        ("correction", ["corrig", "correc", "corret", "atualiz", "errad", "alter", "mudar"]),
        ("portability", ["portab", "transfer", "levar"]),
    ];

    private static readonly string[] s_again =
    [
        "voltar a receber",
        "quero receber",
        "reativar",
        "ativar as mensagens",
    ];

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.Contact.OptedOut && WantsThemAgain(desk))
        {
            desk.Do(new OptIn());
            return new(Step.Tell(desk, "privacy.opt-in", desk.Say.OptedIn));
        }

        if (desk.Heard.Has(Intent.OptOut))
        {
            desk.Do(new OptOut());
            desk.State = DialogueStates.Idle(desk.State);
            return new(Step.Tell(desk, "privacy.opt-out", desk.Say.OptedOut));
        }

        if (!desk.Heard.Has(Intent.DataPrivacy))
        {
            return new((Outcome?)null);
        }

        var kind = Kind(desk.Heard.Text);
        desk.Do(new RequestData(kind));
        desk.State = desk.State with { Asked = [] };
        return new(Step.Tell(desk, "privacy.request", desk.Say.DataRequest(kind)));
    }

    private static bool WantsThemAgain(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return s_again.Any(a => said.Contains(a, StringComparison.Ordinal));
    }

    private static string Kind(string text)
    {
        var said = PlaceNames.Fold(text);
        foreach (var (kind, stems) in s_kinds)
        {
            if (stems.Any(s => said.Contains(s, StringComparison.Ordinal)))
            {
                return kind;
            }
        }

        return "access";
    }
}
