using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Replies that ask: each notes in the state what it asks, so that the answer is read for what it is.</summary>
internal static class Step
{
    public static Outcome Ask(Desk desk, string rule, Reply reply)
    {
        desk.State = desk.State with { Asked = reply.Asks };
        return new(reply, rule);
    }

    public static Outcome Tell(Desk desk, string rule, string text, params ReplyButton[] buttons)
    {
        desk.State = desk.State with { Asked = [] };
        return new(new Reply(text, buttons, null, []), rule);
    }

    /// <summary>A yes-or-no question; its buttons carry the question's number.</summary>
    public static Outcome YesNo(
        Desk desk,
        string rule,
        PendingYes pending,
        string text,
        string yes,
        string? no,
        ReplyButton? third = null
    )
    {
        var number = desk.State.Question + 1;
        desk.State = desk.State with { Question = number, Pending = pending };
        List<ReplyButton> buttons = [new(ChoiceIds.Yes(number), yes, Means: "yes")];
        if (third is not null)
        {
            buttons.Add(third);
        }

        if (no is not null)
        {
            buttons.Add(new(ChoiceIds.No(number), no, Means: "no"));
        }

        return Ask(desk, rule, new Reply(text, buttons, null, ["confirmation"]));
    }

    /// <summary>A choice by buttons where three or fewer fit, else by a list.</summary>
    public static Reply Choose(
        string text,
        string label,
        IReadOnlyList<ReplyRow> rows,
        params string[] asks
    ) =>
        rows.Count <= ReplyLimits.Buttons
        && rows.All(r => r.Title.Length <= ReplyLimits.ButtonTitle)
            ? new(text, [.. rows.Select(r => new ReplyButton(r.Id, r.Title, r.Slot))], null, asks)
            : new(text, [], new ReplyList(label, [.. rows.Take(ReplyLimits.Rows)]), asks);

    /// <summary>The rows from a place on; where they are too many, the last one shows the rest.</summary>
    public static IReadOnlyList<ReplyRow> Page(
        IReadOnlyList<ReplyRow> rows,
        int from,
        Func<int, string> more
    )
    {
        var start = from < rows.Count ? from : 0;
        var left = rows.Count - start;
        return left <= ReplyLimits.Rows
            ? [.. rows.Skip(start)]
            :
            [
                .. rows.Skip(start).Take(ReplyLimits.Rows - 1),
                new(more(start + ReplyLimits.Rows - 1), Phrases.MoreOptionsTitle, null),
            ];
    }

    public static ReplyButton Person() => new(ChoiceIds.Person, Phrases.PersonTitle);

    public static ReplyButton Waitlist() => new(ChoiceIds.Waitlist, Phrases.WaitlistTitle);

    public static ReplyButton Book() => new(ChoiceIds.Book, Phrases.BookTitle);

    public static OfferedSlot Offered(Slot slot) => OfferedSlot.Of(slot);
}
