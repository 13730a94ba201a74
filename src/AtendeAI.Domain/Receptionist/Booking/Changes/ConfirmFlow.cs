using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>Confirms that the patient comes.</summary>
internal static class ConfirmFlow
{
    // A reminder may go out days ahead and is answered until the visit.
    private static readonly Duration s_remembered = Duration.FromDays(7);

    /// <summary>The appointment of the last reminder that was not answered, while it is fresh.</summary>
    public static KnownAppointment? Reminded(Desk desk) =>
        desk.State.RemindedAt is { } at && desk.Now - at < s_remembered
            ? desk.Upcoming().FirstOrDefault(a => a.Id.Value == desk.State.Reminded)
            : null;

    /// <summary>Nothing was written since the reminder: a plain yes can only answer it.</summary>
    public static bool IsFirstSinceReminder(Desk desk) =>
        Reminded(desk) is not null && !(desk.State.LastAt > desk.State.RemindedAt);

    /// <summary>Confirms, and asks about the next one that was reminded of too.</summary>
    public static Outcome Confirm(Desk desk, KnownAppointment appointment)
    {
        desk.State = DialogueStates.Idle(desk.State).Answers(appointment.Id) with
        {
            Answered = desk.State.Question,
        };
        var text = Said(desk, appointment);
        var rule =
            appointment.Status == AppointmentStatus.Confirmed
                ? "confirm.already"
                : "confirm.confirmed";
        if (Reminded(desk) is { Status: AppointmentStatus.Booked } other)
        {
            desk.SayFirst(text);
            return Ask(desk, rule, other);
        }

        return Step.Tell(desk, rule, text);
    }

    private static string Said(Desk desk, KnownAppointment appointment)
    {
        var line = AppointmentWords.Short(desk, appointment);
        if (appointment.Status == AppointmentStatus.Confirmed)
        {
            return desk.Say.AlreadyConfirmed(line);
        }

        desk.Do(new ConfirmAppointment(appointment.Id));
        return desk.Say.Confirmed(line);
    }

    public static Outcome ConfirmAll(Desk desk, IReadOnlyList<KnownAppointment> appointments)
    {
        desk.State = appointments.Aggregate(
            DialogueStates.Idle(desk.State),
            (state, a) => state.Answers(a.Id)
        );
        return Step.Tell(
            desk,
            "confirm.confirmed",
            string.Join("\n", appointments.Select(a => Said(desk, a)))
        );
    }

    /// <summary>Asks whether the patient comes, with the reminder's buttons.</summary>
    public static Outcome Ask(Desk desk, string rule, KnownAppointment appointment)
    {
        desk.State = desk.State with
        {
            Pending = PendingYes.ConfirmAppointment,
            Appointment = appointment.Id.Value,
        };
        return Step.Ask(
            desk,
            rule,
            new Reply(
                desk.Say.AskConfirmAppointment(AppointmentWords.Short(desk, appointment)),
                ReminderComposer.Buttons(appointment),
                null,
                ["confirmation"],
                appointment.Id
            )
        );
    }

    /// <summary>
    /// What was written while the patient was asked to confirm, and is no answer: it was dealt with, or is chosen of several; the question still
    /// waits. Null when nothing can be made of it.
    /// </summary>
    public static Outcome? GoOn(Desk desk)
    {
        if (desk.State.Asked.Contains("which_appointment"))
        {
            return All(desk)
                ?? (ChangeTurn.Picked(desk) is { } chosen ? Confirm(desk, chosen) : null);
        }

        var aside =
            desk.Before.Count > 0
            || desk.Heard.Words.First is Intent.Greeting or Intent.Closing
            || desk.Heard.Words.Mood is Mood.Positive;
        return aside && desk.Appointment(desk.State.Appointment) is { } waits
            ? Ask(desk, "confirm.ask", waits)
            : null;
    }

