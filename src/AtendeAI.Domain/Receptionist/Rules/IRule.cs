using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>One skill of the receptionist. The rules are asked in order; the first that answers ends the turn.</summary>
internal interface IRule
{
    ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken);
}
