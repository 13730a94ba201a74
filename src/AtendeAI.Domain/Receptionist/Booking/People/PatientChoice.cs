using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>For whom the appointment is: somebody known on this phone, or somebody whose name is needed.</summary>
internal static class PatientChoice
{
    private static readonly string[] s_forChildren = ["pediatr", "infantil", "crianca"];

    private static readonly string[] s_same = ["o mesmo", "a mesma", "igual", "outr", "mais um"];

    /// <summary>The patient where it is clear; null where a name or a choice is still needed.</summary>
    public static KnownPatient? Known(Desk desk)
    {
        var wish = desk.State.Wish;
        if (wish.Patient is { } id)
        {
            return desk.Contact.Patients.FirstOrDefault(p => p.Id == id);
        }

        if (wish.Name is { } name)
        {
            return desk.Contact.Patients.FirstOrDefault(p => SameName(p.Name, name));
        }

        return Candidates(desk) is [var only] ? only : null;
    }

    /// <summary>Those on this phone who may be meant.</summary>
    public static IReadOnlyList<KnownPatient> Candidates(Desk desk)
    {
        var relation = desk.State.Wish.Relation;
        if (relation is null)
        {
            if (
                ForChildren(desk)
                && desk.Contact.Patients.Where(IsChild).ToList() is { Count: > 0 } children
            )
            {
                return children;
            }

            return [.. desk.Contact.Patients.Where(p => p.Relation is null)];
        }

        var others = desk.Contact.Patients.Where(p => p.Relation is not null).ToList();
        var same = others.Where(p => SameRelation(p.Relation!, relation)).ToList();
        return same.Count > 0 ? same : [.. others.Where(p => Relations.IsUnspecified(p.Relation!))];
    }

    public static PatientReference? Reference(Desk desk)
    {
        var wish = desk.State.Wish;
        if (Known(desk) is { } known)
        {
            return new(
                known.Id,
                wish.Name is { } said && NameMended.IsSpelling(known.Name, said)
                    ? said
                    : known.Name,
                wish.Cpf,
                wish.BirthDate,
                wish.Private ? null : wish.Insurance ?? known.Insurance,
                known.Relation
            );
        }

        return wish.Name is { } name
            ? new(null, name, wish.Cpf, wish.BirthDate, wish.Insurance, wish.Relation)
            : null;
    }

    public static bool SameName(string known, string said)
    {
        var (k, s) = (PlaceNames.Fold(known).Trim(), PlaceNames.Fold(said).Trim());
        return k == s || k.StartsWith(s + " ", StringComparison.Ordinal);
    }

    // A paediatrician is wanted for one of the children, not for who writes.
    private static bool ForChildren(Desk desk) =>
        desk.Knows.Service(desk.State.Wish.Service) is { } service && ForChildren(service);

    /// <summary>"também quero pro meu filho" after what an adult had, where the clinic sees children apart.</summary>
    public static bool MayNeedAnother(Desk desk, string booked) =>
        desk.Heard.Words.Entities.ForWhom is { Relation: Relation.Child }
        && SeesChildrenApart(desk, booked)
        && !SaysTheSame(desk.Heard.Text);

    /// <summary>This is for grown-ups, and the clinic sees children apart.</summary>
    public static bool SeesChildrenApart(Desk desk, string booked) =>
        desk.Knows.Service(booked) is { } service
        && !ForChildren(service)
        && desk.Knows.Bookable.Any(ForChildren);

    private static bool SaysTheSame(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_same.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    public static bool ForChildren(Service service) => ForChildren(service.Name);

    /// <summary>A name of a service or a specialty that says so.</summary>
    public static bool ForChildren(string named)
    {
        var name = PlaceNames.Fold(named);
        return s_forChildren.Any(w => name.Contains(w, StringComparison.Ordinal));
    }

    private static bool IsChild(KnownPatient patient) =>
        patient.Relation is { } relation
        && (Relations.IsUnspecified(relation) || Relations.Kind(relation) == "child");

    private static bool SameRelation(string known, string said) =>
        Relations.Kind(known) == Relations.Kind(said);
}
