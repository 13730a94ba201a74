using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Which of the offered slots the patient's words choose, if any.</summary>
internal static class SlotPick
{
    // "a segunda" is the second; "segunda que vem às 9h" is a Monday.
    private const int Longest = 12;

    private const int LongestThought = 30;

    private const StringSplitOptions NoBlanks = StringSplitOptions.RemoveEmptyEntries;

    public static OfferedSlot? ByWords(Desk desk) =>
        Meant(desk) is { } slot && !IsOfAnother(desk, slot) ? slot : null;

    // "o das 8 com a Bia" is not the 8 o'clock of somebody else, nor "qualquer um menos o Caio" one of his.
    private static bool IsOfAnother(Desk desk, OfferedSlot slot)
    {
        var said = desk.Heard.Words.Entities;
        return said.NotWith.Contains(slot.Professional)
            || (
                said.Professional is { Id: { } named } mention
                && named != slot.Professional
                && Collector.IsName(desk, mention)
            );
    }

    private static OfferedSlot? Meant(Desk desk)
    {
        if (SecondThought(desk) is { } other)
        {
            return other;
        }

        var offers = desk.State.Offers;
        if (offers.Count == 0 || !desk.Heard.HasText || !desk.State.Asked.Contains("slot"))
        {
            return null;
        }

        if (SlotWords.Place(desk, offers) is { } place)
        {
            return offers[place];
        }

        var words = desk.Heard.Words;
        if (
            words.Ordinal is { } ordinal
            && (words.When.Count == 0 || desk.Heard.Text.Length <= Longest)
            && !IsMonday(desk, offers, ordinal)
        )
        {
            var index = ordinal < 0 ? offers.Count + ordinal : ordinal - 1;
            return index >= 0 && index < offers.Count ? offers[index] : null;
        }

        return ByTimeOrName(desk, offers, words)
            ?? ByBareNumber(desk, offers)
            ?? (
                (words.AnyTime && LeavesOpen(words))
                || words.When is [{ Asap: true }]
                || AnyOfThem(desk)
                || (words.Answer == Answer.Yes && offers.Count == 1)
                || AgreesAgain(desk)
                    ? offers[0]
                    : null
            );
    }

    // "pode ser", and to "qual deles?" once more: whatever comes first.
    private static bool AgreesAgain(Desk desk) =>
        desk.State.AgreedToAll
        && ShortAnswers.Of(desk.Heard) == Answer.Yes
        && desk.Heard.Words is { When.Count: 0, Entities: { Service: null, Professional: null } };

    /// <summary>"qualquer hora", "tanto faz": any of the slots that were just shown.</summary>
    public static bool AnyOfThem(Desk desk)
    {
        var said = Clinics.PlaceNames.Fold(desk.Heard.Text).Trim(' ', '.', '!');
        return desk.State.Asked.Contains("slot")
            && desk.State.Offers.Count > 0
            && LeavesOpen(desk.Heard.Words)
            && said.Length <= LongestThought
            && (
                said.Contains("qualquer hora", StringComparison.Ordinal)
                || said.Contains("qualquer um", StringComparison.Ordinal)
                || said.Contains("tanto faz", StringComparison.Ordinal)
            );
    }

    // "segunda" is the day; "a segunda" is the second, unless some of them are on a Monday.
    private static bool IsMonday(Desk desk, IReadOnlyList<OfferedSlot> offers, int? ordinal)
    {
        var said = Clinics.PlaceNames.Fold(desk.Heard.Text).Split([' ', ',', '.', '!'], NoBlanks);
        var at = Array.IndexOf(said, "segunda");
        return ordinal == 2
            && at >= 0
            && !said.Contains("opcao")
            && (
                at == 0
                || said[at - 1] is not ("a" or "essa" or "esta" or "aquela")
                || (offers.Any(FallsOnMonday) && !offers.All(FallsOnMonday))
            );

        bool FallsOnMonday(OfferedSlot offer) =>
            desk.Local(offer.Start).DayOfWeek == IsoDayOfWeek.Monday;
    }

    /// <summary>Who was chosen by name is wanted on another day too; who only had the hour that was chosen is not.</summary>
    public static string? Professional(Desk desk, OfferedSlot picked, string? before) =>
        desk.Heard.Words.Entities.Professional?.Id == picked.Professional
            ? picked.Professional
            : before;

    // "qualquer dia"; but not "qualquer dia depois das 16".
    private static bool LeavesOpen(Understood words) =>
        words.When.All(e => e is { Any: true, Kind: TimeKind.Date, ExcludeWeekdays: [] });

    /// <summary>"não, pera, o primeiro", while the name is asked: another slot of the same offer instead.</summary>
    public static OfferedSlot? SecondThought(Desk desk)
    {
        var beside = desk.State.Beside;
        if (
            desk.State.Chosen is null
            || beside.Count < 2
            || desk.Heard is not { HasText: true, Text.Length: <= LongestThought }
        )
        {
            return null;
        }

        if (!desk.State.Asked.Contains("name"))
        {
            return OtherProposal.In(desk, beside);
        }

        var words = Understander.Understand(
            desk.Heard.Text,
            desk.Knows.Vocabulary,
            desk.LocalNow,
            Expecting.Slot
        );
        if (IsMonday(desk, beside, words.Ordinal))
        {
            return null;
        }

        var index = words.Ordinal switch
        {
            < 0 => beside.Count + words.Ordinal.Value,
            { } ordinal => ordinal - 1,
            null => BareNumber(desk.Heard.Text, 4),
        };
        return index >= 0 && index < beside.Count ? beside[index] : null;
    }

    // "blz 1": no such time was offered, so it counts the options.
    private static OfferedSlot? ByBareNumber(Desk desk, IReadOnlyList<OfferedSlot> offers)
    {
        // "3 e meia" is a time of day, whatever was offered.
        var clock = desk.Heard.Words.When.Any(e => e.Text.Trim().Length > 1);
        var index = clock ? -1 : BareNumber(desk.Heard.Text, 3);
        return index >= 0 && index < offers.Count ? offers[index] : null;
    }

    private static int BareNumber(string text, int mostWords)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Where(p => p.Length == 1 && char.IsAsciiDigit(p[0])).ToList();
        return numbers is [var only] && parts.Length <= mostWords ? only[0] - '1' : -1;
    }

    private static OfferedSlot? ByTimeOrName(
        Desk desk,
        IReadOnlyList<OfferedSlot> offers,
        Understood words
    )
    {
        var wanted = words.When.Where(e => !e.Excluded).ToList();
        var professional = words.Entities.Professional?.Id;
        if ((wanted.Count == 0 && professional is null) || words.When.Any(e => e.Excluded))
        {
            return null;
        }

        wanted = [.. wanted.Select(e => FreeFrom.Meant(desk.Heard.Text, e))];
        var choices = WhenReader.Add(new WhenWish(), wanted, desk.LocalNow).Choices;
        // "de tarde, às 17h": the hour is the choice, not the afternoon it is in.
        if (choices.Any(c => c.Exact))
        {
            choices = [.. choices.Where(c => c.Exact)];
        }

        var fit = offers
            .Where(o =>
                (professional is null || o.Professional == professional)
                && (choices.Count == 0 || choices.Any(c => c.Allows(desk.Local(o.Start))))
            )
            .ToList();
        // A day alone does not choose, there may be other times on it; nor does an hour that was offered on several days.
        var days = fit.Select(o => desk.Local(o.Start).Date).Distinct().Count();
        return days == 1 && (choices.Any(c => c.Exact) || (choices.Count == 0 && fit.Count == 1))
            ? fit[0]
            : null;
    }
}
