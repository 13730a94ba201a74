using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>
/// "Pode ser de manhã", "15h30 tem?", once the day that was wanted has nothing and others were offered: an hour of those days, or of any other where
/// nobody works then.
/// </summary>
internal static class DayOfOffers
{
    /// <summary>The times wanted so far, without the day that has nothing.</summary>
    public static WhenWish Meant(Desk desk, WhenWish before, IReadOnlyList<TimeExpression> said)
    {
        var wanted = said.Where(e => !e.Excluded)
            .Select(e => WhenReader.Read(e, desk.LocalNow))
            .ToList();
        if (wanted.Count == 0 || !wanted.TrueForAll(IsHour) || !AreElsewhere(desk, before))
        {
            return before;
        }

        var days = desk
            .State.Offers.Select(o => desk.Local(o.Start).Date)
            .Distinct()
            .Where(day => wanted.Exists(hour => IsWorked(desk, day, hour)));
        return before with
        {
            Choices = [.. days.Select(day => new TimeChoice(day, day.PlusDays(1), null, null))],
        };
    }

    /// <summary>"Quarta 14h", of a list with the Wednesday of next week and not this one's: the day that was offered.</summary>
    public static TimeExpression Weekday(Desk desk, TimeExpression said)
    {
        if (
            said is not { Excluded: false, Start.Date: { } date }
            || desk.State.Chosen is not null
            || !desk.State.Asked.Contains("slot")
            || !NamedWeek.IsBareWeekday(said.Text)
        )
        {
            return said;
        }

        var days = desk.State.Offers.Select(o => desk.Local(o.Start).Date).Distinct().ToList();
        var same = days.Where(day => day.DayOfWeek == date.DayOfWeek).ToList();
        return same is [var offered] && offered > date && days.TrueForAll(day => day > date)
            ? NamedWeek.Later(said, Period.DaysBetween(date, offered))
            : said;
    }

    private static bool IsHour(TimeChoice choice) =>
        choice is { From: null, Until: null }
        && (choice.FromMinute is not null || choice.UntilMinute is not null);

    private static bool AreElsewhere(Desk desk, WhenWish before) =>
        desk.State.Offers.Count > 0
        && desk.State.Asked.Contains("slot")
        && before.Choices.Count > 0
        && before.Choices.All(c => c.From is not null)
        && desk.State.Offers.All(o =>
            !before.Choices.Any(c => c.AllowsDay(desk.Local(o.Start).Date))
        );

    private static bool IsWorked(Desk desk, LocalDate day, TimeChoice hour)
    {
        var wish = desk.State.Wish;
        return wish.Service is { } service
            && NotWith
                .Givers(desk, service)
                .Where(p => wish.Professional is null || p.Id == wish.Professional)
                .SelectMany(p => desk.Clinic.Working(p, day))
                .Any(range => WhyNot.Meets(hour, range));
    }
}
