using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>The message that shows slots: as buttons where they fit, else as a list.</summary>
internal static class SlotMessage
{
    public static Outcome Show(
        Desk desk,
        Service service,
        IReadOnlyList<Slot> slots,
        bool more,
        bool asksDay,
        bool nearest
    )
    {
        var offered = slots.Select(OfferedSlot.Of).ToList();
        var again = offered.SequenceEqual(desk.State.Offers) && !AsksForTimes(desk);
        var agreed = again && ShortAnswers.Of(desk.Heard) == Answer.Yes;
        desk.State = desk.State with
        {
            AgreedToAll = agreed,
            Offers = offered,
            Shown = [.. desk.State.Shown.Union(offered).TakeLast(60)],
            Pending = PendingYes.None,
        };
        var several = desk.Knows.Givers(service.Id).Count > 1;
        var lines = slots.Select(s => Line(desk, s, several)).ToList();
        var text = again
            ? desk.Say.OfferAgain(agreed)
            : desk.Say.Offer(service, lines, asksDay && !nearest, nearest);
        string[] asks = asksDay ? ["slot", "date"] : ["slot"];
        return Step.Ask(
            desk,
            nearest ? "booking.nearest" : "booking.offer",
            Reply(desk, slots, more, several, text, asks)
        );
    }

    // What is asked anew is answered in full, also where it is the same.
    private static bool AsksForTimes(Desk desk) =>
        !desk.Began.Asked.Contains("slot")
        || (desk.Heard.HasText && desk.Heard.Words.When.Count > 0);

    private static Reply Reply(
        Desk desk,
        IReadOnlyList<Slot> slots,
        bool more,
        bool several,
        string text,
        string[] asks
    )
    {
        if (slots.Count + (more ? 1 : 0) <= ReplyLimits.Buttons)
        {
            var buttons = slots
                .Select(s => new ReplyButton(ChoiceIds.Slot(s), Title(desk, s), s))
                .ToList();
            if (more)
            {
                buttons.Add(new(ChoiceIds.MoreSlots, Phrases.MoreTitle));
            }

            return new(text, buttons, null, asks);
        }

        var rows = slots
            .Select(s => new ReplyRow(
                ChoiceIds.Slot(s),
                Title(desk, s),
                several ? desk.Knows.Professional(s.ProfessionalId)?.Name : null,
                s
            ))
            .ToList();
        if (more)
        {
            rows.Add(new(ChoiceIds.MoreSlots, Phrases.MoreTitle, null));
        }

        return new(text, [], new ReplyList(Phrases.SeeTimes, rows), asks);
    }

    private static string Title(Desk desk, Slot slot) => Said.Brief(desk.Local(slot.Start));

    private static string Line(Desk desk, Slot slot, bool several) =>
        desk.Say.SlotLine(
            desk.Local(slot.Start),
            several ? desk.Knows.Professional(slot.ProfessionalId) : null,
            desk.Today
        );
}
