using NodaTime;

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
            Moves = state.Moves,
            LastAt = state.LastAt,
            Reminded = state.Reminded,
            RemindedAt = state.RemindedAt,
            RemindedBefore = state.RemindedBefore,
            Last = state.Last,
            RatingOf = state.RatingOf,
            Remark = state.Remark,
            Passed = state.Passed,
            PassedTo = state.PassedTo,
            OnListOf = state.OnListOf,
        };

    /// <summary>A booking that is gone on with after a pause: what was said is kept, times that can no longer be had are not.</summary>
    public static DialogueState Resumed(DialogueState state, TurnInput input)
    {
        var earliest = input.Now + Duration.FromMinutes(input.Clinic.Booking.MinNoticeMinutes);
        var today = input.Now.InZone(input.Clinic.Zone).Date;
        var when = state.Wish.When;
        var ahead = when.Choices.Where(c => c.Until is not { } until || until > today).ToList();
        var kept = state with
        {
            Later = [],
            Moves = [],
            Misses = 0,
            Shown = [],
            Offers = [.. state.Offers.Where(o => o.Start >= earliest)],
            Beside = [.. state.Beside.Where(o => o.Start >= earliest)],
            Wish = state.Wish with { When = when with { Choices = ahead } },
        };
        return kept.Chosen is { } chosen && chosen.Start < earliest
            ? WithoutSlot(kept) with
            {
                Asked = ["slot"],
            }
            : kept;
    }

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
