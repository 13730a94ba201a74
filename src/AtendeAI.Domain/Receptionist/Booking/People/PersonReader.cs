using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>For whom the appointment is, as far as a message says: a relative, a name, somebody of this phone, two people.</summary>
internal static class PersonReader
{
    private static readonly string[] s_was = ["era pr", "era para", "foi pr", "foi para"];

    public static Wish Take(Desk desk, Wish wish)
    {
        var words = desk.Heard.Words;
        if (IsOfStray(desk))
        {
            return wish;
        }

        if (words.Entities.ForWhom is { } other && SeveralPeople.MeFirst(desk.Heard.Text))
        {
            wish = wish with
            {
                Next =
                [
                    new(
                        Service: SeveralPeople.ForBoth(desk),
                        Relation: Relations.Word(other.Relation, desk.Heard.Text),
                        Name: other.Name,
                        Right: SeveralWishes.RightAfter(desk.Heard.Text)
                    ),
                ],
            };
        }
        else if (words.Entities.ForWhom is { } relative)
        {
            wish = wish with
            {
                Relation = Relations.Word(relative.Relation, desk.Heard.Text),
                Name = relative.Name,
                Patient = null,
            };
            wish = SeveralPeople.Children(desk, wish, relative);
        }

        if (Mended(desk, wish) is { } mended)
        {
            wish = mended;
        }
        else if (Surname.Completes(desk, wish) is { } whole)
        {
            wish = wish with { Name = whole };
        }
        else if (
            SaidNames.In(desk) is { First: { } name } names
            && (
                words.Entities.ForWhom?.Name is not { } others
                || (others != name && SeveralPeople.MeFirst(desk.Heard.Text))
            )
            && !NameWords.IsProfessional(desk, name)
        )
        {
            wish = wish with { Name = name, Patient = null };
            if (names.Second is { } second && Waiting(wish) is { } next)
            {
                var right = next.Right || SeveralWishes.RightAfter(desk.Heard.Text);
                wish = wish with { Next = [next with { Name = second, Right = right }] };
                desk.SayFirst(
                    desk.Say.OneThenAnother(Said.FirstName(name), Said.FirstName(second))
                );
            }
        }
        else if (SeveralPeople.KnownPeople(desk) is { Count: > 1 } people)
        {
            wish = wish with
            {
                Patient = people[0].Patient,
                Name = null,
                Relation = people[0].Relation,
                Next = [.. people.Skip(1)],
            };
        }
        else if (NameWords.KnownPatient(desk) is { } meant)
        {
            wish = wish with { Patient = meant.Id, Name = null, Relation = meant.Relation };
        }

        if (
            wish.Next.Count == 0
            && (wish.Relation is not null || wish.Patient is not null)
            && SeveralPeople.MeToo(desk.Heard.Text)
        )
        {
            wish = wish with { Next = [new(Right: SeveralWishes.RightAfter(desk.Heard.Text))] };
        }

        if (wish.Patient is null && wish.Name is { } said)
        {
            var known = desk.Contact.Patients.FirstOrDefault(p =>
                PatientChoice.SameName(p.Name, said)
            );
            wish = known is null
                ? wish
                : wish with
                {
                    Patient = known.Id,
                    Relation = known.Relation,
                };
        }

        return wish;
    }

    // Whoever comes after, where nobody does, or somebody who was not named ("meus dois filhos").
    private static NextBooking? Waiting(Wish wish) =>
        wish.Next switch
        {
            [] => new NextBooking(),
            [{ Same: false, Name: null, Patient: null } only] => only,
            _ => null,
        };

    // "ops, era pro meu marido", after what nobody could make anything of: that message was for him, not the appointment.
    private static bool IsOfStray(Desk desk)
    {
        if (desk.Began.Misses == 0 || desk.Heard.Words.Entities.ForWhom is null)
        {
            return false;
        }

        var said = PlaceNames.Fold(desk.Heard.Text);
        return s_was.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    // The name that is shown to be agreed to is put right: whoever is known stays who they are.
    private static Wish? Mended(Desk desk, Wish wish)
    {
        var shows = desk.State is { Goal: Goal.Book, Chosen: not null, Pending: PendingYes.Book };
        var noted = desk.State is { Goal: Goal.Book, Chosen: null, Wish.Name: not null };
        if ((!shows && !noted) || desk.Heard.Words.Entities.ForWhom is not null)
        {
            return null;
        }

        var known = PatientChoice.Known(desk);
        if (
            PatientChoice.Reference(desk)?.Name is not { } shown
            || NameMended.In(desk, shown) is not { } right
        )
        {
            return null;
        }

        desk.Used = true;
        return known is not null && NameMended.IsSpelling(known.Name, right)
            ? wish with
            {
                Name = right,
                Patient = known.Id,
                Relation = known.Relation,
            }
            : wish with
            {
                Name = right,
                Patient = null,
            };
    }
}
