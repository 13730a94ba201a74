using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>What is said right after a booking about what was just booked: "na verdade pode ser às 16h?", "ops, era sexta 10h".</summary>
internal static class JustBooked
{
    private static readonly Duration s_rightAfter = Duration.FromHours(1);

    private static readonly string[] s_newBooking =
    [
        " marcar",
        " agendar",
        " nova consulta",
        " outra consulta",
    ];

    /// <summary>Only "quero marcar outra" is a new wish, where a time alone may be about what there is.</summary>
    public static bool AsksForAnother(Desk desk)
    {
        var said = $" {PlaceNames.Fold(desk.Heard.Text)}";
        return s_newBooking.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>What was booked last, where the message wants it at another time.</summary>
    public static KnownAppointment? Changed(Desk desk)
    {
        var entities = desk.Heard.Words.Entities;
        return
            desk.State is { Goal: Goal.None, Last: { } last }
            && desk.Heard.Words.When.Any(e => !e.Excluded)
            && entities is { Service: null, Professional: null, ForWhom: null }
            && !AsksForAnother(desk)
            && !AnotherWords.Said(desk)
            && Booked(desk, last) is { } booked
            && !ForAnother(desk, booked)
            ? booked
            : null;
    }

    /// <summary>"Na verdade 1h mais cedo dá?": what was booked or moved last, counted from where it is now.</summary>
    public static KnownAppointment? Shifted(Desk desk) =>
        desk.State is { Goal: Goal.None, Last: { } last, LastAt: { } at }
        && desk.Now - at < s_rightAfter
        && (RelativeMove.SaysHowFar(desk) || NamesHourOfNone(desk))
        && desk.Heard.Words.Entities is { Service: null, Professional: null, ForWhom: null }
        && Booked(desk, last) is { } booked
        && !ForAnother(desk, booked)
            ? booked
            : null;

    // "Antecipa pra 14h", where nothing there is begins at 14h.
    private static bool NamesHourOfNone(Desk desk) =>
        desk.Heard.Words.When is [{ Kind: TimeKind.Time, Excluded: false } hour]
        && !desk.Upcoming()
            .Any(a => WhenReader.Read(hour, desk.LocalNow).Allows(desk.Local(a.Start)));

    /// <summary>"e pra Lara 14h30", after Pedro's: another of the people on this phone is named, or who writes.</summary>
    public static bool ForAnother(Desk desk, KnownAppointment booked) =>
        NameWords.KnownPatient(desk) is { } named
            ? named.Id != booked.PatientId
            : ForMe.Said(desk)
                && desk.Contact.Patients.Any(p =>
                    p.Id == booked.PatientId && p.Relation is not null
                );

    /// <summary>The appointment that was booked last, while there is one.</summary>
    public static KnownAppointment? Booked(Desk desk, OfferedSlot last) =>
        desk.Upcoming()
            .FirstOrDefault(a => a.ProfessionalId == last.Professional && a.Start == last.Start);

    /// <summary>The same in words that ask for nothing by themselves, said a moment after it was booked.</summary>
    public static KnownAppointment? Corrected(Desk desk) =>
        !SaysNoMore(desk) ? null
        : Changed(desk) is { } booked && !Names(desk, booked) ? booked
        : Shifted(desk);

    /// <summary>"ok, quinta às 10h, até lá": what was just booked, said once more.</summary>
    public static Outcome? Repeated(Desk desk) =>
        SaysNoMore(desk) && Changed(desk) is { } booked && Names(desk, booked)
            ? Step.Tell(
                desk,
                "answer.again",
                desk.Say.AlreadyDone(
                    desk.Local(booked.Start),
                    desk.Knows.Service(booked.ServiceId),
                    desk.Today
                )
            )
            : null;

    /// <summary>Says that this very time is theirs already, where it is wanted once more for the same person.</summary>
    public static Outcome? Same(Desk desk, SlotQuestion question)
    {
        var mine = Meeting(desk, question);
        if (mine is null || mine.ServiceId != question.Service)
        {
            return null;
        }

        desk.State = DialogueStates.Idle(desk.State) with
        {
            Last = new(mine.ProfessionalId, mine.ServiceId, mine.Start, mine.End),
        };
        var done = desk.Say.AlreadyDone(
            desk.Local(mine.Start),
            desk.Knows.Service(mine.ServiceId),
            desk.Today
        );
        return Step.Tell(desk, "tap.already-mine", $"{done} {desk.Say.ForSomebodyElse}");
    }

    /// <summary>The patient's own appointment that starts at the minute which is asked for.</summary>
    public static KnownAppointment? Meeting(Desk desk, SlotQuestion question) =>
        question.Patient is { } patient && new WhenChoices(question.When).IsOneMinute
            ? desk.Upcoming()
                .FirstOrDefault(a =>
                    a.PatientId == patient
                    && a.Id != question.Moving?.Id
                    && question.When.Choices[0].Allows(desk.Local(a.Start))
                )
            : null;

    private static bool Names(Desk desk, KnownAppointment booked) =>
        desk.Heard.Words.When.All(e =>
            !e.Excluded && WhenReader.Read(e, desk.LocalNow).Allows(desk.Local(booked.Start))
        );

    private static bool SaysNoMore(Desk desk) =>
        desk.Before.Count == 0
        && desk.State.LastAt is { } at
        && desk.Now - at < s_rightAfter
        && desk.Heard.Words.Intents.All(i =>
            i
                is Intent.OutOfScope
                    or Intent.ProvideInfo
                    or Intent.Greeting
                    or Intent.Closing
                    or Intent.Confirm
                    or Intent.Decline
        );
}
