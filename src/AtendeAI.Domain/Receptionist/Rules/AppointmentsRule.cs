using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>"Quando é minha consulta?"</summary>
internal static class AppointmentsRule
{
    public static Outcome Show(Desk desk)
    {
        var all = desk.Upcoming();
        if (all.Count == 0)
        {
            return AppointmentWords.None(desk, "appointments.none");
        }

        var shown = all;
        if (desk.Heard.HasText)
        {
            shown = AppointmentPick.From(desk).Candidates is { Count: > 0 } meant ? meant : all;
        }

        desk.State = DialogueStates.Idle(desk.State);
        var text = desk.Say.Appointments([.. shown.Select(a => AppointmentWords.Line(desk, a))]);
        return shown is [var only]
            ? Step.Tell(
                desk,
                "appointments.one",
                text,
                new ReplyButton(ChoiceIds.MoveAppointment(only.Id), Phrases.MoveTitle),
                new ReplyButton(ChoiceIds.CancelAppointment(only.Id), Phrases.CancelTitle)
            )
            : Step.Tell(desk, "appointments.several", text);
    }

    /// <summary>Said on the side while something else goes on.</summary>
    public static Outcome? Mention(Desk desk)
    {
        var all = desk.Upcoming();
        desk.SayFirst(
            all.Count == 0
                ? desk.Say.NoAppointments
                : desk.Say.Appointments([.. all.Select(a => AppointmentWords.Line(desk, a))])
        );
        return null;
    }
}
