using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// Answers to a reminder that say which visit they are about: "confirmo as duas", "confirmo a da dra. Helena", "confirmo a de quinta, na quarta
/// não posso"; and a refusal that is taken back.
/// </summary>
internal static class ConfirmByName
{
    private static readonly string[] s_comes =
    [
        "confirm",
        "consegui ir",
        "vou conseguir",
        "vou sim",
    ];

    private static readonly string[] s_not =
    [
        "nao posso",
        "nao vou",
        "nao consigo",
        "nao da",
        "nao confirm",
        "nao irei",
    ];

    private static readonly Intent[] s_others =
    [
        Intent.Cancel,
        Intent.Reschedule,
        Intent.Human,
        Intent.Waitlist,
    ];

    public static Outcome? Of(Desk desk)
    {
        if (
            !desk.Heard.HasText
            || desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            || (
                desk.State.Pending != PendingYes.Reschedule
                && DelayWords.Delays(AgreementWords.Plain(desk.Heard.Text))
            )
        )
        {
            return null;
        }

        var answer = desk.State.Pending switch
        {
            PendingYes.ConfirmAppointment => All(desk) ?? Named(desk),
            PendingYes.Reschedule => TakenBack(desk),
            _ => null,
        };
        desk.Used |= answer is not null;
        return answer;
    }

    // "às duas" is a time; "as duas" of two that wait is both.
    private static Outcome? All(Desk desk)
    {
        var waiting = Waiting(desk);
        return
            waiting.Count > 1
            && Several.Said(desk.Heard.Text)
            && !desk.Heard.Text.Contains("às ", StringComparison.OrdinalIgnoreCase)
            && Comes(PlaceNames.Fold(desk.Heard.Text))
            && !desk.Heard.Words.Intents.Any(s_others.Contains)
            ? ConfirmFlow.ConfirmAll(desk, waiting)
            : null;
    }

    private static Outcome? Named(Desk desk)
    {
        var (coming, missing) = ((KnownAppointment?)null, (KnownAppointment?)null);
        foreach (var piece in Pieces.Of(desk.Heard.Text))
        {
            var said = PlaceNames.Fold(piece);
            var named = Only(desk, piece);
            if (named is not null && Comes(said))
            {
                coming ??= named;
            }
            else if (named is not null && (Denies(said) || (coming is not null && IsNo(piece))))
            {
                missing ??= named;
            }
            else if (Understand(desk, piece).Intents.Any(s_others.Contains))
            {
                return null;
            }
        }

        return coming is null
            || coming == missing
            || (missing is null && coming.Id.Value == desk.State.Appointment)
                ? null
            : missing is null ? ConfirmFlow.Confirm(desk, coming)
            : Both(desk, coming, missing);
    }

    private static Outcome Both(Desk desk, KnownAppointment coming, KnownAppointment missing)
    {
        desk.SayFirst(ConfirmFlow.ConfirmAll(desk, [coming]).Reply!.Text);
        return ConfirmFlow.NotComing(desk, missing);
    }

    private static Outcome? TakenBack(Desk desk) =>
        Comes(PlaceNames.Fold(desk.Heard.Text))
        && desk.Heard.Words.When.Count == 0
        && desk.Heard.Has(Intent.Confirm)
        && !desk.Heard.Words.Intents.Any(s_others.Contains)
        && desk.Upcoming().FirstOrDefault(a => a.Id.Value == desk.State.Appointment) is { } kept
            ? ConfirmFlow.Confirm(desk, kept)
            : null;

    private static IReadOnlyList<KnownAppointment> Waiting(Desk desk) =>
        [
            .. desk.Upcoming()
                .Where(a => a.Status == AppointmentStatus.Booked)
                .Where(a =>
                    a.Id.Value == desk.State.Reminded
                    || desk.State.RemindedBefore.Contains(a.Id.Value)
                ),
        ];

    // The only appointment that this piece can mean, where it says which.
    private static KnownAppointment? Only(Desk desk, string piece)
    {
        var words = Understand(desk, piece);
        var (who, service) = (words.Entities.Professional?.Id, words.Entities.Service);
        var which = service is null || AppointmentPick.IsGeneric(service.Text) ? null : service.Id;
        if (who is null && which is null && words.When.Count == 0)
        {
            return OfPerson(desk, piece);
        }

        return
            desk.Upcoming()
                .Where(a => who is null || a.ProfessionalId == who)
                .Where(a => which is null || a.ServiceId == which)
                .Where(a => words.When.All(e => Allows(desk, e, a)))
                .ToList()
                is [var only]
            ? only
            : null;
    }

    // "O Theo vai, a Lara não."
    private static KnownAppointment? OfPerson(Desk desk, string piece) =>
        NameWords.KnownPatient(desk.Hearing(piece)) is { } patient
        && desk.Upcoming().Where(a => a.PatientId == patient.Id).ToList() is [var only]
            ? only
            : null;

    private static bool IsNo(string piece) =>
        SeveralAppointments.Refuses(piece) && !StayingWords.HasVerb(piece);

    private static bool Allows(Desk desk, TimeExpression time, KnownAppointment appointment) =>
        WhenReader
            .Read(time with { Excluded = false }, desk.LocalNow)
            .Allows(desk.Local(appointment.Start));

    private static Understood Understand(Desk desk, string piece) =>
        Understander.Understand(piece, desk.Knows.Vocabulary, desk.LocalNow);

    private static bool Comes(string said) =>
        !Denies(said)
        && (
            s_comes.Any(way => said.Contains(way, StringComparison.Ordinal))
            || StayingWords.Say(said)
        );

    private static bool Denies(string said) =>
        s_not.Any(way => said.Contains(way, StringComparison.Ordinal))
        || StayingWords.DenyGoing(said);
}
