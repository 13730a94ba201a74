using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
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
            return day?.Start?.Date is { } closed && desk.Clinic.Closure(closed) is { } closure
                    ? desk.Say.OpenOn(closed, [], closure, desk.Today)
                : day?.Start?.Date is { } date
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

        if (Now(desk, ask, day) is { } now)
        {
            return now;
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

    // Of now, or of a today that is over.
    private static string? Now(Desk desk, Ask ask, TimeExpression? day)
    {
        if (day is not null && (day.Start?.Date != desk.Today || ask.Words.When.Count > 1))
        {
            return null;
        }

        var today = desk.Clinic.Opening(desk.Today);
        var next = desk.Clinic.NextOpening(desk.Now);
        if (
            day is not null
            && today is [.., var last]
            && last.To <= desk.LocalNow.TimeOfDay
            && !last.EndsAtMidnight
        )
        {
            return Phrases.ClosedForToday(today, desk.LocalNow, next);
        }

        var asksNow = day is null
            ? ask.Words.When.Count == 0
            : day.Kind == TimeKind.Date && today.Count > 0;
        return asksNow && OpenWords.AskNow(ask.Text)
            ? desk.Say.OpenNow(
                desk.Clinic.IsOpen(desk.Now),
                OpenWords.AskIfClosed(ask.Text),
                today,
                desk.LocalNow,
                next
            )
            : null;
    }
}
