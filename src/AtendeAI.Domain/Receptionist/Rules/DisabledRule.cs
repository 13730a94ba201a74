using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A clinic that switched its assistant off answers by itself.</summary>
internal sealed class DisabledRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken) =>
        new(desk.Clinic.Assistant.Enabled ? null : Outcome.Silence("disabled"));
}
