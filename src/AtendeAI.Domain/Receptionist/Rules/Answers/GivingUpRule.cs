using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>"deixa pra lá", "não quero mais marcar", "depois eu vejo": what was being booked is let go, whatever had been asked.</summary>
internal sealed class GivingUpRule : IRule
{
    private const int LongestRefusal = 5;

    private static readonly string[] s_says =
    [
        "deixa pra la",
        "deixa para la",
        "deixa quieto",
        "esquece",
        "esqueca",
        "desisto",
        "desisti",
        "mudei de ideia",
        "nao quero mais",
        "nao vou mais",
        "nao precisa mais",
        "nao preciso mais",
        "melhor nao",
        "depois eu marco",
        "depois marco",
        "marco depois",
        "marco outra hora",
        "marco outro dia",
    ];

    // Of a slot that is held and waits for a yes these only put the answer off.
    private static readonly string[] s_putsOff =
    [
        "depois eu ",
        "depois vejo",
        "outra hora eu ",
        "vou pensar",
    ];

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (
            desk.State is not ({ Goal: Goal.Book or Goal.Waitlist } or { FromWaitlist: true })
            || SlotPick.SecondThought(desk) is not null
            || !GivesUp(desk)
        )
        {
            return new((Outcome?)null);
        }

        if (desk.State.FromWaitlist)
        {
            return new(WaitlistRule.Decline(desk));
        }

        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        desk.Used = true;
        desk.State = DialogueStates.Idle(desk.State);
        return new(Step.Tell(desk, "booking.dropped", desk.Say.Dropped));
    }

    // Whoever says another day, service or person with it goes on booking.
    private static bool GivesUp(Desk desk)
    {
        if (!desk.Heard.HasText || desk.Heard.Text.Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        var words = desk.Heard.Words;
        var said = PlaceNames.Fold(desk.Heard.Text);
        return words.When.Count == 0
            && words.Entities is { Service: null, Professional: null, ForWhom: null, Name: null }
            && words.Intents.All(IsNoWish)
            && (
                s_says.Any(way => said.Contains(way, StringComparison.Ordinal))
                || LetBe.Said(said)
                || (
                    !desk.State.Asked.Contains("confirmation")
                    && s_putsOff.Any(way => said.Contains(way, StringComparison.Ordinal))
                )
                || (AsksForName(desk) && Refuses(words, said))
            );
    }

    private static bool AsksForName(Desk desk) =>
        desk.State.Asked.Any(asked => asked is "name" or "guardian_name") && !Surname.IsAsked(desk);

    // A bare "não", or one with much after it, may only correct what was understood.
    private static bool Refuses(Understood words, string said) =>
        words.Has(Intent.Decline)
        && said.Split(' ').Length is > 1 and <= LongestRefusal
        && !said.Contains("nome", StringComparison.Ordinal);

    private static bool IsNoWish(Intent intent) =>
        intent
            is Intent.Decline
                or Intent.Cancel
                or Intent.Book
                or Intent.ProvideInfo
                or Intent.Closing
                or Intent.Greeting
                or Intent.OutOfScope;
}
