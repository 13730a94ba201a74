using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>What was shown, looked at once more: the same times where nothing else was wanted, none of that half of the day where they were refused.</summary>
internal static class ShownAgain
{
    /// <summary>The slots of the last offer, where they still can be had and the wish has not changed; else none.</summary>
    public static IReadOnlyList<Slot> Of(Desk desk, SlotQuestion question, IReadOnlyList<Slot> pool)
    {
        var offers = desk.State.Offers;
        if (
            desk.Refused is not null
            || !desk.Began.Asked.Contains("slot")
            || !SameWish(desk.Began.Wish, desk.State.Wish)
            || !SameTimes(desk.Began.Wish.When, question.When)
        )
        {
            return [];
        }

        var slots = offers.Select(o => o.ToSlot()).ToList();
        return slots.TrueForAll(pool.Contains) ? slots : [];
    }

    /// <summary>Those on other days, or in the other half of a day of which times were shown.</summary>
    public static IReadOnlyList<Slot> Elsewhere(Desk desk, IReadOnlyList<Slot> slots)
    {
        var seen = desk.State.Shown.Select(o => HalfDay(desk.Local(o.Start))).ToHashSet();
        return [.. slots.Where(s => !seen.Contains(HalfDay(desk.Local(s.Start))))];
    }

    private static (LocalDate Day, bool Afternoon) HalfDay(LocalDateTime at) =>
        (at.Date, at.Hour >= 12);

    private static bool SameWish(Wish before, Wish now) =>
        (before.Service, before.Professional) == (now.Service, now.Professional)
        && before.NotWith.SequenceEqual(now.NotWith);

    private static bool SameTimes(WhenWish before, WhenWish now) =>
        before.Choices.SequenceEqual(now.Choices)
        && before.Not.SequenceEqual(now.Not)
        && before.NotOn.SequenceEqual(now.NotOn);
}
