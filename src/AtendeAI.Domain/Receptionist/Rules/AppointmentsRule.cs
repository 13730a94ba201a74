using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>"Quando é minha consulta?"</summary>
internal static class AppointmentsRule
{
    public static Outcome Show(Desk desk)
    {
        if (AskedPerson.IsStranger(desk))
        {
            return NoneOfStranger(desk);
        }

        var all = desk.Upcoming();
        if (all.Count == 0)
        {
            return AppointmentWords.None(desk, "appointments.none");
        }

        var shown = all;
        if (desk.Heard.HasText)
        {
            var pick = AppointmentPick.From(desk);
            shown = pick.Candidates is { Count: > 0 } meant ? meant : all;
            if (NoneOfRelative(desk) is { } none)
            {
                return none;
            }

            NoneThen(desk, pick);
            if (AsksNext(desk))
            {
                shown = [shown[0]];
            }
        }

        desk.State = DialogueStates.Idle(desk.State) with { Answered = null };
        Questions.AppointmentsAgain.Remember(desk);
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

    // "quando é a consulta da minha esposa?", and nobody of this phone is: what there is, and whose.
    private static Outcome? NoneOfRelative(Desk desk)
    {
        var all = desk.Upcoming();
        if (
            desk.Heard.Words.Entities.ForWhom is not { Name: null } relative
            || NameWords.KnownPatient(desk) is not null
            || all.Any(a => AppointmentPick.IsOf(desk, a, relative.Relation))
        )
        {
            return null;
        }

        var who = Relations.Word(relative.Relation, desk.Heard.Text);
        desk.SayFirst(Phrases.NoAppointmentOfRelative(who));
        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(
            desk,
            "appointments.none",
            Phrases.OnThisPhone([.. all.Select(a => AppointmentWords.WithPatient(desk, a))]),
            Step.Book(),
            Step.Person()
        );
    }

    // Whether that person is a patient is nobody else's business.
    public static Outcome NoneOfStranger(Desk desk)
    {
        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(
            desk,
            "appointments.none",
            desk.Say.NoAppointmentOfStranger,
            Step.Book(),
            Step.Person()
        );
    }

    // "tenho consulta amanhã?", and there is one on another day only.
    private static void NoneThen(Desk desk, AppointmentPick pick)
    {
        var day = pick
            .Times.FirstOrDefault(e =>
                !e.Excluded && e.Kind is TimeKind.Date or TimeKind.Daypart or TimeKind.Instant
            )
            ?.Start?.Date;
        if (day is { } asked && desk.Upcoming().All(a => desk.Local(a.Start).Date != asked))
        {
            desk.SayFirst(desk.Say.NoAppointmentOn(asked, desk.Today));
        }
    }

    private static bool AsksNext(Desk desk) =>
        PlaceNames.Fold(desk.Heard.Text).Contains("proxima consulta", StringComparison.Ordinal);

    /// <summary>Said on the side while something else goes on.</summary>
    public static Outcome? Mention(Desk desk)
    {
        var all = desk.Upcoming();
        // "É dia 27, né?", of a time that is being chosen.
        if (all.Count == 0 && desk.State.Goal == Goal.Book && !WantedVisit.IsSaidToExist(desk))
        {
            return null;
        }

        desk.SayFirst(
            AskedPerson.IsStranger(desk) ? desk.Say.NoAppointmentOfStranger
            : all.Count == 0 ? desk.Say.NoAppointments
            : desk.Say.Appointments([.. all.Select(a => AppointmentWords.Line(desk, a))])
        );
        return null;
    }
}