    /// <summary>"confirmo" without a question: the one that is meant, or which one.</summary>
    public static Outcome FromWords(Desk desk)
    {
        if (All(desk) is { } all)
        {
            return all;
        }

        var pick = AppointmentPick.From(desk);
        var named = pick.Candidates;
        // "a de quinta", and there is none on a Thursday: what there is may not be meant.
        if (pick.Times.Any(e => !e.Excluded) && named.Count > 0)
        {
            return named is [var other] ? Ask(desk, "confirm.ask", other) : Which(desk, named);
        }

        if (Reminded(desk) is { } reminded && named.Contains(reminded))
        {
            return Confirm(desk, reminded);
        }

        var open = named.Where(a => a.Status == AppointmentStatus.Booked).ToList();
        return (named.Count, open.Count) switch
        {
            (0, _) => AppointmentWords.None(desk, "confirm.none"),
            (1, 1) when Several.SpeaksOfOthers(desk.Heard.Text) => Ask(
                desk,
                "confirm.ask",
                named[0]
            ),
            (1, _) => Confirm(desk, named[0]),
            (_, 0) => ConfirmAll(desk, named),
            _ => Which(desk, open),
        };
    }

    /// <summary>"Confirmo os dois": those reminded of, or all that were not confirmed yet; null when it was not said.</summary>
    public static Outcome? All(Desk desk)
    {
        if (!desk.Heard.HasText || !Several.Said(desk.Heard.Text))
        {
            return null;
        }

        var open = AppointmentPick
            .From(desk)
            .Candidates.Where(a => a.Status == AppointmentStatus.Booked)
            .ToList();
        var reminded = open.Where(a =>
                a.Id.Value == desk.State.Reminded || desk.State.RemindedBefore.Contains(a.Id.Value)
            )
            .ToList();
        return reminded.Count > 1 ? ConfirmAll(desk, reminded)
            : open.Count > 0 ? ConfirmAll(desk, open)
            : null;
    }

    private static Outcome Which(Desk desk, IReadOnlyList<KnownAppointment> candidates)
    {
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Pending = PendingYes.ConfirmAppointment,
        };
        return AppointmentWords.AskWhich(desk, "confirm.which", "confirmar", candidates);
    }

    /// <summary>"Não vou poder" without a question: the one that is meant, or which one.</summary>
    public static async ValueTask<Outcome> NotComingFromWordsAsync(Desk desk, CancellationToken ct)
    {
        var named = AppointmentPick.From(desk).Candidates;
        var reminded = Reminded(desk) ?? desk.Appointment(desk.State.Appointment);
        if (reminded is not null && named.Contains(reminded))
        {
            return await NotComingAsync(desk, reminded, ct);
        }

        if (named is [var only])
        {
            return await NotComingAsync(desk, only, ct);
        }

        desk.State = DialogueStates.Idle(desk.State) with { Goal = Goal.Reschedule };
        return AppointmentWords.AskWhich(desk, "confirm.which-not", "remarcar", named);
    }

    /// <summary>"Não vou poder": another time, or cancel. "…, pode ser quinta?" says which other time at once.</summary>
    public static async ValueTask<Outcome> NotComingAsync(
        Desk desk,
        KnownAppointment appointment,
        CancellationToken ct
    )
    {
        var times = Proposal.In(desk);
        if (times.Count == 0)
        {
            return NotComing(desk, appointment);
        }

        desk.Used = true;
        desk.State = DialogueStates.Idle(desk.State).Answers(appointment.Id) with
        {
            Goal = Goal.Reschedule,
            Appointment = appointment.Id.Value,
            Wish = new Wish { When = WhenReader.Add(new WhenWish(), times, desk.LocalNow) },
        };
        return await MoveFlow.NextAsync(desk, false, ct);
    }

    /// <summary>"Não vou poder": another time, or cancel.</summary>
    public static Outcome NotComing(Desk desk, KnownAppointment appointment)
    {
        desk.State = DialogueStates.Idle(desk.State).Answers(appointment.Id) with
        {
            Goal = Goal.Reschedule,
            Appointment = appointment.Id.Value,
            Pending = PendingYes.Reschedule,
            Wish = new Wish { When = Unable.Without(desk, appointment, new WhenWish()) },
        };
        var reply = new Reply(
            desk.Say.NotComing(AppointmentWords.Short(desk, appointment)),
            [
                new(ChoiceIds.MoveAppointment(appointment.Id), Phrases.MoveTitle),
                new(ChoiceIds.CancelAppointment(appointment.Id), Phrases.CancelTitle),
            ],
            null,
            ["confirmation"],
            appointment.Id
        );
        return Step.Ask(desk, "confirm.not-coming", reply);
    }
}
