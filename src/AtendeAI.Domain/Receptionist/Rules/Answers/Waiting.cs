using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>A yes-or-no question that stays open: the patient decides later, or was not understood.</summary>
internal static class Waiting
{
    /// <summary>"depois eu confirmo": nothing is done, the slot stays held, and the question is put again.</summary>
    public static async ValueTask<Outcome> GoesOnAsync(Desk desk, CancellationToken ct)
    {
        var state = desk.State;
        switch (state.Pending)
        {
            case PendingYes.Book when state.Chosen is not null:
                desk.SayFirst(desk.Say.NoHurry);
                return await BookingFlow.NextAsync(desk, false, ct);
            case PendingYes.Move when state.Chosen is not null:
                desk.SayFirst(desk.Say.NoHurry);
                return await MoveFlow.NextAsync(desk, false, ct);
            case PendingYes.Cancel when desk.Appointment(state.Appointment) is not null:
                desk.SayFirst(desk.Say.NotCancelledYet);
                return CancelFlow.Next(desk);
            case PendingYes.ConfirmAppointment
                when desk.Appointment(state.Appointment) is { } appointment:
                return Presence(desk, appointment, desk.Say.AnswerWhenYouKnow, "answer.later");
            default:
                desk.State = DialogueStates.Idle(state);
                return Step.Tell(desk, "answer.no", desk.Say.AllRight);
        }
    }

    /// <summary>Asks again whether the patient comes, where a reminder's question still waits; else null.</summary>
    public static Outcome? ForPresence(Desk desk) =>
        desk.State.Pending == PendingYes.ConfirmAppointment
        && desk.Upcoming().FirstOrDefault(a => a.Id.Value == desk.State.Appointment)
            is { } appointment
            ? Presence(desk, appointment, desk.Say.WillYouCome, "questions.answered")
            : null;

    private static Outcome Presence(
        Desk desk,
        KnownAppointment appointment,
        string text,
        string rule
    ) =>
        Step.Ask(
            desk,
            rule,
            new(text, ReminderComposer.Buttons(appointment), null, ["confirmation"], appointment.Id)
        );

    /// <summary>The buttons of the question that waits; none where no yes or no is waited for.</summary>
    public static IReadOnlyList<ReplyButton> Buttons(Desk desk)
    {
        var (pending, number) = (desk.State.Pending, desk.State.Question);
        if (pending == PendingYes.None || !desk.State.Asked.Contains("confirmation"))
        {
            return [];
        }

        if (
            pending == PendingYes.ConfirmAppointment
            && desk.Appointment(desk.State.Appointment) is { } appointment
        )
        {
            return ReminderComposer.Buttons(appointment);
        }

        var (yes, no) = pending switch
        {
            PendingYes.Book => (Phrases.YesTitle, Phrases.OtherTimeTitle),
            PendingYes.Move => (Phrases.YesMoveTitle, Phrases.OtherTimeTitle),
            PendingYes.MoveOrAnother => (Phrases.YesMoveTitle, Phrases.KeepTitle),
            PendingYes.Cancel => (Phrases.YesCancelTitle, Phrases.KeepTitle),
            PendingYes.OptOut => (Phrases.StopTitle, Phrases.KeepMessagesTitle),
            PendingYes.Waitlist => (Phrases.WaitlistTitle, Phrases.NoThanksTitle),
            _ => (Phrases.YesTitle, Phrases.NoThanksTitle),
        };
        return
        [
            new(ChoiceIds.Yes(number), yes, Means: "yes"),
            new(ChoiceIds.No(number), no, Means: "no"),
        ];
    }
}
