using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>"depois te falo", "vou ver com meu marido": the times on offer stay what they are until the answer comes.</summary>
internal sealed class PutOffRule : IRule
{
    private static readonly string[] s_looksFirst =
    [
        "vou ver",
        "vou olhar",
        "vou falar com",
        "vou perguntar",
        "vou consultar",
        "vou conferir",
        "vou verificar",
        "preciso ver",
        "preciso falar com",
        "tenho que ver",
        "deixa eu ver",
        "deixa eu falar com",
        "ja te",
        "dou retorno",
        "um retorno",
    ];

    private static readonly HashSet<string> s_answers = PlainWords.Set(
        "falo aviso respondo digo retorno confirmo chamo mando escrevo"
    );

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!IsChoosing(desk) || !PutsOff(desk))
        {
            return new((Outcome?)null);
        }

        desk.Used = true;
        var waits = new Reply(desk.Say.ChooseWhenYouKnow, [], null, desk.State.Asked);
        return new(new Outcome(waits, "answer.later"));
    }

    private static bool IsChoosing(Desk desk) =>
        desk.Heard is { HasText: true, Choice: null }
        && desk.Before.Count == 0
        && desk.State is { Pending: PendingYes.None, Chosen: null, Offers.Count: > 0 }
        && desk.State.Asked.Contains("slot");

    // "te respondo mais tarde" says when the answer comes; a clock or a day beside a wish is a choice.
    private static bool PutsOff(Desk desk)
    {
        var (text, words) = (desk.Heard.Text, desk.Heard.Words);
        if (
            text.Contains('?', StringComparison.Ordinal)
            || words.Entities is not { Service: null, Professional: null }
            || words.Ordinal is not null
            || words.Has(Intent.Cancel)
        )
        {
            return false;
        }

        var said = AgreementWords.Plain(text);
        return Promises(said) || (words.When.Count == 0 && PlainWords.Say(said, s_looksFirst));
    }

    private static bool Promises(IReadOnlyList<string> said)
    {
        for (var at = 1; at < said.Count; at++)
        {
            if (s_answers.Contains(said[at]) && said[at - 1] is "te" or "lhe" or "eu" or "vos")
            {
                return true;
            }
        }

        return false;
    }
}
