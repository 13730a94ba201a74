using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Server.Llm;

/// <summary>One rehearsal's receptionist: the deterministic turn, and the model's words where a patient's turn would have them.</summary>
internal sealed class RehearsedReceptionist(
    ClinicId clinic,
    LlmDirectory directory,
    ModelVoice voice,
    IReceptionist receptionist
) : IReceptionist
{
    private readonly List<DialogueLine> _dialogue = [];

    public async ValueTask<Turn> ReplyAsync(
        TurnInput input,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        var turn = await receptionist.ReplyAsync(input, agenda, cancellationToken);
        if (directory.Find(clinic) is { } provider && LlmReceptionist.MayAsk(input, turn))
        {
            turn = await voice.RehearseAsync(
                provider,
                input,
                turn,
                [.. _dialogue],
                agenda,
                cancellationToken
            );
        }

        _dialogue.AddRange(input.Messages.Select(Words).OfType<string>().Select(Theirs));
        Answer(turn);
        return turn;
    }

    public async ValueTask<Turn> RefusedAsync(
        TurnInput input,
        Turn turn,
        CommandRefusal refusal,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        var other = await receptionist.RefusedAsync(
            input,
            turn,
            refusal,
            agenda,
            cancellationToken
        );

        // What was refused was never said.
        if (turn.Reply is not null)
        {
            _dialogue.RemoveAt(_dialogue.Count - 1);
        }

        Answer(other);
        return other;
    }

    private void Answer(Turn turn)
    {
        if (turn.Reply is { } reply)
        {
            _dialogue.Add(new DialogueLine(Ours: true, reply.Text));
        }
    }

    private static DialogueLine Theirs(string words) => new(Ours: false, words);

    private static string? Words(PatientInput message) =>
        message switch
        {
            TextInput text => text.Text,
            ChoiceInput choice => choice.Title,
            _ => null,
        };
}
