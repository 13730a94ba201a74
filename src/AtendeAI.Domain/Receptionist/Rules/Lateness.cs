using System.Text;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What a patient who will be late says of it: by how much, and whether it is still worth coming.</summary>
internal static class Lateness
{
    // "quantos minutos posso atrasar?" asks the rule; nobody is late yet.
    private static readonly string[] s_asksTolerance =
    [
        "tolerancia",
        "quantos min",
        "quanto tempo posso",
        "posso chegar atras",
        "posso me atras",
        "pode atrasar",
        "posso atrasar",
        "se eu atras",
        "se eu me atras",
        "se atrasar",
        "se eu chegar atras",
        "se eu chegar tarde",
    ];

    private static readonly string[] s_still =
    [
        "ainda da",
        "da tempo",
        "ainda consigo",
        "ainda posso",
        "ainda vale",
        "ainda sou atend",
        "ainda me atend",
        "ainda serei atend",
        "vao me atender",
        "perco a",
        "perdi a",
        "perco o",
        "perdi o",
        "adianta ir",
        "posso ir",
        "tem problema",
        "tudo bem",
        "sera que da",
        "consegue me atender",
        "conseguem me atender",
    ];

    private static readonly string[] s_late =
    [
        "atras",
        "cheg",
        "tarde",
        "caminho",
        "demor",
        "minut",
        "pres",
        "parad",
        "perd",
        "segur",
        "esper",
    ];

    private static readonly string[] s_comes =
    [
        "indo ai",
        "indo para ai",
        "indo pra ai",
        "ir ai",
        "vou ai",
        "passar ai",
        "passo ai",
        "levar ai",
        "levando ai",
        "correndo ai",
        "correndo pra ai",
    ];

    /// <summary>False of "o trânsito tá um infarto", from somebody who has nothing today: nobody said that they are late.</summary>
    public static bool IsMeant(Desk desk) => Today(desk) is not null || Says(desk, s_late);

    /// <summary>"Tô indo aí agora, pode?", from somebody who has nothing today: a time is wanted, the sooner the better.</summary>
    public static bool WantsToCome(Desk desk) =>
        Today(desk) is null && Asks(desk) && Says(desk, s_comes) && !Says(desk, s_late);

    public static bool AsksRuleOnly(Desk desk) => Asks(desk) && Says(desk, s_asksTolerance);

    public static bool AsksWhetherStill(Desk desk) => Asks(desk) && Says(desk, s_still);

    /// <summary>The delay that was said; null where none was.</summary>
    public static int? Minutes(Desk desk) =>
        Amount.In(Apart(PlaceNames.Fold(desk.Heard.Text))) is { Days: 0, Minutes: var minutes }
            ? minutes
            : null;

    /// <summary>The appointment that one is late for.</summary>
    public static KnownAppointment? Today(Desk desk) =>
        desk
            .Contact.Appointments.Where(a => desk.Local(a.Start).Date == desk.Today)
            .Where(a => BookingRules.IsActive(a.Status) && a.End > desk.Now)
            .MinBy(a => a.Start);

    /// <summary>What may be wanted instead: another time for it, or a person.</summary>
    public static ReplyButton[] Buttons(Desk desk) =>
        Today(desk) is { } today && today.Start > desk.Now
            ? [new(ChoiceIds.MoveAppointment(today.Id), Phrases.MoveTitle), Step.Person()]
            : [Step.Person()];

    private static bool Asks(Desk desk) => desk.Heard.Text.Contains('?', StringComparison.Ordinal);

    private static bool Says(Desk desk, string[] ways)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return ways.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    // "40min", "1h": the unit by itself.
    private static string Apart(string said)
    {
        var apart = new StringBuilder(said.Length + 4);
        for (var at = 0; at < said.Length; at++)
        {
            if (at > 0 && char.IsAsciiDigit(said[at - 1]) && char.IsLetter(said[at]))
            {
                apart.Append(' ');
            }

            apart.Append(said[at]);
        }

        return apart.ToString();
    }
}
