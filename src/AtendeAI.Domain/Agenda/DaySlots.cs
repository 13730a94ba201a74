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
    private ZoneInterval? _regime;

    public void AddTo(List<Slot> slots, LocalDate date)
    {
        foreach (var range in clinic.Working(professional, date))
        {
            var end = range.EndsAtMidnight ? date.PlusDays(1).AtMidnight() : date + range.To;
            var until = At(end) ?? ClinicCalendar.Resolve(end, clinic.Zone);
            for (
                var local = date + range.From;
                local < end;
                local = local.PlusMinutes(clinic.Booking.GridMinutes)
            )
            {
                if (At(local) is { } start && start >= earliest)
                {
                    Add(slots, start, until);
                }
            }
        }
    }

    private void Add(List<Slot> slots, Instant start, Instant until)
    {
        var end = start + _length;
        if (end <= until && free.Fits(start, end))
        {
            slots.Add(new Slot(professional.Id, service.Id, start, end));
        }
    }

    // The zone's rules are asked once for each stretch in which its offset stays the same, not once for each slot.
    private Instant? At(LocalDateTime local)
    {
        if (_regime is { } regime && Holds(regime, local))
        {
            return local.WithOffset(regime.WallOffset).ToInstant();
        }

        var mapping = clinic.Zone.MapLocal(local);
        if (mapping.Count == 0)
        {
            return null;
        }

        _regime = mapping.EarlyInterval;
        return mapping.First().ToInstant();
    }

    private static bool Holds(ZoneInterval regime, LocalDateTime local) =>
        (!regime.HasStart || regime.IsoLocalStart.PlusDays(1) <= local)
        && (!regime.HasEnd || local < regime.IsoLocalEnd.PlusDays(-1));
}
