using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Another time in the place of the one that waits for its yes: "deixa o primeiro mesmo", "esse não, o outro", "melhor uma hora depois".</summary>
internal static class OtherProposal
{
    private const int MostWords = 7;

    private static readonly HashSet<string> s_refuses =
    [
        .. "nao n esse essa este esta opa na no verdade melhor pera desculpa".Split(' '),
    ];

    // "Me avisa uma hora antes", "chego meia hora antes": not of the appointment itself.
    private static readonly string[] s_else =
    [
        "avis",
        "lembr",
        "cheg",
        "jejum",
        "remedio",
        "sair",
        "busc",
    ];

    /// <summary>Takes the other time; false where none was said.</summary>
    public static bool Take(Desk desk)
    {
        if (
            desk.State is not { Chosen: { } chosen, Pending: PendingYes.Book or PendingYes.Move }
            || !desk.Heard.HasText
        )
        {
            return false;
        }

        if (SlotPick.SecondThought(desk) is { } other)
        {
            BookingFlow.Choose(desk, other.ToSlot());
            return true;
        }

        if (!IsShort(desk) || RelativeMove.From(desk, desk.Local(chosen.Start)) is not { } when)
        {
            return false;
        }

        var beside = desk.State.Beside;
        ChangeTurn.Release(desk);
        desk.State = desk.State with
        {
            Beside = beside,
            Wish = desk.State.Wish with { When = when },
        };
        return true;
    }

    /// <summary>Which of those that were offered, by its place or as the only other one.</summary>
    public static OfferedSlot? In(Desk desk, IReadOnlyList<OfferedSlot> beside)
    {
        var words = PlaceNames
            .Fold(desk.Heard.Text)
            .Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var rest = words.SkipWhile(s_refuses.Contains).ToList();
        if (desk.Heard.Words.When.Count > 0 || rest.Count == 0)
        {
            return null;
        }

        if (rest is ["o" or "a", "outro" or "outra"])
        {
            return beside.Where(o => o != desk.State.Chosen).ToList() is [var only] ? only : null;
        }

        return SlotWords.Place(desk.Hearing(string.Join(' ', rest)), beside) is { } place
            ? beside[place]
            : null;
    }

    private static bool IsShort(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
            && !s_else.Any(w => said.Contains(w, StringComparison.Ordinal))
            && !desk.Heard.Words.Intents.Any(Topics.IsQuestion);
    }
}
