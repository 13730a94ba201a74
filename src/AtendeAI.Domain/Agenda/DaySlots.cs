using AtendeAI.Domain.Clinics;
using NodaTime;
using NodaTime.TimeZones;

namespace AtendeAI.Domain.Agenda;

/// <summary>Cuts a professional's working ranges of one day into the slots that are free. Days are asked for in order.</summary>
internal sealed class DaySlots(
    ClinicContext clinic,
    Professional professional,
    Service service,
    Instant earliest,
    FreeTime free
)
{
    private readonly Duration _length = Duration.FromMinutes(service.Minutes);
    private readonly Duration _grid = Duration.FromMinutes(clinic.Booking.GridMinutes);
    private ZoneInterval? _regime;

    public void AddTo(List<Slot> slots, LocalDate date)
    {
        foreach (var range in clinic.Working(professional, date))
        {
            var begin = date + range.From;
            var end = range.EndsAtMidnight ? date.PlusDays(1).AtMidnight() : date + range.To;
            if (_regime is { } regime && Holds(regime, begin) && Holds(regime, end))
            {
                AddEvenly(slots, At(begin, regime), At(end, regime));
            }
            else
            {
                AddOneByOne(slots, begin, end);
            }
        }
    }

    // Where the clocks are not changed, the grid is as even in time as it is on the wall.
    private void AddEvenly(List<Slot> slots, Instant begin, Instant until)
    {
        for (var start = begin; start < until; start += _grid)
        {
            Add(slots, start, until);
        }
    }

    private void AddOneByOne(List<Slot> slots, LocalDateTime begin, LocalDateTime end)
    {
        var until = At(end) ?? ClinicCalendar.Resolve(end, clinic.Zone);
        for (var local = begin; local < end; local = local.PlusMinutes(clinic.Booking.GridMinutes))
        {
            if (At(local) is { } start)
            {
                Add(slots, start, until);
            }
        }
    }

    private void Add(List<Slot> slots, Instant start, Instant until)
    {
        var end = start + _length;
        if (start >= earliest && end <= until && free.Fits(start, end))
        {
            slots.Add(new Slot(professional.Id, service.Id, start, end));
        }
    }

    // The zone's rules are asked once for each stretch in which its offset stays the same, not once for each slot.
    private Instant? At(LocalDateTime local)
    {
        if (_regime is { } regime && Holds(regime, local))
        {
            return At(local, regime);
        }

        var mapping = clinic.Zone.MapLocal(local);
        if (mapping.Count == 0)
        {
            return null;
        }

        _regime = mapping.EarlyInterval;
        return mapping.First().ToInstant();
    }

    private static Instant At(LocalDateTime local, ZoneInterval regime) =>
        local.WithOffset(regime.WallOffset).ToInstant();

    private static bool Holds(ZoneInterval regime, LocalDateTime local) =>
        (!regime.HasStart || regime.IsoLocalStart.PlusDays(1) <= local)
        && (!regime.HasEnd || local < regime.IsoLocalEnd.PlusDays(-1));
}
