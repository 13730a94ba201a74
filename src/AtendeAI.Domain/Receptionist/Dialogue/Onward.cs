namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>What was asked for in the same breath, and comes when what is being done is done.</summary>
internal static class Onward
{
    /// <summary>Something waits, and nothing is asked of the patient at the moment.</summary>
    public static bool IsDue(Desk desk, Outcome outcome) =>
        desk.State is { Goal: Goal.None, Pending: PendingYes.None }
        && desk.State.Later.Count + desk.State.Moves.Count > 0
        && outcome is { Reply: not null, Misunderstood: false }
        && outcome.Rule is not ("emergency" or "language")
        && !outcome.Rule.StartsWith("person.", StringComparison.Ordinal);

    /// <summary>The desk as it is with the next request said, or with nothing said where the next is to be moved.</summary>
    public static Desk Next(Desk before, TurnInput input, Outcome outcome)
    {
        var next = before.State.Moves.Count > 0 ? input : Saying(before, input);
        var knows = before.Knows;
        var heard =
            before.State.Moves.Count > 0
                ? Heard.Nothing
                : Heard.From(
                    next,
                    knows.Vocabulary,
                    input.Now.InZone(input.Clinic.Zone).LocalDateTime
                );
        var desk = new Desk(next, knows, heard, before.Agenda);
        if (before.State.Moves.Count > 0)
        {
            desk.State = before.State;
        }

        desk.GoOnFrom(before, outcome.Reply!.Text);
        return desk;
    }

    /// <summary>The input as though this were all that was written.</summary>
    public static TurnInput Saying(TurnInput input, DialogueState state, string text) =>
        input with
        {
            State = state,
            Messages =
            [
                .. input.Messages.Where(m => m is MediaInput { Caption: null }),
                new TextInput(text),
            ],
        };

    private static TurnInput Saying(Desk before, TurnInput input)
    {
        var later = before.State.Later;
        var state = FullWishes.ForTheSame(before, later[0]) with { Later = [.. later.Skip(1)] };
        return Saying(input, state, later[0]);
    }
}
