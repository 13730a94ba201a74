using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"E do Davi?", "e a fono?", after the day of another appointment was told: the same question of this one.</summary>
internal static class AppointmentsAgain
{
    public static void Remember(Desk desk) =>
        desk.State = desk.State with { Topic = Intent.CheckAppointment.ToLabel() };

    public static bool Asked(Desk desk) =>
        desk.Heard.HasText
        && FollowUp.IsFresh(desk)
        && desk.State.Topic == Intent.CheckAppointment.ToLabel()
        && FollowUp.IsElliptic(desk.Heard.Text)
        && Names(desk);

    private static bool Names(Desk desk)
    {
        var (entities, text) = (desk.Heard.Words.Entities, desk.Heard.Text);
        if (NameWords.KnownPatient(desk) is { } patient)
        {
            var name = Receptionist.Words.Said.FirstName(patient.Name);
            var rest = text.Replace(name, " ", StringComparison.OrdinalIgnoreCase);
            return FollowUp.IsBare(rest, desk.Heard.Words);
        }

        return desk.Upcoming()
                .Any(a =>
                    a.ServiceId == entities.Service?.Id
                    || a.ProfessionalId == entities.Professional?.Id
                ) && FollowUp.IsBare(text, desk.Heard.Words);
    }
}
