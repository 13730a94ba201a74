using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Mais uma daqui a 15 dias, no mesmo horário", "pra ela também, no mesmo dia": as what was booked last.</summary>
internal static class SameAgain
{
    private static readonly string[] s_hour = ["mesmo horario", "mesma hora"];

    private static readonly string[] s_day = ["mesmo dia", "mesma data"];

    /// <summary>True when the wish became another by it.</summary>
    public static bool Take(Desk desk)
    {
        if (desk.State is not { Last: { } last, Chosen: null } || !desk.Heard.HasText)
        {
            return false;
        }

        var (at, said) = (desk.Local(last.Start), PlaceNames.Fold(desk.Heard.Text));
        var when = desk.State.Wish.When;
        if (!when.HasTime && s_hour.Any(w => said.Contains(w, StringComparison.Ordinal)))
        {
            when = With(
                when,
                c => c with { FromMinute = (at.Hour * 60) + at.Minute, Exact = true }
            );
        }

        if (!when.HasDay && s_day.Any(w => said.Contains(w, StringComparison.Ordinal)))
        {
            when = With(when, c => c with { From = at.Date, Until = at.Date.PlusDays(1) });
        }

        var changed = !ReferenceEquals(when, desk.State.Wish.When);
        desk.State = desk.State with { Wish = desk.State.Wish with { When = when } };
        return changed;
    }

    private static WhenWish With(WhenWish when, Func<TimeChoice, TimeChoice> add) =>
        when with
        {
            Said = true,
            Choices =
                when.Choices.Count > 0
                    ? [.. when.Choices.Select(add)]
                    : [add(new(null, null, null, null))],
        };
}
