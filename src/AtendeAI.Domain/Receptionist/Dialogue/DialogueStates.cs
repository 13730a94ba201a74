namespace AtendeAI.Domain.Receptionist.Dialogue;

internal static class DialogueStates
{
    /// <summary>Nothing is being done any more; what is known of the conversation itself stays.</summary>
    public static DialogueState Idle(DialogueState state) =>
        DialogueState.Fresh with
        {
            Question = state.Question,
            Answered = state.Answered,
            Introduced = state.Introduced,
            Later = state.Later,
            LastAt = state.LastAt,
            Reminded = state.Reminded,
            RemindedAt = state.RemindedAt,
            RemindedBefore = state.RemindedBefore,
            Last = state.Last,
            Passed = state.Passed,
            PassedTo = state.PassedTo,
        };

    /// <summary>The slot that was chosen is let go; the rest of the wish stays.</summary>
    public static DialogueState WithoutSlot(DialogueState state) =>
        state with
        {
            Chosen = null,
            FromWaitlist = false,
            Offers = [],
            Beside = [],
            Pending = PendingYes.None,
        };
}
