using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>What the agenda has for a wish: the slots that fit it, or else the nearest ones and the reason.</summary>
/// <param name="Why">Null when something fits.</param>
internal sealed record Availability(IReadOnlyList<Slot> Fits, IReadOnlyList<Slot> Near, WhyNot? Why)
{
    private const int FirstLookDays = 14;
    private const int NearDays = 21;
    private const int HourOfDay = 1;
    private const int HourOfPastDay = 60;

    public static async ValueTask<Availability> FindAsync(
        Desk desk,
        SlotQuestion question,
        CancellationToken cancellationToken
    )
    {
        var (from, to) = Window(desk, question);
        var free = await FreeAsync(desk, question, from, to, cancellationToken);
        var fits = Fitting(desk, question, free);
        if (fits.Count == 0 && !question.When.HasDay)
        {
            var (_, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
            var rest = await FreeAsync(desk, question, to.PlusDays(1), furthest, cancellationToken);
            fits = Fitting(desk, question, rest);
        }

        if (fits.Count > 0)
        {
            return new(fits, [], null);
        }

        // Free, but ruled out before: not full, only not as it was asked for.
        var ruledOut = free.Any(s => question.When.Choices.Any(c => c.Allows(desk.Local(s.Start))));
        var why = ruledOut
            ? new WhyNot(NoSlotReason.Full, question.When.Choices[0].From, null)
            : WhyNot.Of(desk, question.Service, question.Professional, question.When);
        return new([], await NearAsync(desk, question, cancellationToken), why);
    }

    private static async ValueTask<IReadOnlyList<Slot>> NearAsync(
        Desk desk,
        SlotQuestion question,
        CancellationToken cancellationToken
    )
    {
        var wanted = question.When.Choices is [var first, ..] ? first : null;
        var (today, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        var day = LocalDate.Max(today, LocalDate.Min(wanted?.From ?? today, furthest));
        var from = LocalDate.Max(today, day.PlusDays(-NearDays / 3));
        var free = await FreeAsync(desk, question, from, day.PlusDays(NearDays), cancellationToken);
        if (free.Count == 0)
        {
            free = await FreeAsync(
                desk,
                question,
                day.PlusDays(NearDays + 1),
                furthest,
                cancellationToken
            );
        }

        return Elsewhere(
            desk,
            question,
            [
                .. free.Where(s => NotRuledOut(desk, question.When, s))
                    .OrderBy(s => Distance(desk, s, day, wanted)),
            ]
        );
    }

    // Whoever asks for another day does not want the one that the appointment has, as long as there are others.
    private static IReadOnlyList<Slot> Elsewhere(
        Desk desk,
        SlotQuestion question,
        IReadOnlyList<Slot> near
    )
    {
        if (question.Moving is not { } moving || !question.When.HasDay)
        {
            return near;
        }

        var left = desk.Local(moving.Start).Date;
        return
            question.When.Choices.Any(c => c.AllowsDay(left))
            || near.Where(s => desk.Local(s.Start).Date != left).ToList()
                is not { Count: > 0 } other
            ? near
            : other;
    }

    // A day away weighs more than an hour off; a day after what was asked suits better than a day before.
    private static long Distance(Desk desk, Slot slot, LocalDate day, TimeChoice? wanted)
    {
        var at = desk.Local(slot.Start);
        // Any day of a week that was asked for is as good as its first.
        var days =
            wanted?.AllowsDay(at.Date) == true && wanted.From is not null
                ? 0
                : Period.DaysBetween(day, at.Date);
        var apart = days >= 0 ? days * 2 : (-days * 2) + 1;
        var minute = (at.Hour * 60) + at.Minute;
        // Of a day that is past only the hour is left to hold on to.
        var hours = wanted?.Until <= desk.Today ? HourOfPastDay : HourOfDay;
        var off = wanted?.FromMinute is { } from
            ? Math.Max(0, Math.Max(from - minute, minute - (wanted.UntilMinute ?? from)))
            : 0;
        return (apart * 240L) + (off * hours);
    }

    private static (LocalDate From, LocalDate To) Window(Desk desk, SlotQuestion question)
    {
        var when = question.When;
        var (today, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        if (!when.HasDay && question.Moving is { } moving)
        {
            var day = desk.Local(moving.Start).Date;
            return (
                LocalDate.Max(today, day.PlusDays(-FirstLookDays / 2)),
                LocalDate.Min(furthest, day.PlusDays(FirstLookDays))
            );
        }

        if (!when.HasDay)
        {
            return (today, LocalDate.Min(furthest, today.PlusDays(FirstLookDays)));
        }

        var from = when.Choices.Min(c => c.From ?? today);
        var to = when.Choices.Max(c =>
            c.Until?.PlusDays(-1) ?? LocalDate.Max(today, from).PlusDays(FirstLookDays * 2)
        );
        return (LocalDate.Max(today, from), LocalDate.Min(furthest, to));
    }

    private static async ValueTask<IReadOnlyList<Slot>> FreeAsync(
        Desk desk,
        SlotQuestion question,
        LocalDate from,
        LocalDate to,
        CancellationToken cancellationToken
    )
    {
        if (from > to)
        {
            return [];
        }

        var search = new SlotSearch(question.Service, question.Professional, from, to);
        var needed = SlotFinder.Needed(desk.Clinic, search);
        var who = SlotFinder.Who(desk.Clinic, search);
        var busy = await desk.Agenda.BusyAsync(who, needed.Start, needed.End, cancellationToken);
        var free = SlotFinder.Find(
            desk.Clinic,
            search,
            OwnTimes(desk, question, who, busy),
            desk.Now
        );
        return [.. free.Where(s => s != desk.Refused && !IsWhereItIs(question.Moving, s))];
    }

    /// <summary>An appointment that moves is not in its own way.</summary>
    public static IEnumerable<BusyRange> WithoutMoving(
        Desk desk,
        KnownAppointment? moving,
        IReadOnlyList<BusyRange> busy
    ) =>
        moving is null
            ? busy
            : BusyRanges.Without(
                busy,
                Taken(desk, moving.ProfessionalId, moving.Start, moving.End)
            );

    /// <summary>What an appointment takes of a professional's time, buffers included.</summary>
    public static BusyRange Taken(Desk desk, string professional, Instant start, Instant end)
    {
        var policy = desk.Clinic.Booking;
        return new(
            professional,
            start - Duration.FromMinutes(policy.BufferBeforeMinutes),
            end + Duration.FromMinutes(policy.BufferAfterMinutes)
        );
    }

    // A patient cannot be in two rooms at once.
    private static List<BusyRange> OwnTimes(
        Desk desk,
        SlotQuestion question,
        IReadOnlyList<string> who,
        IReadOnlyList<BusyRange> busy
    )
    {
        var all = WithoutMoving(desk, question.Moving, busy).ToList();
        all.AddRange(JustTaken(desk).Select(s => Taken(desk, s.ProfessionalId, s.Start, s.End)));
        foreach (var other in desk.Upcoming())
        {
            if (
                other.PatientId == question.Patient
                && other.Id != question.Moving?.Id
                && question.Patient is not null
            )
            {
                all.AddRange(who.Select(w => Taken(desk, w, other.Start, other.End)));
            }
        }

        return all;
    }

    // Booked or moved in this very turn: the agenda does not know yet.
    private static IEnumerable<Slot> JustTaken(Desk desk) =>
        desk
            .Commands.OfType<BookAppointment>()
            .Select(b => b.Slot)
            .Concat(desk.Commands.OfType<MoveAppointment>().Select(m => m.To));

    private static bool IsWhereItIs(KnownAppointment? moving, Slot slot) =>
        moving is not null
        && slot.Start == moving.Start
        && slot.ProfessionalId == moving.ProfessionalId;

    private static IReadOnlyList<Slot> Fitting(
        Desk desk,
        SlotQuestion question,
        IReadOnlyList<Slot> free
    )
    {
        var when = question.When;
        return
        [
            .. free.Where(s =>
                (when.Choices.Count == 0 || when.Choices.Any(c => c.Allows(desk.Local(s.Start))))
                && NotRuledOut(desk, when, s)
            ),
        ];
    }

    private static bool NotRuledOut(Desk desk, WhenWish when, Slot slot)
    {
        var at = desk.Local(slot.Start);
        return !when.NotOn.Contains(at.DayOfWeek)
            && !when.Not.Any(n => n.Allows(at))
            && !desk.State.Wish.NotWith.Contains(slot.ProfessionalId);
    }
}

/// <param name="Moving">The appointment that is being moved, which is not in its own way.</param>
internal sealed record SlotQuestion(
    string Service,
    string? Professional,
    WhenWish When,
    Guid? Patient,
    KnownAppointment? Moving = null
);
