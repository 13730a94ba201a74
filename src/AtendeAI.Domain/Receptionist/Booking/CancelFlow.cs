using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Cancels an appointment: which one, yes; another time is offered instead.</summary>
internal static class CancelFlow
{
    public static void Start(Desk desk)
    {
        var pick = AppointmentPick.From(desk);
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Cancel,
            Appointment = pick.Candidates is [var only] ? only.Id.Value : null,
        };
    }

    public static Outcome Next(Desk desk)
    {
        desk.State = desk.State with { Goal = Goal.Cancel };
        if (desk.Appointment(desk.State.Appointment) is not { } appointment)
        {
            var candidates = AppointmentPick.From(desk).Candidates;
            return candidates.Count == 0
                ? AppointmentWords.None(desk, "cancel.none")
                : AppointmentWords.AskWhich(desk, "cancel.which", "cancelar", candidates);
        }

        return BookingRules.CanChange(desk.Clinic, appointment.Start, desk.Now)
            ? Confirm(desk, appointment)
            : AppointmentWords.NeedsPerson(desk, "cancel.too-late", "cancelar", appointment);
    }

    private static Outcome Confirm(Desk desk, KnownAppointment appointment) =>
        Step.YesNo(
            desk,
            "cancel.confirm",
            PendingYes.Cancel,
            desk.Say.ConfirmCancel(AppointmentWords.Short(desk, appointment)),
            Phrases.YesCancelTitle,
            Phrases.KeepTitle,
            new ReplyButton(ChoiceIds.MoveAppointment(appointment.Id), Phrases.MoveTitle)
        );

    public static Outcome Cancel(Desk desk, KnownAppointment appointment)
    {
        desk.Do(new CancelAppointment(appointment.Id, appointment.Revision, null));
        desk.State = DialogueStates.Idle(desk.State) with { Answered = desk.State.Question };
        return Step.Tell(
            desk,
            "cancel.cancelled",
            desk.Say.Cancelled(AppointmentWords.Short(desk, appointment))
        );
    }
}
