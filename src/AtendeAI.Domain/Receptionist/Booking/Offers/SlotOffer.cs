using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Offers slots: the few best first, more when asked, the nearest ones with the reason when nothing fits.</summary>
internal static class SlotOffer
{
    private const int First = 3;
    private const int Nearby = 120;
    private const int More = ReplyLimits.Rows - 1;

    /// <summary>The one slot that was asked for to the minute and is free, else null.</summary>
    public static Slot? Exact(Availability found, WhenChoices when, Desk desk) =>
        found.Fits.Count > 0 && when.IsOneMinute
            ? SlotRanking.Best(found.Fits, 1, LastProfessional(desk), desk)[0]
            : null;

    public static Outcome Make(Desk desk, SlotQuestion question, Availability found, bool more)
    {
        var service = desk.Knows.Service(question.Service)!;
        if (found.Why is { } none && found.Near.Count == 0)
        {
            return NoSlot.Tell(desk, service, none);
        }

        var pool = found.Why is null ? found.Fits : [.. found.Near.Take(Nearby)];
        var fresh = more ? Unseen(desk, pool) : pool;
        var chosen = Choose(desk, question, found, fresh, more);
        if (found.Why is { } why)
        {
            if (Insists(desk, question.When, chosen))
            {
                return NoSlot.Again(desk, service, why);
            }

            SayWhy(desk, question, found.Near, why);
        }

        return SlotMessage.Show(
            desk,
            service,
            chosen,
            fresh.Count > chosen.Count,
            !question.When.Said && !more,
            found.Why is not null
        );
    }

    // "segunda não dá": the reason is the patient's own.
    private static bool RulesOutOnly(Desk desk) =>
        desk.Heard is { HasText: true, Words.When.Count: > 0 }
        && desk.Heard.Words.When.All(e => e.Excluded);

    private static IReadOnlyList<Slot> Beside(
        Desk desk,
        SlotQuestion question,
        IReadOnlyList<Slot> pool,
        LocalDateTime at
    ) =>
        !question.When.HasDay ? NearBy.Best(pool, First, at, desk)
        : RelativeMove.IsThatDay(question.When, at) ? NearBy.Around(pool, First, at, desk)
        : Pick(desk, pool, false, false);

    private static IReadOnlyList<Slot> Unseen(Desk desk, IReadOnlyList<Slot> pool)
    {
        List<Slot> fresh = [.. pool.Where(s => !desk.State.Shown.Contains(OfferedSlot.Of(s)))];
        if (fresh.Count > 0)
        {
            return fresh;
        }

        desk.SayFirst(desk.Say.NoMore);
        return pool;
    }

    private static IReadOnlyList<Slot> Choose(
        Desk desk,
        SlotQuestion question,
        Availability found,
        IReadOnlyList<Slot> fresh,
        bool more
    )
    {
        if (!more && ShownAgain.Of(desk, question, fresh) is { Count: > 0 } same)
        {
            return same;
        }

        var fits = found.Why is null;
        if (fits && more && desk.Declined is null && ShortAnswers.Of(desk.Heard) == Answer.No)
        {
            fresh = ShownAgain.Elsewhere(desk, fresh) is { Count: > 0 } others
                ? SlotRanking.Best(others, First, LastProfessional(desk), desk)
                : fresh;
        }

        return fits && desk.Declined is { } declined
                ? NearBy.Around(fresh, First, desk.Local(declined.Start), desk)
            : fits && !more && question.Moving is { } moving
                ? Beside(desk, question, fresh, desk.Local(moving.Start))
            : Pick(desk, fresh, more, !fits);
    }

    // Whoever just lost a time was told why, and so was whoever is shown the same again.
    private static void SayWhy(
        Desk desk,
        SlotQuestion question,
        IReadOnlyList<Slot> near,
        WhyNot why
    )
    {
        if (desk.Refused is null && !IsShown(desk, near) && !RulesOutOnly(desk))
        {
            desk.SayFirst(
                JustBooked.Meeting(desk, question) is null
                    ? desk.Say.Why(why, desk.Today)
                    : desk.Say.PatientBusy
            );
        }
    }

    private static bool IsShown(Desk desk, IReadOnlyList<Slot> near) =>
        desk.Heard.Words.When.Count == 0
        && desk.State.Asked.Contains("slot")
        && desk.State.Offers.Count > 0
        && desk.State.Offers.SequenceEqual(
            near.DistinctBy(s => s.Start).Take(First).OrderBy(s => s.Start).Select(OfferedSlot.Of)
        );

    // Asked for the same once more, though the nearest was just shown.
    private static bool Insists(Desk desk, WhenWish when, IReadOnlyList<Slot> chosen) =>
        desk.Heard.HasText
        && desk.Heard.Words.When.Count > 0
        && desk.Began.Wish.When.Choices.SequenceEqual(when.Choices)
        && desk.State.Asked.Contains("slot")
        && desk.State.Offers.SequenceEqual(chosen.Select(OfferedSlot.Of));

    private static IReadOnlyList<Slot> Pick(
        Desk desk,
        IReadOnlyList<Slot> pool,
        bool more,
        bool nearest
    )
    {
        if (more)
        {
            return [.. pool.Take(More)];
        }

        return nearest
            ? [.. Nearest(desk, pool).OrderBy(s => s.Start)]
            : SlotRanking.Best(WithLast(desk, pool), First, LastProfessional(desk), desk);
    }

    // The nearest, and one of them in the part of the day that was asked for: "quinta de manhã" may be Friday morning rather than Thursday at two.
    private static IReadOnlyList<Slot> Nearest(Desk desk, IReadOnlyList<Slot> pool)
    {
        IReadOnlyList<Slot> near = [.. pool.DistinctBy(s => s.Start).Take(First)];
        var parts = desk
            .State.Wish.When.Choices.Where(c =>
                c is { Exact: false, FromMinute: not null, UntilMinute: not null }
            )
            .Select(c => c with { From = null, Until = null })
            .ToList();
        return
            near.Count < First
            || parts.Count == 0
            || near.Any(IsInPart)
            || pool.FirstOrDefault(IsInPart) is not { } kept
            ? near
            : [.. near.SkipLast(1), kept];

        bool IsInPart(Slot slot) => parts.Any(p => p.Allows(desk.Local(slot.Start)));
    }

    // Who was seen last time has the first word, where they have a time that fits; "mais horários" shows the others'.
    private static IReadOnlyList<Slot> WithLast(Desk desk, IReadOnlyList<Slot> pool)
    {
        var last = LastProfessional(desk);
        var theirs = pool.Where(s => s.ProfessionalId == last).ToList();
        return theirs.Count > 0 ? theirs : pool;
    }

    private static string? LastProfessional(Desk desk) =>
        desk
            .Contact.Appointments.Where(a => a.Start <= desk.Now)
            .MaxBy(a => a.Start)
            ?.ProfessionalId;
}
