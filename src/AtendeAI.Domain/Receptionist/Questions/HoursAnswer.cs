using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class HoursAnswer
{
    private const int FurthestHoliday = 200;

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

        if (day is null && Holidays(desk, ask) is { } holidays)
        {
            return holidays;
        }

        if (day is null && AsksNow(ask))
        {
            return desk.Say.OpenNow(
                desk.Clinic.IsOpen(desk.Now),
                desk.Clinic.Opening(desk.Today),
                desk.LocalNow,
                desk.Clinic.NextOpening(desk.Now)
            );
        }

        return day?.Start?.Date is { } asked
            ? OnDay(desk, asked, WhenReader.Read(day, desk.LocalNow))
            : desk.Say.Hours(desk.Clinic.Hours);
    }

    // "abre dia 31 à tarde?", where the afternoon is closed, or outside the hours of that day.
    private static string OnDay(Desk desk, LocalDate day, TimeChoice asked)
    {
        var opening = desk.Clinic.Opening(day);
        if (opening.Count == 0)
        {
            return desk.Say.OpenOn(day, opening, desk.Clinic.Closure(day), desk.Today);
        }

        var part = WhyNotThen.Closed(desk, asked, day);
        return opening.Any(r => WhyNot.Meets(asked, r))
            ? $"{desk.Say.OpenOn(day, opening, null, desk.Today)}{Phrases.AndClosed(part)}"
            : desk.Say.OnlyOpen(
                day,
                opening,
                desk.Today,
                part is null ? null : desk.Say.Why(part, desk.Today)
            );
    }

    // "abre feriado?": never, and the next one is named.
    private static string? Holidays(Desk desk, Ask ask)
    {
        if (!PlaceNames.Fold(ask.Text).Contains("feriado", StringComparison.Ordinal))
        {
            return null;
        }

        for (var ahead = 0; ahead < FurthestHoliday; ahead++)
        {
            var day = desk.Today.PlusDays(ahead);
            if (desk.Clinic.Closure(day) is { Kind: ClosureKind.Holiday, Name: { } name })
            {
                return Phrases.ClosedOnHolidays(day, name, desk.Today);
            }
        }

        return null;
    }

    // "vcs tão abertos agora?", "já abriu?"
    private static bool AsksNow(Ask ask)
    {
        var said = PlaceNames.Fold(ask.Text);
        return said.Contains("agora", StringComparison.Ordinal)
            && (
                said.Contains("abert", StringComparison.Ordinal)
                || said.Contains("abre", StringComparison.Ordinal)
                || said.Contains("funciona", StringComparison.Ordinal)
                || said.Contains("fechad", StringComparison.Ordinal)
            );
    }
}
