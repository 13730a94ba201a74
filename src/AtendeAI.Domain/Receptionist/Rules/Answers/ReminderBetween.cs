using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// A reminder that went out in the middle of something else is the last question that was put: a yes or no typed next is its answer, and does
/// nothing of what was being done. That goes on afterwards.
/// </summary>
internal static class ReminderBetween
{
    public static async ValueTask<Outcome?> AnswerAsync(Desk desk, CancellationToken ct)
    {
        var aside = desk.State;
        if (
            !aside.ReminderAsks
            || aside.Goal == Goal.None
            || desk.TappedYes is not null
            || !desk.Heard.HasText
            || ConfirmFlow.Reminded(desk) is not { } reminded
            || ChoosesOffered(desk)
        )
        {
            return null;
        }

        desk.State = DialogueStates.Idle(aside) with
        {
            Asked = ["confirmation"],
            Pending = PendingYes.ConfirmAppointment,
            Appointment = reminded.Id.Value,
        };
        var stance = Stands(desk);
        if (stance is not (Stance.Yes or Stance.No))
        {
            desk.State = aside;
            return null;
        }

        desk.Used = true;
        desk.Meant = stance == Stance.Yes ? Intent.Confirm : Intent.Decline;
        if (stance == Stance.Yes)
        {
            var outcome = ConfirmFlow.Confirm(desk, reminded);
            return await GoOnAsync(desk, aside, reminded, outcome, ct);
        }

        LetGo(desk, aside);
        return await ConfirmFlow.NotComingAsync(desk, reminded, ct);
    }

    private static bool ChoosesOffered(Desk desk) =>
        desk.State.Asked.Contains("slot") && SlotPick.ByWords(desk) is not null;

    private static Stance Stands(Desk desk) =>
        AnswerRule.Contradicts(desk) ? Stance.None
        : Presence.CannotCome(desk) ? Stance.No
        : Agreement.Of(desk);

    private static async ValueTask<Outcome> GoOnAsync(
        Desk desk,
        DialogueState aside,
        KnownAppointment reminded,
        Outcome confirmed,
        CancellationToken ct
    )
    {
        var after = desk.State;
        // Whoever comes has dropped what was to become of that appointment; a second reminder is asked about first.
        if (after.Pending != PendingYes.None || aside.Appointment == reminded.Id.Value)
        {
            LetGo(desk, aside);
            return confirmed;
        }

        desk.State = aside with
        {
            Reminded = after.Reminded,
            RemindedAt = after.RemindedAt,
            RemindedBefore = after.RemindedBefore,
        };
        var next = aside.Goal is Goal.Book or Goal.Reschedule or Goal.Cancel;
        if (!next)
        {
            return confirmed;
        }

        desk.SayFirst(confirmed.Reply!.Text);
        var outcome = aside.Goal switch
        {
            Goal.Book => await BookingFlow.NextAsync(desk, false, ct),
            Goal.Reschedule => await MoveFlow.NextAsync(desk, false, ct),
            _ => CancelFlow.Next(desk),
        };
        return outcome with { Rule = confirmed.Rule };
    }

    private static void LetGo(Desk desk, DialogueState aside)
    {
        if (aside.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }
    }
}
