using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>
/// Which appointments a message that changes others says are to stay: "cancela a da Lara, o Theo vai", "a de quinta mantém", "a do Bruno não".
/// </summary>
internal static class Staying
{
    /// <summary>Those that are to stay as they are.</summary>
    public static IReadOnlyList<Guid> In(Desk desk) =>
        [.. Pieces(desk).SelectMany(p => p.Appointments)];

    /// <summary>What the message says beside what is to stay; null where nothing in it is, or it says nothing else.</summary>
    public static string? Rest(Desk desk)
    {
        var pieces = Pieces(desk);
        var rest = pieces.Where(p => p.Appointments.Count == 0).ToList();
        return rest.Count == 0 || rest.Count == pieces.Count
            ? null
            : rest.Select(p => p.Text).Aggregate(Join).TrimEnd(',', ' ');
    }

    private static string Join(string before, string next) =>
        char.IsLetterOrDigit(before[^1]) ? $"{before} e {next}" : $"{before} {next}";

    private static List<Piece> Pieces(Desk desk)
    {
        var said = Words.Pieces.Of(desk.Heard.Text).SelectMany(StayingWords.Apart).ToList();
        var stays = Stays(said);
        return
        [
            .. said.Select(
                (text, at) =>
                    new Piece(
                        text,
                        stays[at]
                            ? [.. SeveralAppointments.Named(desk, text).Select(a => a.Id.Value)]
                            : []
                    )
            ),
        ];
    }

    // A piece without a verb of its own has the one before it, denied by a "não"; "a minha e a do Theo ficam" has the one after it.
    private static bool[] Stays(IReadOnlyList<string> said)
    {
        var stays = new bool[said.Count];
        for (var at = 0; at < said.Count; at++)
        {
            stays[at] =
                StayingWords.Say(said[at])
                || (
                    SeveralAppointments.Refuses(said[at])
                    && !StayingWords.HasVerb(said[at])
                    && !(at > 0 && stays[at - 1])
                );
        }

        for (var at = said.Count - 2; at >= 0; at--)
        {
            stays[at] |=
                stays[at + 1]
                && StayingWords.Say(said[at + 1])
                && char.IsLetterOrDigit(said[at][^1])
                && !StayingWords.HasVerb(said[at])
                && (at == 0 || !char.IsLetterOrDigit(said[at - 1][^1]));
        }

        return stays;
    }

    /// <param name="Appointments">Those that it names, where they are to stay.</param>
    private sealed record Piece(string Text, IReadOnlyList<Guid> Appointments);
}
