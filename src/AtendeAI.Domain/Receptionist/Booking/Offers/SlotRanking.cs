using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>
/// Chooses what to offer first: soon, beside what is taken already (fewest holes in the agenda), with whom the patient was last time, and
/// not three times the same morning.
/// </summary>
internal static class SlotRanking
{
    private const int DayLater = 10;
    private const int LeavesHole = 4;
    private const int OtherProfessional = 6;
    private const int SamePartOfDay = 25;
    private const int Considered = 600;

    public static IReadOnlyList<Slot> Best(
        IReadOnlyList<Slot> slots,
        int count,
        string? lastProfessional,
        Desk desk
    )
    {
        var candidates = slots.Take(Considered).ToList();
        if (candidates.Count <= count)
        {
            return candidates;
        }

        var first = desk.Local(candidates[0].Start).Date;
        var starts = candidates.Select(s => (s.ProfessionalId, s.Start)).ToHashSet();
        var scored = candidates
            .Select(s =>
                (
                    Slot: s,
                    At: desk.Local(s.Start),
                    Score: Score(s, first, starts, lastProfessional, desk)
                )
            )
            .ToList();
        var chosen = new List<(Slot Slot, LocalDateTime At)>();
        while (chosen.Count < count && scored.Count > 0)
        {
            var best = scored.MinBy(s => s.Score + Crowding(s.At, chosen));
            chosen.Add((best.Slot, best.At));
            scored.RemoveAll(s => s.At == best.At);
        }

        return [.. chosen.Select(c => c.Slot).OrderBy(s => s.Start)];
    }

    private static int Score(
        Slot slot,
        LocalDate first,
        HashSet<(string, Instant)> starts,
        string? lastProfessional,
        Desk desk
    )
    {
        var grid = Duration.FromMinutes(desk.Clinic.Booking.GridMinutes);
        var hasNeighbours =
            starts.Contains((slot.ProfessionalId, slot.Start - grid))
            && starts.Contains((slot.ProfessionalId, slot.Start + grid));
        return (Period.DaysBetween(first, desk.Local(slot.Start).Date) * DayLater)
            + (hasNeighbours ? LeavesHole : 0)
            + (
                lastProfessional is null || slot.ProfessionalId == lastProfessional
                    ? 0
                    : OtherProfessional
            );
    }

    private static int Crowding(LocalDateTime at, List<(Slot Slot, LocalDateTime At)> chosen) =>
        chosen.Count(c => c.At.Date == at.Date && c.At.Hour / 12 == at.Hour / 12) * SamePartOfDay;
}
