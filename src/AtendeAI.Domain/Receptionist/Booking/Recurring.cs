using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Toda terça às 9h", "de 15 em 15 dias": appointments are booked one at a time, and the next is offered after each.</summary>
internal static class Recurring
{
    private static readonly string[] s_weekly =
    [
        "toda semana",
        "todas as semanas",
        "semanal",
        "toda segunda",
        "toda terca",
        "toda quarta",
        "toda quinta",
        "toda sexta",
        "todo sabado",
        "todo domingo",
        "todas as segundas",
        "todas as tercas",
        "todas as quartas",
        "todas as quintas",
        "todas as sextas",
        "todos os sabados",
        "uma vez por semana",
        "cada semana",
        "horario fixo",
    ];

    private static readonly string[] s_fortnightly =
    [
        "quinzenal",
        "a cada 15 dias",
        "a cada quinze dias",
        "de 15 em 15",
        "de quinze em quinze",
        "semana sim, semana nao",
        "semana sim semana nao",
    ];

    private static readonly string[] s_monthly =
    [
        "todo mes",
        "todos os meses",
        "mensal",
        "uma vez por mes",
    ];

    /// <summary>Notes that more than one is wanted, and says how that goes.</summary>
    public static void Take(Desk desk)
    {
        var weeks =
            Says(desk, s_weekly) ? 1
            : Says(desk, s_fortnightly) ? 2
            : Says(desk, s_monthly) ? 4
            : 0;
        if (weeks == 0)
        {
            return;
        }

        desk.SayFirst(desk.Say.OneAtATime(weeks));
        desk.State = desk.State with { Wish = desk.State.Wish with { EveryWeeks = weeks } };
    }

    /// <summary>The one after what is being booked, where one more may be booked and the agenda is open that far.</summary>
    public static NextBooking? After(
        Desk desk,
        OfferedSlot booked,
        Wish wish,
        PatientReference patient
    )
    {
        if (wish.EveryWeeks == 0)
        {
            return null;
        }

        var active = desk.Upcoming().Count(a => a.PatientId == patient.PatientId) + 1;
        var day = desk.Local(booked.Start).Date.PlusWeeks(wish.EveryWeeks);
        var (_, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        return day <= furthest && BookingRules.MayBookAnother(desk.Clinic, active)
            ? new(Same: true, Weeks: wish.EveryWeeks)
            : null;
    }

    /// <summary>The same hour so many weeks later.</summary>
    public static WhenWish When(LocalDateTime booked, int weeks)
    {
        var day = booked.Date.PlusWeeks(weeks);
        var minute = (booked.Hour * 60) + booked.Minute;
        return new WhenWish
        {
            Said = true,
            Choices = [new(day, day.PlusDays(1), minute, null, true)],
        };
    }

    // "de 15 em 15 dias" is no day two weeks from now.
    public static bool IsOf(Desk desk, string time) =>
        s_everyDays.Any(d => PlaceNames.Fold(time).Contains(d, StringComparison.Ordinal))
        && Says(desk, s_fortnightly);

    private static readonly string[] s_everyDays = ["15 dias", "quinze dias"];

    private static bool Says(Desk desk, string[] words)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return desk.Heard.HasText && words.Any(w => said.Contains(w, StringComparison.Ordinal));
    }
}
