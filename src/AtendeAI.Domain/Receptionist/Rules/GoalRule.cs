using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Booking, moving, cancelling, confirming: what is asked for now, or goes on from before.</summary>
internal sealed class GoalRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return null;
        }

        if (desk.State.Goal != Goal.None)
        {
            OffTopic.SetAside(desk);
        }

        return await AskedForAsync(desk, cancellationToken)
            ?? await GoesOnAsync(desk, cancellationToken);
    }

    private static async ValueTask<Outcome?> AskedForAsync(Desk desk, CancellationToken ct)
    {
        var words = desk.Heard.Words;
        if (ChoosesWhich(desk) && ConfirmFlow.GoOn(desk) is { } chosen)
        {
            return chosen;
        }

        if (IsOfBooked(words) && AskedPerson.IsStranger(desk))
        {
            return AppointmentsRule.NoneOfStranger(desk);
        }

        if (Presence.Elsewhen(desk) is { } unsuited)
        {
            return await ChangeTurn.MoveAsync(desk, unsuited, ct);
        }

        if (Presence.CannotCome(desk))
        {
            return await ConfirmFlow.NotComingFromWordsAsync(desk, ct);
        }

        if (WaitlistWords.WantsOff(desk))
        {
            return await WaitlistRule.LeaveAsync(desk, ct);
        }

        if (WaitlistWords.WantsOn(desk))
        {
            desk.HearAs(Intent.Waitlist);
            return await WaitlistRule.AskedForAsync(desk, ct);
        }

        foreach (var intent in words.Intents)
        {
            switch (intent)
            {
                case Intent.Cancel
                    when desk.State.Pending == PendingYes.ConfirmAppointment
                        && !ChangeWords.SaysCancel(desk):
                    return await ConfirmFlow.NotComingFromWordsAsync(desk, ct);
                case Intent.Cancel when ChangeWords.AsksWhetherDone(desk):
                    desk.HearAs(Intent.CheckAppointment);
                    return AppointmentsRule.Show(desk);
                // "Não vou conseguir às 14h, marca 16": another time, and no end of it.
                case Intent.Cancel when WantsOtherHour(desk):
                    return desk.State.Goal == Goal.Reschedule
                        ? await ChangeTurn.MoveOnAsync(desk, ct)
                        : await BookingTurn.GoOnAsync(desk, ct);
                case Intent.Cancel:
                    return CancelFlow.AskedFor(desk);
                case Intent.Reschedule
                    when desk.State.Goal == Goal.Book && !ChangeWords.SaysMove(desk):
                case Intent.Reschedule when WantsOneMore(desk):
                    return await BookAsync(desk, ct);
                // "Dá pra adiantar, se alguém desistir?"
                case Intent.Reschedule
                    when words.Has(Intent.Waitlist) && desk.State.Goal == Goal.None:
                    return await WaitlistRule.AskedForAsync(desk, ct);
                case Intent.Reschedule or Intent.Book when JustBooked.Shifted(desk) is { } shifted:
                    return await ChangeTurn.MoveAsync(desk, shifted, ct);
                case Intent.Reschedule:
                    return await ChangeTurn.MoveAskedAsync(desk, ct);
                case Intent.Decline when WantedVisit.IsNamedInstead(desk):
                    desk.HearAs(Intent.Book);
                    return await BookAsync(desk, ct);
                case Intent.Confirm
                or Intent.Decline when desk.State is { Goal: Goal.None, Pending: PendingYes.None }:
                    if (
                        await Presence.AnswerAsync(desk, intent == Intent.Confirm, ct) is
                        { } answered
                    )
                    {
                        return answered;
                    }

                    break;
                case Intent.CheckAppointment when WantedVisit.IsAt(desk):
                    desk.HearAs(Intent.Book);
                    return await BookAsync(desk, ct);
                case Intent.CheckAppointment when WantedVisit.AsksWhen(desk) is { } who:
                    desk.SayFirst(desk.Say.ProfessionalHours(who, who.Hours ?? desk.Clinic.Hours));
                    return await BookAsync(desk, ct);
                case Intent.CheckAppointment:
                    return desk.State.Goal == Goal.None
                        ? AppointmentsRule.Show(desk)
                        : AppointmentsRule.Mention(desk);
                case Intent.Waitlist when SlotPick.AnyOfThem(desk):
                    break;
                case Intent.Waitlist:
                    return await WaitlistRule.AskedForAsync(desk, ct);
                case Intent.Book when JustBooked.Changed(desk) is { } booked:
                    return await ChangeTurn.MoveAsync(desk, booked, ct);
                case Intent.Book
                    when desk.State.Goal is Goal.Book or Goal.None || AsksForAnother(desk):
                    return await BookAsync(desk, ct);
            }
        }

        return null;
    }

    private static bool IsOfBooked(Understood words) =>
        words.First
            is Intent.Cancel
                or Intent.Reschedule
                or Intent.Confirm
                or Intent.CheckAppointment
        && !words.Has(Intent.Book);

    // "a de quarta" answers "qual consulta?"; it is no wish for another.
    private static bool ChoosesWhich(Desk desk) =>
        desk.State.Pending == PendingYes.ConfirmAppointment
        && desk.State.Asked.Contains("which_appointment")
        && !ChangeWords.SaysCancel(desk)
        && !ChangeWords.SaysMove(desk)
        && !AsksForAnother(desk)
        && desk.Before.Count == 0
        && !desk.Heard.Words.Has(Intent.Decline);

    // While an appointment is being moved, "quinta às 9h" is the answer; only "quero marcar outra" is a new wish.
    private static bool AsksForAnother(Desk desk) => JustBooked.AsksForAnother(desk);

    // "e o outro?", "quero mais uma": right after booking, one more.
    private static bool WantsOneMore(Desk desk) =>
        desk.State is { Goal: Goal.None, Last: not null } && AnotherWords.Said(desk);

    private static bool WantsOtherHour(Desk desk) =>
        desk.State is { Goal: Goal.Book or Goal.Reschedule, Chosen: not null }
        && !ChangeWords.SaysCancel(desk)
        && desk.Heard.Words.When.Any(e => !e.Excluded);

    private static async ValueTask<Outcome> BookAsync(Desk desk, CancellationToken ct)
    {
        desk.Used = true;
        if (
            desk.State.Goal is not (Goal.Book or Goal.None)
            || desk.State.Pending == PendingYes.ConfirmAppointment
        )
        {
            desk.State = DialogueStates.Idle(desk.State);
        }

        var entities = desk.Heard.Words.Entities;
        if (
            desk.State is { Goal: Goal.None, Last: { } last }
            && entities is { Service: null, Professional: null }
            && (
                entities.ForWhom is not null
                || (
                    JustBooked.Booked(desk, last) is { } booked
                    && JustBooked.ForAnother(desk, booked)
                )
            )
        )
        {
            StartForAnother(desk, last);
        }
        else if (
            WantsOneMore(desk)
            && entities.Professional is null
            && (entities.Service is null || AppointmentPick.IsGeneric(entities.Service.Text))
        )
        {
            BookingTurn.OneMore(desk, desk.State.Last!);
        }

        return await BookingTurn.GoOnAsync(desk, ct);
    }

    private static void StartForAnother(Desk desk, OfferedSlot last)
    {
        if (ForMe.Said(desk))
        {
            ForMe.Start(desk, last);
        }
        else
        {
            BookingTurn.AlsoFor(desk, last);
        }
    }

    private static async ValueTask<Outcome?> GoesOnAsync(Desk desk, CancellationToken ct)
    {
        if (JustBooked.Repeated(desk) is { } agreed)
        {
            return agreed;
        }

        if (OnlyThanks(desk))
        {
            return new(
                new Reply(desk.Say.Farewell, [], null, desk.State.Asked),
                "small-talk.thanks"
            );
        }

        switch (desk.State.Goal)
        {
            case Goal.Book:
                return await BookingTurn.GoOnAsync(desk, ct);
            case Goal.Reschedule:
                return await ChangeTurn.MoveOnAsync(desk, ct);
            case Goal.Cancel:
                return ChangeTurn.CancelOn(desk);
            default:
                return desk.State.Pending == PendingYes.ConfirmAppointment
                    && ConfirmFlow.GoOn(desk) is { } confirming
                        ? confirming
                    : JustBooked.Corrected(desk) is { } booked
                        ? await ChangeTurn.MoveAsync(desk, booked, ct)
                    : await BookingTurn.FromHintsAsync(desk, ct)
                        ?? SmallTalkRule.IfNothingUsed(desk);
        }
    }

    // "obrigada, até quinta"; "quarta então, mais cedo" names the day that is wanted.
    private static bool LeavesUntil(Desk desk) =>
        Clinics
            .PlaceNames.Fold(desk.Heard.Text)
            .Split(' ')
            .Any(word => word is "ate" || word.StartsWith("obrigad", StringComparison.Ordinal));

    // Thanks in the middle do not answer the question that waits, and do not ask for it again.
    private static bool OnlyThanks(Desk desk) =>
        desk.State.Goal != Goal.None
        && desk.Before.Count == 0
        && desk.Heard.Words is { Intents: [Intent.Closing] } words
        && (words.When.Count == 0 || LeavesUntil(desk))
        && !Surname.IsAsked(desk)
        && desk.Heard.Words.Answer == Answer.None;
}
