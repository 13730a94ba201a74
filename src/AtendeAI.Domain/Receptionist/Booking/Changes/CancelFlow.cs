using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>Cancels an appointment: which one, yes; another time is offered instead.</summary>
internal static class CancelFlow
{
    public static void Start(Desk desk)
    {
        var several = Several(desk);
        var pick = AppointmentPick.From(desk);
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Cancel,
            Appointment =
                several.Count > 1 ? null : AppointmentPick.StillMeant(desk, pick)?.Id.Value,
            Together = several,
            Moves = several.Count > 1 ? [] : desk.State.Moves,
        };
    }

    /// <summary>Asked for in words: of what is booked, or of what is just being booked.</summary>
    public static Outcome AskedFor(Desk desk)
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

        Start(desk);
        return Next(desk);
    }

    /// <summary>Takes those that the message names, where it names several.</summary>
    public static bool TakeSeveral(Desk desk)
    {
        if (Several(desk) is not { Count: > 1 } several)
        {
            return false;
        }

        desk.State = desk.State with { Appointment = null, Together = several };
        return true;
    }

    /// <summary>"Sim, mas a de sexta não": asks again, about the others; null where none of them is to stay.</summary>
    public static Outcome? Fewer(Desk desk)
    {
        var together = desk.State.Together;
        if (!desk.Heard.HasText || together.Count < 2)
        {
            return null;
        }

        var kept = Staying.In(desk);
        IReadOnlyList<Guid> left = [.. together.Where(id => !kept.Contains(id))];
        if (left.Count == 0 || left.Count == together.Count)
        {
            return null;
        }

        desk.Used = true;
        desk.HearAs(Intent.Cancel);
        desk.State = desk.State with
        {
            Appointment = left is [var only] ? only : null,
            Together = left,
        };
        return Next(desk);
    }

    private static IReadOnlyList<Guid> Several(Desk desk)
    {
        var meant = SeveralAppointments.In(desk);
        meant = meant.Count > 1 ? meant : SeveralAppointments.OnDays(desk);
        return meant.Count > 1 ? [.. meant.Select(m => m.Appointment.Id.Value)] : [];
    }

    public static Outcome Next(Desk desk)
    {
        desk.State = desk.State with { Goal = Goal.Cancel };
        if (desk.Appointment(desk.State.Appointment) is not { } appointment)
        {
            if (desk.State.Together.Count > 1)
            {
                return ConfirmTogether(
                    desk,
                    [.. desk.Upcoming().Where(a => desk.State.Together.Contains(a.Id.Value))]
                );
            }

            var candidates = AppointmentPick.From(desk).Candidates;
            return candidates.Count == 0
                ? Nothing(desk)
                : AppointmentWords.AskWhich(desk, "cancel.which", "cancelar", candidates);
        }

        return BookingRules.CanChange(desk.Clinic, appointment.Start, desk.Now)
            ? Confirm(desk, appointment)
            : AppointmentWords.NeedsPerson(desk, "cancel.too-late", "cancelar", appointment);
    }

    // "quero parar o pilates", and nothing is booked: how a treatment ends is for the team.
    private static Outcome Nothing(Desk desk)
    {
        if (!desk.Heard.HasText || Says(desk, s_calledOff) || !Says(desk, s_stopped))
        {
            return AppointmentWords.None(desk, "cancel.none");
        }

        desk.Do(
            new HandOff(
                "other",
                Priority.Normal,
                "Quer parar ou interromper o tratamento; não há consultas marcadas.",
                KeepsTalking: true
            )
        );
        desk.TeamAnswers = true;
        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(desk, "cancel.none", desk.Say.StopsTreatment, Step.Person());
    }

    private static readonly string[] s_calledOff = ["cancel", "desmarc"];

    private static readonly string[] s_stopped =
    [
        "parar",
        "parando",
        "paro",
        "parei",
        "interromp",
        "larg",
        "abandon",
        "encerr",
        "tranc",
        "suspend",
        "desist",
        "deixar",
        "um tempo",
    ];

    private static bool Says(Desk desk, string[] words)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return words.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>"não, a de quinta": another one was meant.</summary>
    public static KnownAppointment? Instead(Desk desk) =>
        desk.Heard.HasText
        && desk.Upcoming().Count > 1
        && (AppointmentPick.From(desk).Candidates is [var named] ? named : TheOther(desk))
            is { } other
        && other.Id.Value != desk.State.Appointment
            ? other
            : null;

    // "não, a outra", of two.
    private static KnownAppointment? TheOther(Desk desk)
    {
        var said = $" {PlaceNames.Fold(desk.Heard.Text).TrimEnd('.', '!')} ";
        return
            desk.Upcoming() is [_, _] both
            && s_other.Any(way => said.Contains(way, StringComparison.Ordinal))
            ? both.FirstOrDefault(a => a.Id.Value != desk.State.Appointment)
            : null;
    }

    private static readonly string[] s_other =
    [
        " a outra ",
        " o outro ",
        " era outra ",
        " e a outra ",
    ];

    private static Outcome ConfirmTogether(Desk desk, IReadOnlyList<KnownAppointment> all)
    {
        bool CanChange(KnownAppointment a) =>
            BookingRules.CanChange(desk.Clinic, a.Start, desk.Now);
        foreach (var late in all.Where(a => !CanChange(a)))
        {
            var told = AppointmentWords.NeedsPerson(desk, "cancel.too-late", "cancelar", late);
            desk.SayFirst(told.Reply!.Text);
        }

        var free = all.Where(CanChange).ToList();
        desk.State = desk.State with { Goal = free.Count > 0 ? Goal.Cancel : Goal.None };
        if (free.Count == 0)
        {
            return Step.Tell(desk, "cancel.too-late", "");
        }

        if (free is [var only])
        {
            desk.State = desk.State with { Appointment = only.Id.Value, Together = [] };
            return Confirm(desk, only);
        }

        desk.State = desk.State with { Together = [.. free.Select(a => a.Id.Value)] };
        var lines = free.Select(a => $"• {AppointmentWords.Short(desk, a)}");
        return Step.YesNo(
            desk,
            "cancel.confirm",
            PendingYes.Cancel,
            $"{desk.Say.ConfirmCancelSeveral(free.Count)}\n{string.Join('\n', lines)}",
            Phrases.YesCancelTitle,
            Phrases.KeepSeveralTitle
        );
    }

    /// <summary>The yes to several at once.</summary>
    public static Outcome CancelTogether(Desk desk)
    {
        var texts = new List<string>();
        foreach (var id in desk.State.Together)
        {
            if (desk.Upcoming().FirstOrDefault(a => a.Id.Value == id) is { } appointment)
            {
                desk.Do(new CancelAppointment(appointment.Id, appointment.Revision, null));
                texts.Add($"• {AppointmentWords.Short(desk, appointment)}");
            }
        }

        desk.State = DialogueStates.Idle(desk.State) with { Answered = desk.State.Question };
        return Step.Tell(
            desk,
            "cancel.cancelled",
            desk.Say.CancelledSeveral(string.Join('\n', texts))
        );
    }

    private static Outcome Confirm(Desk desk, KnownAppointment appointment)
    {
        desk.State = desk.State with { Together = [] };
        return Step.YesNo(
            desk,
            "cancel.confirm",
            PendingYes.Cancel,
            desk.Say.ConfirmCancel(AppointmentWords.Short(desk, appointment)),
            Phrases.YesCancelTitle,
            Phrases.KeepTitle,
            new ReplyButton(ChoiceIds.MoveAppointment(appointment.Id), Phrases.MoveTitle)
        );
    }

    public static Outcome Cancel(Desk desk, KnownAppointment appointment)
    {
        desk.Do(new CancelAppointment(appointment.Id, appointment.Revision, null));
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Answered = desk.State.Question,
            Cancelled = new(
                appointment.ProfessionalId,
                appointment.ServiceId,
                appointment.Start,
                appointment.End
            ),
            CancelledFor = appointment.PatientId,
        };
        return Step.Tell(
            desk,
            "cancel.cancelled",
            desk.Say.Cancelled(AppointmentWords.Short(desk, appointment))
        );
    }
}
