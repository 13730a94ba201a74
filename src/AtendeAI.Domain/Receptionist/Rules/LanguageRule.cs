using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Rating;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>English and Spanish speakers get a simple answer in their language, and a person.</summary>
internal sealed class LanguageRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        // Who only says "gracias" or "thank you" may be any Brazilian, and wants nothing more.
        if (
            !desk.Heard.HasText
            || desk.Heard.Words.Language == Language.Portuguese
            || desk.Heard.Words.Intents is [Intent.Closing]
            || IsName(desk)
            || ScoreRule.IsAbout(desk)
        )
        {
            return new((Outcome?)null);
        }

        var english = desk.Heard.Words.Language == Language.English;
        desk.Do(
            new HandOff(
                "language",
                Priority.Normal,
                english ? "Escreve em inglês." : "Escreve em espanhol."
            )
        );
        desk.State = DialogueStates.Idle(desk.State);
        var (open, opens) = (desk.Clinic.IsOpen(desk.Now), desk.Clinic.NextOpening(desk.Now));
        return new(
            Step.Tell(
                desk,
                "language",
                english ? desk.Say.English(open, opens) : desk.Say.Spanish(open, opens)
            )
        );
    }

    // "Anne-Marie Sant'Anna" answers the question for the name; a name has no language, nor has a letter of it ("Kelly é com y").
    private static bool IsName(Desk desk) =>
        SpeltName.In(desk.Heard.Written) is not null
        || (
            desk.State.Asked.Contains("name")
            && desk.Heard.Words is { Entities.Name: not null, Intents: [Intent.ProvideInfo] }
        );
}
