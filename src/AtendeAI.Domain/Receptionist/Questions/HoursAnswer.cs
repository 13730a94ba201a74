using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class HoursAnswer
{
    public static string Of(Desk desk, Ask ask)
    {
        var words = ask.Words;
        var day = words.When.FirstOrDefault(e =>
            e
                is {
                    Start.Date: not null,
                    Kind: TimeKind.Date or TimeKind.Daypart or TimeKind.Instant
                }
        );
        var who = words.Entities.Professional?.Id ?? (ask.IsFollowUp ? desk.State.TopicOf : null);
        if (desk.Knows.Professional(who) is { } professional)
        {
            return day?.Start?.Date is { } date
                ? desk.Say.ProfessionalOn(
                    professional,
                    date,
                    desk.Clinic.Working(professional, date),
                    desk.Today
                )
                : desk.Say.ProfessionalHours(professional, professional.Hours ?? desk.Clinic.Hours);
        }

        return day?.Start?.Date is { } asked
            ? desk.Say.OpenOn(
                asked,
                desk.Clinic.Opening(asked),
                desk.Clinic.Closure(asked),
                desk.Today
            )
            : desk.Say.Hours(desk.Clinic.Hours);
    }
}
