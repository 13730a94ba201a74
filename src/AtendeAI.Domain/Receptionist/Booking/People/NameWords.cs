using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>Names in a message compared with those that are known: professionals, and the people of this phone.</summary>
internal static class NameWords
{
    private const int Shortest = 3;

    /// <summary>The professionals who were said by two of their names each ("dra. ana paula ou dra. ana clara").</summary>
    public static IReadOnlyList<Professional> Several(Desk desk)
    {
        var said = Words(desk.Heard.Text);
        return [.. desk.Clinic.Professionals.Where(p => Parts(p).Count(said.Contains) > 1)];
    }

    /// <summary>True when the name is a professional's who was asked for, not the patient's own.</summary>
    public static bool IsProfessional(Desk desk, string name)
    {
        if (desk.State.Asked.Contains("name") || desk.Heard.Words.Entities.Professional is null)
        {
            return false;
        }

        return IsOfProfessional(desk, name);
    }

    /// <summary>True when all of the name's words are in one professional's.</summary>
    public static bool IsOfProfessional(Desk desk, string name)
    {
        var said = Words(name);
        return desk.Clinic.Professionals.Any(p => said.All(Parts(p).Contains));
    }

    /// <summary>The person of this phone whose first name was said, where several are known.</summary>
    public static KnownPatient? KnownPatient(Desk desk) =>
        KnownPatients(desk) is [var only] ? only : null;

    /// <summary>Those of this phone whose first names were said, in that order, where several are known.</summary>
    public static IReadOnlyList<KnownPatient> KnownPatients(Desk desk) => In(desk, desk.Heard.Text);

    /// <summary>The same in a part of the message.</summary>
    public static IReadOnlyList<KnownPatient> In(Desk desk, string text)
    {
        if (desk.Contact.Patients.Count < 2)
        {
            return [];
        }

        var said = Words(text);
        var order = PlaceNames.Fold(text);
        return
        [
            .. desk
                .Contact.Patients.Where(p => said.Contains(FirstName(p.Name)))
                .OrderBy(p => order.IndexOf(FirstName(p.Name), StringComparison.Ordinal)),
        ];
    }

    private static string FirstName(string name) =>
        PlaceNames.Fold(Receptionist.Words.Said.FirstName(name));

    private static List<string> Parts(Professional? professional) =>
        professional is null
            ? []
            :
            [
                .. PlaceNames
                    .Fold(professional.Name)
                    .Split(' ')
                    .Where(p => p.Length >= Shortest && !p.EndsWith('.')),
            ];

    private static HashSet<string> Words(string text)
    {
        var folded = PlaceNames.Fold(text);
        var letters = string.Create(
            folded.Length,
            folded,
            static (span, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    span[i] = char.IsLetter(from[i]) ? from[i] : ' ';
                }
            }
        );
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
