using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>Which of the patient's appointments is meant ("minha consulta de quarta", "a do meu filho").</summary>
/// <param name="Times">The times in the message that say when it is wanted instead.</param>
internal sealed record AppointmentPick(
    IReadOnlyList<KnownAppointment> Candidates,
    IReadOnlyList<TimeExpression> Times
)
{
    private const int ShortestMisspelt = 6;

    private static readonly HashSet<string> s_visits = new(
        ["consulta", "consultas", "atendimento", "horario", "exame", "retorno"],
        StringComparer.Ordinal
    );

    /// <summary>What comes after one of these says when or for whom, not which.</summary>
    public static readonly IReadOnlyList<string> Towards =
    [
        "para",
        "pra",
        "pro",
        "pras",
        "pros",
        "p",
    ];

    public static AppointmentPick From(Desk desk)
    {
        var all = desk.Upcoming();
        if (!desk.Heard.HasText)
        {
            return new(all, []);
        }

        var words = desk.Heard.Words;
        var candidates = Narrow(desk, all, words);
        var meant = words.When.FirstOrDefault(e => Names(desk, candidates, e));
        if (meant is null)
        {
            return PickedDay.ByWeekday(desk, candidates)
                ?? PickedDay.ByNumber(desk, candidates)
                ?? new(candidates, words.When);
        }

        var choice = WhenReader.Read(meant, desk.LocalNow);
        return new(
            [.. candidates.Where(a => choice.Allows(desk.Local(a.Start)))],
            [.. words.When.Where(e => e != meant)]
        );
    }

    /// <summary>The only one that the words leave; of several, the one that was being changed otherwise until now.</summary>
    public static KnownAppointment? StillMeant(Desk desk, AppointmentPick pick) =>
        pick.Candidates is [var only] ? only
        : desk.State.Goal is Goal.Cancel or Goal.Reschedule && !Several.Said(desk.Heard.Text)
            ? pick.Candidates.FirstOrDefault(a => a.Id.Value == desk.State.Appointment)
        : null;

    private static IReadOnlyList<KnownAppointment> Narrow(
        Desk desk,
        IReadOnlyList<KnownAppointment> all,
        Understood words
    )
    {
        IReadOnlyList<KnownAppointment> Where(
            IReadOnlyList<KnownAppointment> from,
            Func<KnownAppointment, bool> fits
        ) => from.Where(fits).ToList() is { Count: > 0 } some ? some : from;

        if (AskedPerson.IsStranger(desk))
        {
            return [];
        }

        var left = all;
        if (words.Entities.Professional?.Id is { } professional)
        {
            left = Where(left, a => a.ProfessionalId == professional);
        }

        if (
            words.Entities.Service is { } mention
            && !IsGeneric(mention.Text)
            && !AnotherProfessional.Said(desk)
        )
        {
            left = Where(
                left,
                a => a.ServiceId == mention.Id || mention.Candidates.Contains(a.ServiceId)
            );
        }

        if (words.Entities.ForWhom is { } relative)
        {
            left = Where(left, a => IsOf(desk, a, relative.Relation));
        }

        if (words.Entities.ForWhom is null && OwnVisit.Said(desk.Heard.Text))
        {
            left = Where(left, a => RelationOf(desk, a) is null);
        }

        left = PickedName.Among(desk, left);

        // Somebody of this phone who was named and has nothing booked is not somebody else.
        return desk.LeavesSome && left.Count == 1 ? left
            : NameWords.KnownPatient(desk) is { } named
                ? [.. left.Where(a => a.PatientId == named.Id)]
            : left;
    }

    /// <summary>"Minha consulta", "minha consuta" is whatever is booked.</summary>
    public static bool IsGeneric(string said)
    {
        var word = PlaceNames.Fold(said);
        return s_visits.Contains(word)
            || (word.Length >= ShortestMisspelt && s_visits.Any(v => Distance.IsOneSlip(v, word)));
    }

    /// <summary>True for an appointment of the writer's relative of that kind, or of one who could be.</summary>
    public static bool IsOf(Desk desk, KnownAppointment appointment, Relation relation)
    {
        var patient = desk.Contact.Patients.FirstOrDefault(p => p.Id == appointment.PatientId);
        if (patient?.Relation is not { } known)
        {
            return false;
        }

        var kind = Relations.Kind(Relations.Word(relation, desk.Heard.Text));
        return Relations.IsUnspecified(known)
            ? !(IsChild(desk, patient) && IsAdult(relation))
            : Relations.Kind(known) == kind;
    }

    private static bool IsChild(Desk desk, KnownPatient patient) =>
        patient.BirthDate is { } born && born.PlusYears(AdultFrom) > desk.Today;

    private static bool IsAdult(Relation relation) =>
        relation is Relation.Spouse or Relation.Mother or Relation.Father or Relation.Grandparent;

    private const int AdultFrom = 16;

    public static string? RelationOf(Desk desk, KnownAppointment appointment) =>
        desk.Contact.Patients.FirstOrDefault(p => p.Id == appointment.PatientId)?.Relation;

    // "remarcar a de quarta" names the appointment; "remarcar para quarta" says where to.
    private static bool Names(
        Desk desk,
        IReadOnlyList<KnownAppointment> candidates,
        TimeExpression said
    )
    {
        if (said.Asap || said.Any)
        {
            return false;
        }

        var choice = WhenReader.Read(said, desk.LocalNow);
        return !IsTarget(desk.Heard.Text, said.Text)
            && candidates.Any(a => choice.Allows(desk.Local(a.Start)));
    }

    public static bool IsTarget(string text, string expression)
    {
        var at = text.IndexOf(expression, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
        {
            return false;
        }

        var before = PlaceNames
            .Fold(text[..at])
            .Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        return before.Length > 0
            && (
                Towards.Contains(before[^1])
                || (
                    before.Length > 1
                    && Towards.Contains(before[^2])
                    && before[^1] is "a" or "o" or "as"
                )
            );
    }
}
