using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>
/// "Quebrei um dente", "tô com dor": whoever tells what is wrong need not know which service that is. Where the clinic has one for a first look, or for
/// what cannot wait, it is that.
/// </summary>
internal static class FirstLook
{
    private static readonly string[] s_urgent = ["urgencia", "emergencia", "pronto atendimento"];

    private static readonly string[] s_first = ["avaliacao", "primeira consulta", "primeira vez"];

    /// <summary>The service for what is wrong, where that is what was told and no service.</summary>
    public static Service? For(Desk desk, IReadOnlyList<Service> possible) =>
        desk.State.Wish is { Service: null, Services.Count: 0 }
        && desk.Heard is { HasText: true, Words.Entities.Service: null }
        && Troubles.Told(desk.Heard.Text)
            ? Only(possible, s_urgent) ?? Only(possible, s_first)
            : null;

    /// <summary>Takes it, and says so.</summary>
    public static bool Take(Desk desk, IReadOnlyList<Service> possible)
    {
        if (For(desk, possible) is not { } service)
        {
            return false;
        }

        desk.SayFirst(desk.Say.FirstLook(service));
        desk.State = desk.State with { Wish = desk.State.Wish with { Service = service.Id } };
        return true;
    }

    /// <summary>Kept for when an appointment is asked for.</summary>
    public static void Note(Desk desk)
    {
        if (desk.State.Goal == Goal.None && For(desk, desk.Knows.Bookable) is { } service)
        {
            desk.State = desk.State with { Wish = desk.State.Wish with { Service = service.Id } };
        }
    }

    private static Service? Only(IReadOnlyList<Service> services, string[] called) =>
        services.Where(s => s.Aliases.Append(s.Name).Any(name => Says(name, called))).ToList()
            is [var only]
            ? only
            : null;

    private static bool Says(string name, string[] called)
    {
        var said = PlaceNames.Fold(name);
        return called.Any(way => said.Contains(way, StringComparison.Ordinal));
    }
}
