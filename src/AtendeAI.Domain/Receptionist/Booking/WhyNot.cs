using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking;

internal enum NoSlotReason
{
    Full,
    Past,
    TooSoon,
    TooFar,
    Holiday,
    ClosedDay,
    ClosedWeekday,
    ProfessionalAway,
    ProfessionalNotThatDay,
    NobodyThatDay,
    OutsideHours,
}

/// <summary>Why there is nothing at the time that was asked for.</summary>
internal sealed record WhyNot(NoSlotReason Reason, LocalDate? Day, string? Name)
{
    public static WhyNot Of(Desk desk, string service, string? professional, WhenWish when)
    {
        var choice = when.Choices.OrderBy(c => c.From is null).FirstOrDefault();
        if (choice?.From is not { } day)
        {
            return new(NoSlotReason.Full, null, null);
        }

        var (_, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        var last = (choice.Until ?? furthest.PlusDays(1)).PlusDays(-1);
        if (last < desk.Today)
        {
            return new(NoSlotReason.Past, day, null);
        }

        if (day > furthest)
        {
            return new(NoSlotReason.TooFar, day, null);
        }

        return last == day
            ? OneDay(desk, service, desk.Knows.Professional(professional), choice, day)
            : new(NoSlotReason.Full, null, null);
    }

    private static WhyNot OneDay(
        Desk desk,
        string service,
        Professional? professional,
        TimeChoice choice,
        LocalDate day
    )
    {
        if (desk.Clinic.Closure(day) is { } closure)
        {
            var kind =
                closure.Kind == ClosureKind.Holiday ? NoSlotReason.Holiday : NoSlotReason.ClosedDay;
            return new(kind, day, closure.Name);
        }

        if (desk.Clinic.Hours.On(day.DayOfWeek).Count == 0)
        {
            return new(NoSlotReason.ClosedWeekday, day, null);
        }

        if (professional is not null && ClinicCalendar.IsAway(professional, day))
        {
            return new(NoSlotReason.ProfessionalAway, day, professional.Name);
        }

        IReadOnlyList<Professional> who = professional is null
            ? desk.Knows.Givers(service)
            : [professional];
        var working = who.SelectMany(p => desk.Clinic.Working(p, day)).ToList();
        if (working.Count == 0)
        {
            return professional is null
                ? new(NoSlotReason.NobodyThatDay, day, null)
                : new(NoSlotReason.ProfessionalNotThatDay, day, professional.Name);
        }

        return Hours(desk, choice, day, working);
    }

    private static WhyNot Hours(
        Desk desk,
        TimeChoice choice,
        LocalDate day,
        List<OpenRange> working
    )
    {
        var from = choice.FromMinute ?? 0;
        var until = choice.Exact ? from + 1 : choice.UntilMinute ?? 1440;
        if (!working.Any(r => Minute(r.From) < until && from < End(r)))
        {
            return new(NoSlotReason.OutsideHours, day, null);
        }

        var asked = day.AtMidnight().PlusMinutes(Math.Min(until, 1440) - 1);
        if (asked < desk.LocalNow)
        {
            return new(NoSlotReason.Past, day, null);
        }

        return asked < desk.LocalNow.PlusMinutes(desk.Clinic.Booking.MinNoticeMinutes)
            ? new(NoSlotReason.TooSoon, day, null)
            : new(NoSlotReason.Full, day, null);
    }

    private static int Minute(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static int End(OpenRange range) => range.EndsAtMidnight ? 1440 : Minute(range.To);
}
