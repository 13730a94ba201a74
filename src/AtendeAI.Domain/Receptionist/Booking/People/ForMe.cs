using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>"Pra mim também", right after somebody else's appointment: the same for who writes, on that day if it can be.</summary>
internal static class ForMe
{
    private static readonly string[] s_me =
    [
        " pra mim ",
        " para mim ",
        " p mim ",
        " eu tambem ",
        " eu tb ",
        " eu tbm ",
    ];

    private static readonly string[] s_notMe =
    [
        " nao e pra mim ",
        " nao e para mim ",
        " nao pra mim ",
    ];

    public static bool Said(Desk desk)
    {
        var words = PlaceNames
            .Fold(desk.Heard.Text)
            .Split([' ', ',', '.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var said = $" {string.Join(' ', words)} ";
        return desk.Heard.Words.Entities.ForWhom is null
            && s_me.Any(way => said.Contains(way, StringComparison.Ordinal))
            && !s_notMe.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    public static void Start(Desk desk, OfferedSlot last)
    {
        var self = desk.Contact.Patients.Where(p => p.Relation is null).ToList();
        var wish = new Wish { Patient = self is [var only] ? only.Id : null };
        var children =
            desk.Knows.Service(last.Service) is { } service && PatientChoice.ForChildren(service);
        desk.State = desk.State with
        {
            Wish = children
                ? wish
                : wish with
                {
                    Service = last.Service,
                    Professional = last.Professional,
                    When = NextBookings.After(
                        desk,
                        last,
                        SeveralWishes.RightAfter(desk.Heard.Text)
                    ),
                },
        };
    }
}
