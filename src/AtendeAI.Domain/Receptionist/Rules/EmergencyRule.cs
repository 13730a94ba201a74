using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

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
        return new(Step.Tell(desk, "emergency", desk.Say.Emergency(suicide, LanguageOf(desk))));
    }

    private static Language LanguageOf(Desk desk)
    {
        var written = desk.Heard.Words.Language;
        if (written == Language.Portuguese)
        {
            written = ForeignDanger.Of(desk.Heard.Text);
        }

        return written;
    }

    private static void ReleaseIfHeld(Desk desk)
    {
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }
    }
}
