using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>"Unimed", "aqui é a Mariana", "que dias a dra. Ana atende?": said before a booking starts, and not asked again when it does.</summary>
internal sealed class KeepRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.Heard.HasText && desk.State.Goal == Goal.None)
        {
            Collector.Note(desk);
        }

        return new((Outcome?)null);
    }
}
