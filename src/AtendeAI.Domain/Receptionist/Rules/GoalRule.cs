using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Booking, moving, cancelling, confirming: what is asked for now, or goes on from before.</summary>
internal sealed class GoalRule : IRule
{
    private static readonly string[] s_newBooking =
    [
        " marcar",
        " agendar",
        " nova consulta",
        " outra consulta",
    ];

    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken) =>
        desk.Heard.HasText
            ? await AskedForAsync(desk, cancellationToken)
                ?? await GoesOnAsync(desk, cancellationToken)
            : null;

    private static async ValueTask<Outcome?> AskedForAsync(Desk desk, CancellationToken ct)
    {
        var words = desk.Heard.Words;
        foreach (var intent in words.Intents)
        {
            switch (intent)
            {
                case Intent.Cancel:
                    return Cancel(desk);
                case Intent.Reschedule:
                    return await RescheduleAsync(desk, ct);
                case Intent.Confirm
                or Intent.Decline
                    when desk.State.Goal == Goal.None && desk.State.Pending == PendingYes.None:
                    return Presence(desk, intent == Intent.Confirm);
                case Intent.CheckAppointment:
                    return desk.State.Goal == Goal.None
                        ? AppointmentsRule.Show(desk)
                        : AppointmentsRule.Mention(desk);
                case Intent.Waitlist:
                    Collector.Take(desk);
                    return WaitlistRule.Join(desk);
                case Intent.Book
                    when desk.State.Goal is Goal.Book or Goal.None || AsksForAnother(desk):
                    return await BookAsync(desk, ct);
            }
        }

        return null;
    }

    // While an appointment is being moved, "quinta às 9h" is the answer; only "quero marcar outra" is a new wish.
    private static bool AsksForAnother(Desk desk)
    {
        var said = $" {PlaceNames.Fold(desk.Heard.Text)}";
        return s_newBooking.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    private static Outcome Cancel(Desk desk)
    {
        desk.Used = true;
        var dropsBooking =
            desk.State.Goal == Goal.Book
            && (desk.Upcoming().Count == 0 || desk.State.Chosen is not null)
            && desk.Heard.Words.When.Count == 0;
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        if (dropsBooking)
        {
            desk.State = DialogueStates.Idle(desk.State);
            return Step.Tell(desk, "booking.dropped", desk.Say.Dropped);
        }

        CancelFlow.Start(desk);
        return CancelFlow.Next(desk);
    }

    private static async ValueTask<Outcome> RescheduleAsync(Desk desk, CancellationToken ct)
    {
        desk.Used = true;
        if (
            desk.State.Goal == Goal.Reschedule
            && desk.State.Appointment is not null
            && Changed(desk)
        )
        {
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        if (desk.State.Goal == Goal.Book && desk.State.Chosen is not null)
        {
            Release(desk);
            Collector.Take(desk);
            return await BookingFlow.NextAsync(desk, false, ct);
        }

        MoveFlow.Start(desk);
        return await MoveFlow.NextAsync(desk, false, ct);
    }

    private static Outcome? Presence(Desk desk, bool comes)
    {
        if (desk.Upcoming().Count == 0)
        {
            return null;
        }

        var plain = desk.Heard.Words.Intents.All(i =>
            i is Intent.Confirm or Intent.Decline or Intent.Greeting or Intent.Closing
        );
        if (comes)
        {
            return plain || ConfirmFlow.Reminded(desk) is not null
                ? ConfirmFlow.FromWords(desk)
                : null;
        }

        return plain ? ConfirmFlow.NotComingFromWords(desk) : null;
    }

    private static async ValueTask<Outcome> BookAsync(Desk desk, CancellationToken ct)
    {
        desk.Used = true;
        if (desk.State.Goal is not (Goal.Book or Goal.None))
        {
            desk.State = DialogueStates.Idle(desk.State);
        }

        return await BookingOnAsync(desk, ct);
    }

    private static async ValueTask<Outcome?> GoesOnAsync(Desk desk, CancellationToken ct)
    {
        switch (desk.State.Goal)
        {
            case Goal.Book:
                return await BookingOnAsync(desk, ct);
            case Goal.Reschedule:
                return await MovingOnAsync(desk, ct);
            case Goal.Cancel:
                return CancellingOn(desk);
            default:
                return
                    desk.State.Pending == PendingYes.ConfirmAppointment
                    && PickedAppointment(desk) is { } coming
                    ? ConfirmFlow.Confirm(desk, coming)
                    : await FromHintsAsync(desk, ct);
        }
    }

    // "limpeza amanhã" alone is a wish to book.
    private static async ValueTask<Outcome?> FromHintsAsync(Desk desk, CancellationToken ct)
    {
        var words = desk.Heard.Words;
        var named = words.Entities.Service is not null || words.Entities.Professional is not null;
        var open = words.Intents.All(i =>
            i is Intent.ProvideInfo or Intent.OutOfScope or Intent.Greeting
        );
        var withTime = named && words.When.Count > 0 && !words.Has(Intent.AskHours);
        return
            withTime
            || (open && (named || (words.When.Count > 0 && desk.State.Wish.Service is not null)))
            ? await BookingOnAsync(desk, ct)
            : null;
    }

    private static async ValueTask<Outcome> BookingOnAsync(Desk desk, CancellationToken ct)
    {
        var picked = SlotPick.ByWords(desk);
        var times = desk.State.Wish.When;
        var changed = Collector.Take(desk);
        if (picked is not null)
        {
            desk.Used = true;
            desk.State = desk.State with { Wish = desk.State.Wish with { When = times } };
            BookingFlow.Choose(desk, picked.ToSlot());
        }
        else if (changed && desk.State.Chosen is not null && !AnswerRule.StillFits(desk))
        {
            Release(desk);
        }

        desk.Used |= changed;
        return NotUnderstood(desk) ?? await NextOfferAsync(desk, ct);
    }

    // "outro horário", "nenhum desses": other slots than those shown.
    private static async ValueTask<Outcome> NextOfferAsync(Desk desk, CancellationToken ct)
    {
        var declined =
            desk.Heard.Words.Answer == Answer.No
            && desk.State.Asked.Contains("slot")
            && desk.Heard.Words.When.Count == 0;
        return await BookingFlow.NextAsync(desk, declined, ct);
    }

    private static async ValueTask<Outcome> MovingOnAsync(Desk desk, CancellationToken ct)
    {
        if (desk.State.Appointment is null && PickedAppointment(desk) is { } appointment)
        {
            desk.Used = true;
            desk.State = desk.State with { Appointment = appointment.Id.Value };
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        if (SlotPick.ByWords(desk) is { } picked)
        {
            desk.Used = true;
            BookingFlow.Choose(desk, picked.ToSlot());
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        var declined = desk.Heard.Words.Answer == Answer.No && desk.State.Asked.Contains("slot");
        var changed = Changed(desk);
        desk.Used |= changed || declined;
        return NotUnderstood(desk) ?? await MoveFlow.NextAsync(desk, declined && !changed, ct);
    }

    private static Outcome CancellingOn(Desk desk)
    {
        if (desk.State.Appointment is null && PickedAppointment(desk) is { } appointment)
        {
            desk.Used = true;
            desk.State = desk.State with { Appointment = appointment.Id.Value };
        }

        return NotUnderstood(desk) ?? CancelFlow.Next(desk);
    }

    private static KnownAppointment? PickedAppointment(Desk desk)
    {
        var pick = AppointmentPick.From(desk);
        if (desk.Heard.Words.Ordinal is { } ordinal)
        {
            var all = desk.Upcoming();
            var index = ordinal < 0 ? all.Count + ordinal : ordinal - 1;
            return index >= 0 && index < all.Count ? all[index] : null;
        }

        return pick.Candidates is [var only] ? only : null;
    }

    private static bool Changed(Desk desk)
    {
        var professional = desk.Heard.Words.Entities.Professional?.Id;
        var other = professional is not null && professional != desk.State.Wish.Professional;
        if (other)
        {
            desk.State = desk.State with
            {
                Wish = desk.State.Wish with { Professional = professional },
            };
        }

        var time = AnswerRule.TakeTime(desk);
        if ((time || other) && desk.State.Chosen is not null && !AnswerRule.StillFits(desk))
        {
            Release(desk);
        }

        return time || other;
    }

    private static void Release(Desk desk)
    {
        desk.Do(new ReleaseHolds());
        desk.State = DialogueStates.WithoutSlot(desk.State);
    }

    private static Outcome? NotUnderstood(Desk desk) =>
        desk.Used
        || desk.Before.Count > 0
        || desk.State.Asked.Count == 0
        || desk.Heard.Words.First is Intent.Greeting or Intent.Closing
            ? null
            : SmallTalkRule.Misunderstood(desk);
}
