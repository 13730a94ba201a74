using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Web.Tests.Receptionist;

/// <summary>The product's receptionist, which takes its time until <see cref="Go"/>.</summary>
internal sealed class SlowReceptionist : IReceptionist
{
    private readonly ClinicReceptionist _receptionist = new();

    public TaskCompletionSource Go { get; set; } = new();

    public List<string> Heard { get; } = [];

    public async ValueTask<Turn> ReplyAsync(
        TurnInput input,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        Heard.AddRange(input.Messages.OfType<TextInput>().Select(t => t.Text));
        await Go.Task.WaitAsync(cancellationToken);
        return await _receptionist.ReplyAsync(input, agenda, cancellationToken);
    }

    public ValueTask<Turn> RefusedAsync(
        TurnInput input,
        Turn turn,
        CommandRefusal refusal,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    ) => _receptionist.RefusedAsync(input, turn, refusal, agenda, cancellationToken);
}
