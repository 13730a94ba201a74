using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>The times that a refusal proposes instead: "não consigo, pode ser quinta às 9h?".</summary>
internal static class Proposal
{
    private static readonly string[] s_proposes =
    [
        "pode ser",
        "poderia",
        "podemos",
        "podia",
        "da pra",
        "da para",
        "daria",
        "teria",
        "tem ",
        "prefiro",
        "queria",
        "quero",
        "gostaria",
        "seria",
        "so posso",
        "so consigo",
        "remarc",
        "reagend",
        "mudar",
        "muda ",
        "passa ",
        "passar ",
        "adia",
        "troca",
        "transfer",
    ];

    public static IReadOnlyList<TimeExpression> In(Desk desk)
    {
        if (!desk.Heard.HasText)
        {
            return [];
        }

        var said = PlaceNames.Fold(desk.Heard.Text);
        var from = s_proposes
            .Select(way => said.IndexOf(way, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .DefaultIfEmpty(said.Length)
            .Min();
        return
        [
            .. AppointmentPick
                .From(desk)
                .Times.Where(e =>
                    !e.Excluded
                    && said.LastIndexOf(PlaceNames.Fold(e.Text), StringComparison.Ordinal) > from
                ),
        ];
    }
}
