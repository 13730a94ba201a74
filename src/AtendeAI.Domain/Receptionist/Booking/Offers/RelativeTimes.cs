using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Mais cedo", "outro dia", "outros horários": said of the slots that were just offered.</summary>
internal static class RelativeTimes
{
    private static readonly string[] s_others =
    [
        "outro horario",
        "outros horarios",
        "mais horarios",
        "mais opcoes",
        "outra opcao",
        "outras opcoes",
        "nenhum dess",
        "nenhum del",
        "tem outro",
        "tem mais",
    ];

    /// <summary>True when other slots than those shown are asked for.</summary>
    public static bool AsksForOthers(Desk desk) =>
        desk.State.Asked.Contains("slot") && (SaysOthers(desk) || OnlyThese.Asked(desk));

    public static bool SaysOthers(Desk desk) =>
        desk.Heard.HasText && (Says(desk, s_others) || IsBareOther(desk));

    private static readonly HashSet<string> s_other = PlainWords.Set(
        "outros outras outro outra mais"
    );

    private static readonly HashSet<string> s_light = PlainWords.Set(
        "e ai ou so tem teria algum alguma alguns algumas por favor pf pfv ver quero queria me mostra manda nao oi opcao opcoes horario horarios"
    );

    // "outros", "e outras?", "mais": and nothing else is said.
    private static bool IsBareOther(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        return said.Any(s_other.Contains)
            && said.All(w => s_other.Contains(w) || s_light.Contains(w));
    }

    /// <summary>Narrows the wish by what was offered; true when it did.</summary>
    public static bool Take(Desk desk)
    {
        // At the confirmation it is said of the slot that was taken.
        var offers = desk.State is { Offers.Count: 0, Chosen: { } chosen }
            ? [chosen]
            : desk.State.Offers;
        if (offers.Count == 0 || !desk.Heard.HasText || desk.Heard.Words.When.Any(e => !e.Excluded))
        {
            return false;
        }

        var (first, last) = (desk.Local(offers[0].Start), desk.Local(offers[^1].Start));
        var day = (From: first.Date, Until: first.Date.PlusDays(1));
        TimeChoice? wanted =
            Says(desk, "mais cedo") && !IsUnable(desk)
                ? new(day.From, day.Until, null, Minute(first))
            : Says(desk, "mais tarde")
                ? new(last.Date, last.Date.PlusDays(1), Minute(last) + 1, null)
            : null;
        var wish = desk.State.Wish;
        if (wanted is not null)
        {
            Set(desk, wish.When with { Said = true, Choices = [wanted] });
            return true;
        }

        if (
            desk.State.Last is { } before
            && SeveralWishes.RightAfter(desk.Heard.Text)
            && desk.State.Offers.Count > 0
            && desk.Local(before.Start).Date == last.Date
        )
        {
            Set(desk, NextBookings.After(desk, before, true));
            return true;
        }

        if (
            !Says(desk, "outro dia", "outros dias", "outra data", "mudar o dia", "trocar o dia")
            && !Says(desk, "mudar de dia", "trocar de dia", "mudar a data", "trocar a data")
        )
        {
            return false;
        }

        var clock = wish.When.Choices.Select(c => c with { From = null, Until = null }).Distinct();
        var days = offers.Select(o => desk.Local(o.Start).Date).Distinct();
        Set(
            desk,
            wish.When with
            {
                Said = true,
                Choices =
                [
                    .. clock.Where(c => c.FromMinute is not null || c.UntilMinute is not null),
                ],
                Not =
                [
                    .. wish.When.Not,
                    .. days.Select(d => new TimeChoice(d, d.PlusDays(1), null, null)),
                ],
            }
        );
        return true;
    }

    // "Não consigo ir mais cedo" asks for nothing earlier; "não tem mais cedo?" does.
    private static bool IsUnable(Desk desk)
    {
        var said = $" {PlaceNames.Fold(desk.Heard.Text)} ";
        return !said.Contains('?', StringComparison.Ordinal)
            && s_unable.Any(w =>
                said.IndexOf(w, StringComparison.Ordinal) is >= 0 and var at
                && said.IndexOf("mais cedo", at, StringComparison.Ordinal) > 0
            );
    }

    private static readonly string[] s_unable =
    [
        " nao vou ",
        " nao consigo ",
        " nao posso ",
        " nao da ",
        " nao quero ",
        " nao precisa ",
        " nao tenho como ",
    ];

    private static void Set(Desk desk, WhenWish when) =>
        desk.State = desk.State with { Wish = desk.State.Wish with { When = when } };

    private static int Minute(NodaTime.LocalDateTime at) => (at.Hour * 60) + at.Minute;

    private static bool Says(Desk desk, params string[] words)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return words.Any(w => said.Contains(w, StringComparison.Ordinal));
    }
}
