using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A person: asked for, or needed because of anger or a complaint. Said once; after it the receptionist is silent.</summary>
internal sealed class PersonRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        var heard = desk.Heard;
        if (heard.Choice?.Id == ChoiceIds.Person || heard.Has(Intent.Human))
        {
            return new(Call(desk, "request", Priority.Normal, desk.Say.CallingPerson));
        }

        // A thumb down to a question is its no.
        var onlySigns =
            heard.No && desk.State.Pending != PendingYes.None && !heard.Text.Any(char.IsLetter);
        if (heard.HasText && heard.Words.Mood == Mood.Angry && !onlySigns)
        {
            return new(Call(desk, "anger", Priority.High, desk.Say.SorryCallingPerson));
        }

        return heard.Has(Intent.Complaint)
            ? new(Call(desk, "complaint", Priority.High, desk.Say.SorryCallingPerson))
            : new((Outcome?)null);
    }

    public static Outcome Call(Desk desk, string reason, Priority priority, string text)
    {
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        desk.Do(new HandOff(reason, priority, Summaries.Of(desk)));
        desk.State = DialogueStates.Idle(desk.State);
        var answered = desk.Say.WhenAnswered(
            desk.Clinic.IsOpen(desk.Now),
            desk.Clinic.NextOpening(desk.Now),
            desk.Today
        );
        return Step.Tell(desk, $"person.{reason}", $"{text} {answered}".Trim());
    }
}
