using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Web.Tests.Receptionist;

/// <summary>The product's receptionist with a language model that says <paramref name="words"/>, or that has no part for the reason <paramref name="outcome"/>.</summary>
internal sealed class WordingReceptionist(string outcome, string? words = null) : IReceptionist
{
    private readonly ClinicReceptionist _receptionist = new();

    public List<TurnInput> Asked { get; } = [];

    public async ValueTask<Turn> ReplyAsync(
        TurnInput input,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        Asked.Add(input);
        var turn = await _receptionist.ReplyAsync(input, agenda, cancellationToken);
        return turn with
        {
            Reply = words is null ? turn.Reply : turn.Reply! with { Text = words },
            Why = turn.Why with { Model = outcome },
        };
    }

    public ValueTask<Turn> RefusedAsync(
        TurnInput input,
        Turn turn,
        CommandRefusal refusal,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    ) => _receptionist.RefusedAsync(input, turn, refusal, agenda, cancellationToken);
}
