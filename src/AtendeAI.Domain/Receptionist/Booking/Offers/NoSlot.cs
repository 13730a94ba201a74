using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Nothing suits: why, and the waiting list or a person instead.</summary>
internal static class NoSlot
{
    /// <summary>Neither what was asked for nor anything near it is free.</summary>
    public static Outcome Tell(Desk desk, Service service, WhyNot why)
    {
        // "nothing is free" says it already where nothing in particular was asked for.
        if (why is not { Reason: NoSlotReason.Full, Day: null })
        {
            desk.SayFirst(desk.Say.Why(why, desk.Today));
        }

        desk.State = desk.State with { Offers = [], Pending = PendingYes.Waitlist };
        return Step.YesNo(
            desk,
            "booking.nothing-free",
            PendingYes.Waitlist,
            desk.Say.NothingFree(service),
            Phrases.WaitlistTitle,
            null,
            Step.Person()
        );
    }

    /// <summary>The same is asked for once more, though the nearest was just shown.</summary>
    public static Outcome Again(Desk desk, Service service, WhyNot why)
    {
        if (why.Reason == NoSlotReason.OutsideHours)
        {
            desk.SayFirst(desk.Say.Why(why, desk.Today));
            return Step.Ask(
                desk,
                "booking.nearest",
                new(
                    desk.Say.InsistsOutside,
                    [new(ChoiceIds.MoreSlots, Phrases.MoreTitle), Step.Person()],
                    null,
                    ["slot", "date"]
                )
            );
        }

        return Step.YesNo(
            desk,
            "booking.nothing-free",
            PendingYes.Waitlist,
            desk.Say.InsistsOnFull(service),
            Phrases.WaitlistTitle,
            null,
            Step.Person()
        );
    }
}
