using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>"deixa, vou manter mesmo": what was to be moved or cancelled stays as it is.</summary>
internal sealed class KeepingRule : IRule
{
    private static readonly string[] s_keeps =
    [
        "vou manter",
        "quero manter",
        "pode manter",
        "prefiro manter",
        "melhor manter",
        "mantem",
        "mantenha",
        "mantenho",
        "mantendo",
        "como esta",
        "como ta ",
        "como estava",
        "do jeito que ",
        "deixa pra la",
        "deixa para la",
        "deixa quieto",
        "deixa assim",
        "deixe assim",
        "deixe como",
        "deixa como",
        "esquece",
        "esqueca",
        "melhor nao",
        "nao precisa",
        "mudei de ideia",
    ];

    // With the day that it is on: "deixa na quarta mesmo".
    private static readonly string[] s_stays =
    [
        "deixa ",
        "deixe ",
        "fica ",
        "fique ",
        "continua ",
        "vou na ",
        "vou no ",
    ];

    // Said and nothing else.
    private static readonly HashSet<string> s_alone =
    [
        "deixa",
        "deixe",
        "deixa entao",
        "entao deixa",
        "ah deixa",
        "deixa vai",
        "pode deixar",
        "nao, deixa",
        "nao deixa",
        "fica assim",
        "fica assim mesmo",
    ];

    private static readonly string[] s_changes =
    [
        "mudar",
        "muda ",
        "troca",
        "remarc",
        "cancel",
        "outr",
        "desmarc",
    ];

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.State.Goal is not (Goal.Reschedule or Goal.Cancel) || !Keeps(desk))
        {
            return new((Outcome?)null);
        }

        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        desk.Used = true;
        var kept = desk.Appointment(desk.State.Appointment);
        desk.State = DialogueStates.Idle(desk.State);
        return new(
            kept is null
                ? Step.Tell(desk, "answer.no", desk.Say.AllRight)
                : Step.Tell(desk, "cancel.kept", desk.Say.Kept(AppointmentWords.Short(desk, kept)))
        );
    }

    private static bool IsWhereItIs(Desk desk, TimeExpression said) =>
        !said.Excluded
        && desk.Appointment(desk.State.Appointment) is { } kept
        && WhenReader.Read(said, desk.LocalNow).Allows(desk.Local(kept.Start));

    // Whoever says another day or person with it goes on changing.
    private static bool Keeps(Desk desk)
    {
        if (!desk.Heard.HasText || desk.Heard.Text.Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        var words = desk.Heard.Words;
        var said = $"{PlaceNames.Fold(desk.Heard.Text)} ";
        return words.When.All(e => IsWhereItIs(desk, e))
            && words.Entities.Professional is null
            && (
                words.Entities.Service is not { } service || AppointmentPick.IsGeneric(service.Text)
            )
            && !words.Intents.Any(Questions.Topics.IsQuestion)
            && (
                s_keeps.Any(way => said.Contains(way, StringComparison.Ordinal))
                || LetBe.Said(said)
                || (
                    words.When.Count > 0
                    && s_stays.Any(way => said.Contains(way, StringComparison.Ordinal))
                )
                || s_alone.Contains(said.Trim(' ', '.', '!'))
            )
            && !s_changes.Any(way => said.Contains(way, StringComparison.Ordinal));
    }
}
