using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>What follows a no: another time, another appointment, or nothing.</summary>
internal static class AnswerNo
{
    public static async ValueTask<Outcome?> GoOnAsync(
        Desk desk,
        PendingYes pending,
        CancellationToken cancellationToken
    )
    {
        switch (pending)
        {
            case PendingYes.Book
            or PendingYes.MoveOrAnother
                when desk.State.FromWaitlist && desk.Heard.Words.When.Count == 0:
                return WaitlistRule.Decline(desk);
            case PendingYes.MoveOrAnother:
                return Elsewhen.Keep(desk);
            case PendingYes.Book or PendingYes.Move:
                return await OtherTimeAsync(desk, cancellationToken);
            case PendingYes.Cancel when CancelFlow.Instead(desk) is { } other:
                desk.State = desk.State with { Appointment = other.Id.Value, Together = [] };
                return CancelFlow.Next(desk);
            case PendingYes.Cancel when desk.Appointment(desk.State.Appointment) is { } kept:
                desk.State = DialogueStates.Idle(desk.State);
                return Step.Tell(
                    desk,
                    "cancel.kept",
                    desk.Say.Kept(AppointmentWords.Short(desk, kept))
                );
            case PendingYes.ConfirmAppointment
                when desk.Appointment(desk.State.Appointment) is { } notComing:
                return await ConfirmFlow.NotComingAsync(desk, notComing, cancellationToken);
            case PendingYes.Reschedule
                when desk.Appointment(desk.State.Appointment) is { } stays && IsNeither(desk):
                desk.State = DialogueStates.Idle(desk.State);
                return Step.Tell(
                    desk,
                    "cancel.kept",
                    desk.Say.Kept(AppointmentWords.Short(desk, stays))
                );
            case PendingYes.Reschedule when desk.Appointment(desk.State.Appointment) is not null:
                return CancelFlow.Next(desk);
            default:
                desk.State = DialogueStates.Idle(desk.State);
                return Step.Tell(desk, "answer.no", desk.Say.AllRight);
        }
    }

    // "remarcar ou cancelar?" – "nenhum dos dois".
    private static bool IsNeither(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return said.StartsWith("nenhum", StringComparison.Ordinal)
            || said.StartsWith("nem um nem", StringComparison.Ordinal)
            || said.Contains("nem remarcar nem", StringComparison.Ordinal);
    }

    // "não": the slot is let go, what was said of another one is kept, and others are shown.
    private static async ValueTask<Outcome?> OtherTimeAsync(
        Desk desk,
        CancellationToken cancellationToken
    )
    {
        var (refused, before) = (desk.State.Chosen, desk.State.Wish);
        var said =
            RelativeTimes.Take(desk)
            | (desk.State.Goal == Goal.Book ? Collector.Take(desk) : AnswerRule.TakeTime(desk));
        if (refused is not null && CorrectsPatient(desk, before))
        {
            return await BookingFlow.NextAsync(desk, false, cancellationToken);
        }

        desk.Do(new ReleaseHolds());
        desk.State = DialogueStates.WithoutSlot(desk.State);
        if (!said && refused is not null)
        {
            desk.Declined = refused;
            desk.State = desk.State with
            {
                Shown = [.. desk.State.Shown.Append(refused)],
                Wish = desk.State.Wish with { When = WithoutMinute(desk.State.Wish.When) },
            };
        }

        return desk.State.Goal == Goal.Reschedule
            ? await MoveFlow.NextAsync(desk, !said, cancellationToken)
            : await BookingFlow.NextAsync(desk, !said, cancellationToken);
    }

    // "não, meu nome é Paula Costa", "não, é pela Unimed": the slot is right, whom it is for or how it is paid is not.
    private static bool CorrectsPatient(Desk desk, Wish before) =>
        desk.State.Goal == Goal.Book
        && desk.State.Wish is var wish
        && (
            (wish.Patient, wish.Name, wish.Relation, wish.Insurance, wish.Private)
                != (before.Patient, before.Name, before.Relation, before.Insurance, before.Private)
            || (
                PatientChoice.Reference(desk) is { Name: var name }
                && NameMended.In(desk, name) is not null
            )
        )
        && (wish.Service, wish.Professional) == (before.Service, before.Professional)
        && desk.Heard.Words.When.Count == 0
        && AnswerRule.StillFits(desk);

    private static WhenWish WithoutMinute(WhenWish when) =>
        when with
        {
            Choices =
            [
                .. when.Choices.Select(c =>
                    c.Exact ? c with { Exact = false, FromMinute = null, UntilMinute = null } : c
                ),
            ],
        };
}
