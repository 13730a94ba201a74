using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>What a message adds to moving or cancelling an appointment, and the next step.</summary>
internal static class ChangeTurn
{
    public static async ValueTask<Outcome> MoveOnAsync(Desk desk, CancellationToken ct)
    {
        if (NoneOfThem(desk) is { } none)
        {
            return none;
        }

        if (desk.State.Appointment is null && MoveFlow.TakeSeveral(desk))
        {
            desk.Used = true;
            desk.Meant = Intent.Reschedule;
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        if (desk.State.Appointment is null && Picked(desk) is { } appointment)
        {
            desk.Used = true;
            desk.Meant = Intent.Reschedule;
            desk.State = desk.State with { Appointment = appointment.Id.Value };
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        if (OfOneThatWaits(desk))
        {
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        if (SlotPick.ByWords(desk) is { } picked)
        {
            desk.Used = true;
            desk.Meant = Intent.Reschedule;
            var wish = desk.State.Wish;
            wish = wish with
            {
                Professional = SlotPick.Professional(desk, picked, wish.Professional),
            };
            desk.State = desk.State with { Wish = wish };
            BookingFlow.Choose(desk, picked.ToSlot());
            return await MoveFlow.NextAsync(desk, false, ct);
        }

        if (ImpossibleDates.Said(desk.Heard))
        {
            desk.SayFirst(desk.Say.NoSuchDate);
            desk.Used = true;
        }

        var asksSlot = desk.State.Asked.Contains("slot");
        var answer = ShortAnswers.Of(desk.Heard);
        var others = RelativeTimes.AsksForOthers(desk) || (asksSlot && answer == Answer.No);
        var changed = CountedFrom(desk) || Otherwise(desk);
        desk.Used |= changed || others || (asksSlot && answer == Answer.Yes);
        desk.Meant = Intent.Reschedule;
        return SmallTalkRule.IfNothingUsed(desk)
            ?? await MoveFlow.NextAsync(desk, others && !changed, ct);
    }

    // "A da Lara às 9h40", while the Theo's is being moved: said of hers, which comes after.
    private static bool OfOneThatWaits(Desk desk)
    {
        var moves = desk.State.Moves.ToList();
        var named = NameWords.KnownPatient(desk)?.Id;
        var at = moves.FindIndex(m => desk.Appointment(m.Appointment)?.PatientId == named);
        if (
            named is null
            || at < 0
            || desk.Heard.Words.When.Count == 0
            || desk.Appointment(desk.State.Appointment)?.PatientId == named
        )
        {
            return false;
        }

        desk.Used = true;
        desk.HearAs(Intent.Reschedule);
        moves[at] = moves[at] with
        {
            When = WhenReader.Add(moves[at].When, desk.Heard.Words.When, desk.LocalNow),
        };
        desk.State = desk.State with { Moves = moves };
        desk.HearNoTimes();
        return true;
    }

    /// <summary>"mais cedo", "outro dia", another time or professional; a slot that no longer fits is let go.</summary>
    public static bool Otherwise(Desk desk)
    {
        var changed = RelativeTimes.Take(desk) | Changed(desk);
        if (changed && desk.State.Chosen is not null && !AnswerRule.StillFits(desk))
        {
            Release(desk);
        }

        return changed;
    }

    /// <summary>"uma semana depois", "no mesmo horário": counted from the appointment, whatever was offered.</summary>
    public static bool CountedFrom(Desk desk)
    {
        if (
            !RelativeMove.Counts(desk)
            || desk.Appointment(desk.State.Appointment) is not { } appointment
        )
        {
            return false;
        }

        var wish = desk.State.Wish;
        var when = RelativeMove.Read(desk, appointment, wish.When, desk.Heard.Words.When);
        desk.State = desk.State with { Wish = wish with { When = when } };
        if (desk.State.Chosen is not null)
        {
            Release(desk);
        }

        return true;
    }

    /// <summary>Moves this appointment to the time that was just said.</summary>
    public static ValueTask<Outcome> MoveAsync(
        Desk desk,
        KnownAppointment appointment,
        CancellationToken ct
    )
    {
        var day = desk.Local(appointment.Start).Date;
        var when = new WhenWish { Choices = [new(day, day.PlusDays(1), null, null)] };
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Reschedule,
            Appointment = appointment.Id.Value,
            Wish = new Wish
            {
                When = RelativeMove.Read(
                    desk,
                    appointment,
                    when,
                    [.. desk.Heard.Words.When.Where(e => !e.Excluded)]
                ),
            },
        };
        return MoveFlow.NextAsync(desk, false, ct);
    }

    public static Outcome CancelOn(Desk desk)
    {
        if (NoneOfThem(desk) is { } none)
        {
            return none;
        }

        if (desk.State.Appointment is null && CancelFlow.TakeSeveral(desk))
        {
            desk.Used = true;
            desk.Meant = Intent.Cancel;
        }
        else if (desk.State.Appointment is null && Picked(desk) is { } appointment)
        {
            desk.Used = true;
            desk.Meant = Intent.Cancel;
            desk.State = desk.State with { Appointment = appointment.Id.Value };
        }

        return SmallTalkRule.IfNothingUsed(desk) ?? CancelFlow.Next(desk);
    }

    // "não" to "qual delas?": nothing is changed.
    private static Outcome? NoneOfThem(Desk desk)
    {
        var refuses =
            desk.State is { Appointment: null }
            && desk.State.Asked.Contains("which_appointment")
            && desk.Before.Count == 0
            && ShortAnswers.Of(desk.Heard) == Answer.No
            && desk.Heard.Words.When.Count == 0
            && Picked(desk) is null;
        if (!refuses)
        {
            return null;
        }

        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(desk, "answer.no", desk.Say.AllRight);
    }

    /// <summary>The appointment that the words choose, where they leave only one.</summary>
    public static KnownAppointment? Picked(Desk desk) =>
        AppointmentPick.From(desk).Candidates is [var only] ? only : null;

    /// <summary>Adds another professional or time to the wish; a slot that no longer fits is let go.</summary>
    public static bool Changed(Desk desk)
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

        var (before, after) = (desk.State.Wish, NotWith.Take(desk, desk.State.Wish));
        if (after != before)
        {
            (other, desk.State) = (true, desk.State with { Wish = after });
        }

        var time = AnswerRule.TakeTime(desk);
        if ((time || other) && desk.State.Chosen is not null && !AnswerRule.StillFits(desk))
        {
            Release(desk);
        }

        return time || other;
    }

    public static void Release(Desk desk)
    {
        desk.Do(new ReleaseHolds());
        desk.State = DialogueStates.WithoutSlot(desk.State);
    }

    /// <summary>Moving is asked for in words: of what is being moved or booked already, or of an appointment that there is.</summary>
    public static async ValueTask<Outcome> MoveAskedAsync(Desk desk, CancellationToken ct)
    {
        desk.Used = true;
        if (
            desk.State.Goal == Goal.Reschedule
            && desk.State.Appointment is not null
            && (CountedFrom(desk) || Otherwise(desk) || AddsNothing(desk))
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

        if (await Undone.AgainAsync(desk, ct) is { } again)
        {
            return again;
        }

        MoveFlow.Start(desk);
        return await MoveFlow.NextAsync(desk, false, ct);
    }

    // "Remarcar", said of what is being moved already: what was said for it stays.
    private static bool AddsNothing(Desk desk) =>
        desk.Heard.Words.When.Count == 0
        && desk.Heard.Words.Entities is { Service: null, Professional: null, ForWhom: null }
        && NameWords.KnownPatient(desk) is null;
}
