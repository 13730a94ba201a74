using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>What a message says of when, added to what was said before.</summary>
internal static class SaidTimes
{
    /// <summary>The times of the message added to the wish; "às 16h" while a slot is held means on its day.</summary>
    public static WhenWish Add(Desk desk, WhenWish before)
    {
        if (
            desk.State.Goal == Goal.Reschedule
            && desk.Appointment(desk.State.Appointment) is { } moving
        )
        {
            desk.HearTimes(NamedWeek.After(desk.Local(moving.Start).Date, desk.Heard.Words.When));
        }

        IReadOnlyList<TimeExpression> said =
        [
            .. desk
                .Heard.Words.When.Where(e =>
                    !Collector.IsOfName(desk, e.Text)
                    && !Recurring.IsOf(desk, e.Text)
                    && !IsOver(desk, e)
                )
                .Select(e => DayOfOffers.Weekday(desk, FreeFrom.Meant(desk.Heard.Text, e))),
        ];
        if (said.Count == 0)
        {
            return before;
        }

        var known = DayOfOffers.Meant(desk, before, said);
        if (desk.State.Chosen is { } chosen)
        {
            said = [.. said.Select(e => Meant(desk, e, chosen))];
            var day = desk.Local(chosen.Start).Date;
            var clock = before.Choices is [var first, ..] ? first : new(null, null, null, null);
            known = before with { Choices = [clock with { From = day, Until = day.PlusDays(1) }] };
        }

        return WhenReader.Add(known, said, desk.LocalNow);
    }

    // "perdi meu bebê mês passado, quero sexta": what is told of a month or a week that is over is no wish.
    private static bool IsOver(Desk desk, TimeExpression said) =>
        said is { Kind: TimeKind.Interval, Grain: TimeGrain.Week or TimeGrain.Month }
        && said.End?.Date <= desk.Today;

    // "não, às 10h" rules out the slot that was asked about, not ten o'clock.
    private static TimeExpression Meant(Desk desk, TimeExpression said, OfferedSlot chosen) =>
        said.Excluded
        && desk.Heard.Words.Answer == Answer.No
        && !WhenReader.Read(said, desk.LocalNow).Allows(desk.Local(chosen.Start))
            ? said with
            {
                Excluded = false,
            }
            : said;
}
