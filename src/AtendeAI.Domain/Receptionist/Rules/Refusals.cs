using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What is said instead when the agenda refused a command: the reason, and the next best.</summary>
internal static class Refusals
{
    public static async ValueTask<Outcome> AnswerAsync(
        Desk desk,
        Turn turn,
        CommandRefusal refusal,
        CancellationToken cancellationToken
    )
    {
        switch (refusal.Rule)
        {
            case "agenda.slot-taken"
            or "agenda.patient-busy"
                when refusal.Command is HoldSlot or BookAppointment or MoveAppointment:
                KeepTheRest(desk, turn, refusal.Command);
                desk.SayFirst(
                    refusal.Rule == "agenda.slot-taken" ? desk.Say.JustTaken : desk.Say.PatientBusy
                );
                return await OtherSlotsAsync(desk, turn, refusal.Command, cancellationToken);
            case "agenda.changed-meanwhile" or "agenda.not-found" or "agenda.already-over":
                desk.SayFirst(desk.Say.NotYours);
                return AppointmentsRule.Show(desk);
            default:
                return PersonRule.Call(desk, "other", Priority.Normal, desk.Say.GivingUp);
        }
    }

    // What was answered beside the slot and passed on to the team is not lost with it.
    private static void KeepTheRest(Desk desk, Turn turn, Command refused)
    {
        foreach (var told in turn.Told)
        {
            desk.SayFirst(told);
        }

        foreach (var command in turn.Commands)
        {
            if (command != refused && command is not (HoldSlot or ReleaseHolds))
            {
                desk.Do(command);
                desk.TeamAnswers |= command is HandOff;
            }
        }
    }

    // The refused turn knew more than the state before it (the service, the name that was just said): its wish is kept.
    private static async ValueTask<Outcome> OtherSlotsAsync(
        Desk desk,
        Turn turn,
        Command refused,
        CancellationToken cancellationToken
    )
    {
        var state = DialogueStates.WithoutSlot(desk.State);
        var wish = turn.State.Wish.Service is null ? state.Wish : turn.State.Wish;
        if (refused is BookAppointment book)
        {
            wish = wish with { Service = book.Slot.ServiceId };
        }

        desk.State = state with { Wish = wish with { When = At(desk, wish.When) } };
        return desk.State.Goal == Goal.Reschedule || refused is MoveAppointment
            ? await MoveFlow.NextAsync(desk, false, cancellationToken)
            : await BookingFlow.NextAsync(desk, false, cancellationToken);
    }

    // The time that is gone stays what is wanted, so that the nearest to it are offered.
    private static WhenWish At(Desk desk, WhenWish when)
    {
        if (desk.Refused is not { } gone)
        {
            return when;
        }

        var at = desk.Local(gone.Start);
        var minute = (at.Hour * 60) + at.Minute;
        return when with { Choices = [new(at.Date, at.Date.PlusDays(1), minute, null, true)] };
    }
}
