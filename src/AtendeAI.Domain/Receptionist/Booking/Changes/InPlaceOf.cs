using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Rules.Answers;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>"Cancela a do Davi e põe a Lara no lugar", "troca o Davi pela Lara": one person of this phone takes the time of another.</summary>
/// <param name="Left">The appointment that is given up.</param>
/// <param name="Taker">Who comes instead.</param>
internal sealed record InPlaceOf(KnownAppointment Left, KnownPatient Taker)
{
    private static readonly string[] s_cues = ["no lugar", "em vez d", "ao inves d"];

    public static InPlaceOf? In(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        if (
            NameWords.KnownPatients(desk) is not [var one, var other]
            || !(PlainWords.Say(said, s_cues) || Swaps(said))
        )
        {
            return null;
        }

        var taker = Taken(said, one, other);
        var (given, takes) = taker is null
            ? ByVisits(desk, one, other)
            : (taker == one ? other : one, taker);
        return takes is not null && Theirs(desk, given!) is [var left] && CanBe(desk, left, takes)
            ? new(left, takes)
            : null;
    }

    /// <summary>Asks for the one yes that gives up the time and takes it.</summary>
    public Outcome Ask(Desk desk)
    {
        desk.Used = true;
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Cancel,
            Appointment = Left.Id.Value,
            Taker = Taker.Id,
        };
        return Step.YesNo(
            desk,
            "cancel.confirm",
            PendingYes.Cancel,
            desk.Say.ConfirmInPlace(AppointmentWords.Short(desk, Left), Taker.Name),
            Phrases.YesTitle,
            Phrases.KeepTitle
        );
    }

    /// <summary>The yes: what is given up is taken at once by whoever comes instead.</summary>
    public static Outcome Carry(Desk desk, KnownAppointment left, KnownPatient taker)
    {
        var slot = new Slot(left.ProfessionalId, left.ServiceId, left.Start, left.End);
        desk.Do(new CancelAppointment(left.Id, left.Revision, null));
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Chosen = OfferedSlot.Of(slot),
            Question = desk.State.Question,
            Wish = new Wish
            {
                Service = left.ServiceId,
                Patient = taker.Id,
                Relation = taker.Relation,
            },
        };
        // Not said first: where the booking is refused, nothing was cancelled either.
        var cancelled = desk.Say.CancelledFirst(AppointmentWords.Short(desk, left));
        var booked = BookingFlow.Book(desk);
        return booked with
        {
            Reply = booked.Reply! with { Text = $"{cancelled}\n\n{booked.Reply.Text}" },
        };
    }

    // "Troca o Davi pela Lara".
    private static bool Swaps(string[] said) =>
        said.Any(ChangeWords.IsChange) && said.Any(w => w is "pelo" or "pela");

    // Said after "pela", or before "no lugar"; whoever is named after "no lugar do" or "em vez da" gives way.
    private static KnownPatient? Taken(string[] said, KnownPatient one, KnownPatient other)
    {
        var (first, second) = (Place(said, one), Place(said, other));
        return IsAfter(said, second, "pela", "pelo") ? other
            : IsAfter(said, first, "pela", "pelo") ? one
            : GivesWay(said, first) ? other
            : GivesWay(said, second) ? one
            : IsBefore(said, first) ? one
            : IsBefore(said, second) ? other
            : null;
    }

    private static (KnownPatient? Given, KnownPatient? Takes) ByVisits(
        Desk desk,
        KnownPatient one,
        KnownPatient other
    ) =>
        (Theirs(desk, one).Count, Theirs(desk, other).Count) switch
        {
            (> 0, 0) => (one, other),
            (0, > 0) => (other, one),
            _ => (null, null),
        };

    private static int Place(string[] said, KnownPatient patient) =>
        Array.IndexOf(
            said,
            PlainWords.Collapsed(PlaceNames.Fold(Words.Said.FirstName(patient.Name)))
        );

    private static bool IsAfter(string[] said, int at, params string[] words) =>
        at > 0 && words.Contains(said[at - 1]);

    private static bool GivesWay(string[] said, int at) =>
        at > 1
        && said[at - 1] is "do" or "da" or "de"
        && said[at - 2] is "lugar" or "vez" or "inves";

    private static bool IsBefore(string[] said, int at) =>
        at >= 0 && at + 2 < said.Length && said[at + 1] is "no" && said[at + 2] is "lugar";

    private static List<KnownAppointment> Theirs(Desk desk, KnownPatient patient) =>
        [
            .. desk.Upcoming()
                .Where(a =>
                    a.PatientId == patient.Id
                    && (
                        desk.Heard.Words.Entities.Service is not { Id: { } service } named
                        || AppointmentPick.IsGeneric(named.Text)
                        || a.ServiceId == service
                    )
                ),
        ];

    private static bool CanBe(Desk desk, KnownAppointment left, KnownPatient taker) =>
        BookingRules.CanChange(desk.Clinic, left.Start, desk.Now)
        && BookingRules.MayBookAnother(
            desk.Clinic,
            desk.Upcoming().Count(a => a.PatientId == taker.Id)
        )
        // Of two who both have one, each may be meant to have the other's.
        && !desk.Upcoming()
            .Any(a =>
                a.PatientId == taker.Id
                && (a.ServiceId == left.ServiceId || (a.Start < left.End && left.Start < a.End))
            );
}
