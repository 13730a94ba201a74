using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>
/// An appointment by a word of its service's or professional's name that the others have not: "a do aparelho", "a do dentista Bruno".
/// </summary>
internal static class PickedName
{
    private const int Shortest = 4;
    private const int ShortestMisspelt = 6;

    public static IReadOnlyList<KnownAppointment> Among(
        Desk desk,
        IReadOnlyList<KnownAppointment> candidates
    )
    {
        if (candidates.Count < 2)
        {
            return candidates;
        }

        var said = Words(desk.Heard.Text).ToList();
        var named = candidates
            .Select(a => (a, Names(desk, a).Count(name => said.Any(w => IsSame(name, w)))))
            .ToList();
        var most = named.Max(n => n.Item2);
        return most == 0 ? candidates : [.. named.Where(n => n.Item2 == most).Select(n => n.a)];
    }

    private static IEnumerable<string> Names(Desk desk, KnownAppointment appointment) =>
        Words(
                $"{desk.Knows.Service(appointment.ServiceId)?.Name} {desk.Knows.Professional(appointment.ProfessionalId)?.Name}"
            )
            .Distinct();

    private static IEnumerable<string> Words(string text) =>
        PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= Shortest && !AppointmentPick.IsGeneric(w));

    private static bool IsSame(string name, string said) =>
        name == said || (said.Length >= ShortestMisspelt && Distance.IsOneSlip(name, said));
}
