using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"tanto faz", "qualquer uma", "a que tiver horário antes" to "com quem?": whoever of them is free first.</summary>
internal static class AnyProfessional
{
    private static readonly string[] s_says =
    [
        "tanto faz",
        "tanto fez",
        "qualquer",
        "indiferente",
        "nao importa",
        "sem preferencia",
        "nao tenho preferencia",
        "voce escolhe",
        "pode escolher",
        "que tiver",
        "quem tiver",
        "que estiver livre",
        "quem estiver",
        "que puder",
        "quem puder",
        "mais cedo",
        "mais rapido",
    ];

    /// <summary>Notes that any of those asked about will do; false when that was not said.</summary>
    public static bool Take(Desk desk)
    {
        var wish = desk.State.Wish;
        if (
            wish.Professionals.Count < 2
            || !desk.State.Asked.Contains("professional")
            || !(desk.Heard.Words.AnyTime || Said(desk.Heard.Text))
        )
        {
            return false;
        }

        desk.State = desk.State with { Wish = wish with { AnyOfThem = true } };
        return true;
    }

    /// <summary>Settles on whoever has the first time that suits.</summary>
    public static async ValueTask SettleAsync(Desk desk, CancellationToken ct)
    {
        var wish = desk.State.Wish;
        if (!wish.AnyOfThem)
        {
            return;
        }

        var (first, at) = ((string?)null, Instant.MaxValue);
        foreach (
            var who in desk
                .Knows.Givers(wish.Service!)
                .Where(g => wish.Professionals.Contains(g.Id))
        )
        {
            var question = new SlotQuestion(
                wish.Service!,
                who.Id,
                wish.When,
                PatientChoice.Known(desk)?.Id
            );
            var found = await Availability.FindAsync(desk, question, ct);
            if (found.Fits.Count > 0 && found.Fits.Min(s => s.Start) is var start && start < at)
            {
                (first, at) = (who.Id, start);
            }
        }

        desk.State = desk.State with
        {
            Wish = wish with { Professional = first, Professionals = [], AnyOfThem = false },
        };
    }

    private static bool Said(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_says.Any(way => said.Contains(way, StringComparison.Ordinal));
    }
}
