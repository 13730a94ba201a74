using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Data protection: no more messages, or a request under the LGPD. Asked back once, then recorded; the team answers.</summary>
internal sealed class DataRule : IRule
{
    private static readonly (string Kind, string[] Stems)[] s_kinds =
    [
        ("deletion", ["apag", "exclu", "delet", "remov", "elimin", "esquec"]),
        ("portability", ["portab"]),
        ("correction", ["corrig", "correc", "corret", "atualiz", "errad", "alter", "mudar"]),
        ("portability", ["transfer", "levar"]),
    ];

    private static readonly string[] s_again =
    [
        "voltar a receber",
        "quero receber",
        "quero de novo",
        "voltar a me mandar",
        "voltem a me mandar",
        "volta a me mandar",
        "voltar a mandar",
        "voltem a mandar",
        "me inscreve",
        "me inscreva",
        "inscrever de novo",
        "reinscrev",
        "pode mandar de novo",
        "podem mandar de novo",
        "reativar",
        "ativar as mensagens",
    ];

    private static readonly string[] s_keeps =
    [
        "nao quero parar",
        "nao quero que parem",
        "nao quero deixar de receber",
        "nao quero sair",
        "nao parem",
        "nao pare de",
        "nao recebi mais",
        "nao recebo mais",
        "nao estou recebendo",
        "nao to recebendo",
        "parei de receber",
        "deixei de receber",
    ];

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.Contact.OptedOut && WantsThemAgain(desk))
        {
            desk.Do(new OptIn());
            desk.HearAs(Intent.OutOfScope);
            return new(Step.Tell(desk, "privacy.opt-in", desk.Say.OptedIn));
        }

        // "quero sair da lista de espera" is about a time, not about messages.
        if (desk.Heard.Has(Intent.OptOut) && WaitlistWords.NamesWaiting(desk.Heard.Text))
        {
            desk.HearAs(Intent.Waitlist);
        }

        if (desk.Heard.Has(Intent.OptOut) && !WantsToStop(desk))
        {
            var others = desk.Heard.Words.Intents.Where(i => i != Intent.OptOut).ToList();
            desk.HearAs(others.Count > 0 ? others : [Intent.OutOfScope]);
            if (others.Count == 0)
            {
                return new(Step.Tell(desk, "answer.no", desk.Say.StillReceives, Step.Person()));
            }
        }

        if (desk.Heard.Has(Intent.OptOut))
        {
            return new(
                desk.State.Pending == PendingYes.OptOut ? StopMessages(desk) : AskToStop(desk)
            );
        }

        if (!desk.Heard.Has(Intent.DataPrivacy))
        {
            return new((Outcome?)null);
        }

        if (CorrectsName(desk))
        {
            desk.HearAs(Intent.ProvideInfo);
            if (SaidNames.In(desk).First is null)
            {
                // The right one is asked for.
                desk.Used = true;
                desk.State = desk.State with { Wish = desk.State.Wish with { Name = null } };
            }

            return new((Outcome?)null);
        }

        desk.State = desk.State with { DataKind = Kind(desk.Heard.Text) };
        return new(
            Step.YesNo(
                desk,
                "privacy.ask",
                PendingYes.DataRequest,
                desk.Say.AskDataRequest(desk.State.DataKind),
                Phrases.YesTitle,
                Phrases.NoThanksTitle
            )
        );
    }

    // "O nome tá errado, é Paula Castro", of what is being booked, is about the booking and not about the record.
    private static bool CorrectsName(Desk desk) =>
        desk.State is { Goal: Goal.Book, Wish.Service: not null }
        && Kind(desk.Heard.Text) == "correction"
        && PlaceNames.Fold(desk.Heard.Text).Contains("nome", StringComparison.Ordinal)
        && (
            SaidNames.In(desk).First is not null
            || (desk.State.Wish.Name is not null && PatientChoice.Known(desk) is null)
        );

    /// <summary>The yes: no more messages.</summary>
    public static Outcome StopMessages(Desk desk)
    {
        desk.Do(new OptOut());
        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(desk, "privacy.opt-out", desk.Say.OptedOut);
    }

    /// <summary>The yes: the request is recorded, and what was being booked goes on.</summary>
    public static async ValueTask<Outcome> RecordAsync(Desk desk, CancellationToken ct)
    {
        var kind = desk.State.DataKind ?? "access";
        desk.Do(new RequestData(kind));
        desk.State = desk.State with { DataKind = null, Pending = PendingYes.None, Asked = [] };
        if (desk.State.Goal != Goal.Book)
        {
            return Step.Tell(desk, "privacy.request", desk.Say.DataRequest(kind));
        }

        desk.SayFirst(desk.Say.DataRequest(kind));
        return await BookingFlow.NextAsync(desk, false, ct);
    }

    private static Outcome AskToStop(Desk desk) =>
        Step.YesNo(
            desk,
            "privacy.ask-opt-out",
            PendingYes.OptOut,
            desk.Say.AskOptOut,
            Phrases.StopTitle,
            Phrases.KeepMessagesTitle
        );

    private static bool WantsThemAgain(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return said.Trim(' ', '.', '!') is "voltar"
            || s_again.Any(a => said.Contains(a, StringComparison.Ordinal));
    }

    // "não quero parar de receber", "não recebi mais mensagem de vocês": no wish to stop.
    private static bool WantsToStop(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return !s_keeps.Any(a => said.Contains(a, StringComparison.Ordinal));
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
