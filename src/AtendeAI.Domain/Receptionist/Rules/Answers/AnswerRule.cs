using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>Yes or no to what was asked, by button or in words.</summary>
internal sealed class AnswerRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (await ReminderBetween.AnswerAsync(desk, cancellationToken) is { } reminder)
        {
            return reminder;
        }

        var pending = desk.State.Pending;
        if (pending == PendingYes.None)
        {
            return Repeats(desk) ? Again(desk) : null;
        }

        if (desk.TappedYes is null && ConfirmByName.Of(desk) is { } named)
        {
            return named;
        }

        if (
            pending == PendingYes.MoveOrAnother
            && desk.TappedYes is null
            && Elsewhen.AsksForBoth(desk)
        )
        {
            desk.Used = true;
            return await Elsewhen.AnotherAsync(desk, cancellationToken);
        }

        if (desk.TappedYes is null && OtherProposal.Take(desk))
        {
            desk.Used = true;
            desk.Meant = Intent.Book;
            return desk.State.Goal == Goal.Reschedule
                ? await MoveFlow.NextAsync(desk, false, cancellationToken)
                : await BookingFlow.NextAsync(desk, false, cancellationToken);
        }

        var stance = desk.TappedYes switch
        {
            true => Stance.Yes,
            false => Stance.No,
            null when Insistence.Of(desk) is { } insists => insists,
            null when pending == PendingYes.StartBooking && (GivesName(desk) || NamesIt(desk)) =>
                Stance.Yes,
            null when Contradicts(desk) => Stance.None,
            null when pending == PendingYes.Move && RelativeMove.SaysHowFar(desk) => Stance.None,
            null when AsksForAnotherTime(desk) => Stance.No,
            null => Agreement.Of(desk) is var said and not Stance.None && !IsWithPerson(desk, said)
                ? said
            : pending == PendingYes.StartBooking && NamesWaiting(desk) ? Stance.Yes
            : Stance.None,
        };
        desk.Used |= stance != Stance.None;
        desk.Meant = stance switch
        {
            Stance.Yes => Intent.Confirm,
            Stance.No => Intent.Decline,
            _ => desk.Meant,
        };
        return stance switch
        {
            Stance.Yes => await YesAsync(desk, pending, cancellationToken),
            Stance.No => await AnswerNo.GoOnAsync(desk, pending, cancellationToken),
            Stance.Later => await Waiting.GoesOnAsync(desk, cancellationToken),
            _ => null,
        };
    }

    // "Vamos marcar agora o horário do seu filho?", and his name comes at once.
    private static bool GivesName(Desk desk) =>
        desk.Heard.Words is { Entities.Name: not null, Intents: [Intent.ProvideInfo] };

    // "queria ver com a dra. Bruna" is no "vou ver com meu marido".
    private static bool IsWithPerson(Desk desk, Stance said) =>
        said == Stance.Later && desk.Heard.Words.Entities.Professional is not null;

    // "ok, e a bioimpedância?", to "vamos marcar agora Bioimpedância?"; "quero sim, massagem", to "posso marcar uma?"
    private static bool NamesWaiting(Desk desk)
    {
        var entities = desk.Heard.Words.Entities;
        var named = desk.Knows.Service(desk.State.Wish.Service) is { } waiting
            ? entities.Service?.Id == waiting.Id
                || TypedChoice.IsBegun(desk.Heard.Text, waiting.Name)
            : entities.Service is not null || entities.Professional is not null;
        return named
            && desk.Heard.Words.Intents.All(i =>
                i
                    is Intent.Confirm
                        or Intent.Book
                        or Intent.ProvideInfo
                        or Intent.OutOfScope
                        or Intent.AskServices
            );
    }

    // "Ok, e o eletro?", where that is what comes next.
    private static bool NamesIt(Desk desk) =>
        desk.Heard is { HasText: true, Words: { Answer: not Answer.No, When.Count: 0 } words }
        && words.Entities.Service?.Id is { } named
        && named == desk.State.Wish.Service
        && !words.Has(Intent.Cancel)
        && !words.Has(Intent.Decline);

    // "sim" said again a moment after it was carried out.
    private static bool Repeats(Desk desk) =>
        desk.State is { Goal: Goal.None, Answered: { } answered, Asked.Count: 0 }
        && answered == desk.State.Question
        && desk.Before.Count == 0
        && desk.Heard.Words.When.Count == 0
        && Agreement.IsEmphatic(desk);

    // "sim, mas com outro horário"
    private static bool AsksForAnotherTime(Desk desk) =>
        desk.State is { Pending: PendingYes.Book or PendingYes.Move, Chosen: not null }
        && RelativeTimes.SaysOthers(desk);

    /// <summary>A second yes to what is done already.</summary>
    public static Outcome Again(Desk desk)
    {
        var next = desk.Upcoming();
        desk.State = desk.State with { Asked = [] };
        return next.Count == 0
            ? Step.Tell(desk, "answer.again", desk.Say.Understood)
            : Step.Tell(
                desk,
                "answer.again",
                desk.Say.Appointments([.. next.Select(a => AppointmentWords.Line(desk, a))])
            );
    }

    // "sim, mas na sexta" or "não, quero cancelar": what is said beyond the yes or no goes first.
    internal static bool Contradicts(Desk desk)
    {
        if (!desk.Heard.HasText || desk.TappedYes is not null)
        {
            return false;
        }

        var words = desk.Heard.Words;
        var pending = desk.State.Pending;
        var wantsAnother =
            words.First == Intent.Book
            && pending is PendingYes.ConfirmAppointment or PendingYes.Cancel or PendingYes.OptOut;
        return wantsAnother
            || (words.Has(Intent.Cancel) && pending != PendingYes.Cancel)
            || (
                words.Has(Intent.Reschedule)
                && pending
                    is not (PendingYes.Move or PendingYes.MoveOrAnother or PendingYes.Reschedule)
            );
    }

    private static async ValueTask<Outcome?> YesAsync(
        Desk desk,
        PendingYes pending,
        CancellationToken cancellationToken
    )
    {
        switch (pending)
        {
            case PendingYes.Book when desk.State.Chosen is not null:
                return await BookAsync(desk, cancellationToken);
            case PendingYes.Move
            or PendingYes.MoveOrAnother
                when desk.Appointment(desk.State.Appointment) is { } moving
                    && desk.State.Chosen is not null:
                return MoveFlow.Move(desk, moving);
            case PendingYes.Cancel when desk.State.Together.Count > 0:
                return CancelFlow.CancelTogether(desk);
            case PendingYes.Cancel
                when desk.Appointment(desk.State.Appointment) is { } left
                    && desk.Contact.Patients.FirstOrDefault(p => p.Id == desk.State.Taker)
                        is { } taker:
                return InPlaceOf.Carry(desk, left, taker);
            case PendingYes.Cancel when desk.Appointment(desk.State.Appointment) is { } cancelled:
                return CancelFlow.Cancel(desk, cancelled);
            case PendingYes.ConfirmAppointment
                when desk.Appointment(desk.State.Appointment) is { } coming:
                return ConfirmFlow.All(desk) ?? ConfirmFlow.Confirm(desk, coming);
            case PendingYes.StartBooking:
                Collector.Take(desk);
                return await BookingFlow.NextAsync(desk, false, cancellationToken);
            case PendingYes.Reschedule:
                return await MoveFlow.NextAsync(desk, false, cancellationToken);
            case PendingYes.Waitlist:
                return WaitlistRule.Join(desk);
            case PendingYes.OptOut:
                return DataRule.StopMessages(desk);
            case PendingYes.DataRequest:
                return await DataRule.RecordAsync(desk, cancellationToken);
            case PendingYes.Person:
                return PersonRule.Call(
                    desk,
                    "request",
                    Conversations.Priority.Normal,
                    desk.Say.CallingPerson
                );
            default:
                return null;
        }
    }

    // What comes with the yes ("sim, pela Unimed", "sim, pro meu filho") is shown before it is booked.
    private static async ValueTask<Outcome> BookAsync(Desk desk, CancellationToken ct)
    {
        var before = desk.State.Wish;
        var said = Collector.Take(desk);
        if (said && !StillFits(desk))
        {
            ChangeTurn.Release(desk);
            return await BookingFlow.NextAsync(desk, false, ct);
        }

        var wish = desk.State.Wish;
        // The name that was shown has become known with the booking before this one.
        if (before.Patient is null && before.Name is not null && before.Name == wish.Name)
        {
            before = before with { Patient = wish.Patient, Relation = wish.Relation };
        }

        var same =
            (wish.Patient, wish.Name, wish.Relation, wish.Insurance, wish.Private, wish.WantsPlan)
            == (
                before.Patient,
                before.Name,
                before.Relation,
                before.Insurance,
                before.Private,
                before.WantsPlan
            );
        return same && PatientChoice.Reference(desk) is not null
            ? BookingFlow.Book(desk)
            : await BookingFlow.NextAsync(desk, false, ct);
    }

    /// <summary>True when what was just said agrees with the slot that is held.</summary>
    public static bool StillFits(Desk desk)
    {
        var (wish, chosen) = (desk.State.Wish, desk.State.Chosen!);
        return (wish.Service is null || wish.Service == chosen.Service)
            && (wish.Professional is null || wish.Professional == chosen.Professional)
            && wish.Professionals.Count == 0
            && !wish.NotWith.Contains(chosen.Professional)
            && wish.When.Allows(desk.Local(chosen.Start));
    }

    /// <summary>Adds the times of the message to the wish.</summary>
    public static bool TakeTime(Desk desk)
    {
        if (!desk.Heard.HasText || desk.Heard.Words.When.Count == 0)
        {
            return false;
        }

        var wish = desk.State.Wish;
        desk.State = desk.State with { Wish = wish with { When = SaidTimes.Add(desk, wish.When) } };
        return true;
    }
}
