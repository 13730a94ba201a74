using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A danger to life: help first, the team at once, no slots. Before everything else, whatever was being done.</summary>
internal sealed class EmergencyRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText || !desk.Heard.Words.Emergency)
        {
            return new((Outcome?)null);
        }

        var suicide = desk.Heard.Words.SuicideRisk;
        var summary = suicide
            ? "Sinais de risco de suicídio na mensagem."
            : "Sinais de emergência médica na mensagem.";
        ReleaseIfHeld(desk);
        desk.Do(new RaiseEmergency(summary));
        desk.Do(new HandOff("emergency", Priority.Emergency, summary));
        desk.State = DialogueStates.Idle(desk.State);
        return new(
            Step.Tell(desk, "emergency", desk.Say.Emergency(suicide, desk.Heard.Words.Language))
        );
    }

    private static void ReleaseIfHeld(Desk desk)
    {
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }
    }
}
