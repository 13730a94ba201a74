using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Agenda;

/// <summary>What is looked for: a service on days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
/// <param name="ProfessionalId">Null for anybody who gives the service.</param>
/// <param name="AnyNotice">The desk may book what is too soon or too far for a patient; only the past stays closed.</param>
public sealed record SlotSearch(
    string ServiceId,
    string? ProfessionalId,
    LocalDate From,
    LocalDate To,
    bool AnyNotice = false
);

/// <summary>
/// Finds free slots from hours and busy ranges, with no I/O. The rules:
/// <list type="bullet">
/// <item>starts lie on the clinic's grid, counted from the beginning of each working range; the last start is the range's end minus the length;</item>
/// <item>the appointment lies wholly in one working range; buffers may reach outside it (into lunch or past closing);</item>
/// <item>buffers add up: the new appointment's own, before and after, must not touch a busy range, which contains the buffers of its own;</item>
/// <item>nothing sooner than the minimum notice, nothing on a day later than the furthest one;</item>
/// <item>a local time that the zone skips is no slot; of one that comes twice the first is.</item>
/// </list>
/// </summary>
public static class SlotFinder
{
    /// <summary>Who may be asked for the service, in the clinic's order.</summary>
    public static IReadOnlyList<string> Who(ClinicContext clinic, SlotSearch search) =>
        [.. Givers(clinic, search).Select(p => p.Id)];

    /// <summary>The days that can be booked at <paramref name="now"/>, both included.</summary>
    public static (LocalDate First, LocalDate Last) Horizon(ClinicContext clinic, Instant now)
    {
        var today = clinic.Today(now);
        return (today, today.PlusDays(clinic.Booking.MaxDaysAhead));
    }

    /// <summary>The stretch of busy time that the search needs to know, buffers included.</summary>
    public static Interval Needed(ClinicContext clinic, SlotSearch search)
    {
        var margin = Duration.FromMinutes(
            clinic.Booking.BufferBeforeMinutes + clinic.Booking.BufferAfterMinutes
        );
        return new(
            clinic.Zone.AtStartOfDay(search.From).ToInstant() - margin,
            clinic.Zone.AtStartOfDay(search.To.PlusDays(1)).ToInstant() + margin
        );
    }

    /// <summary>The free slots in order of time, then of the clinic's professionals.</summary>
    public static IReadOnlyList<Slot> Find(
        ClinicContext clinic,
        SlotSearch search,
        IReadOnlyList<BusyRange> busy,
        Instant now
    )
    {
        if (clinic.Services.FirstOrDefault(s => s.Id == search.ServiceId) is not { } service)
        {
            return [];
        }

        var (first, last) = Days(clinic, search, now);
        var earliest = search.AnyNotice
            ? now
            : now + Duration.FromMinutes(clinic.Booking.MinNoticeMinutes);
        var slots = new List<Slot>();
        foreach (var professional in Givers(clinic, search))
        {
            var free = new FreeTime(professional.Id, clinic.Booking, busy);
            var day = new DaySlots(clinic, professional, service, earliest, free);
            for (var date = first; date <= last; date = date.PlusDays(1))
            {
                day.AddTo(slots, date);
            }
        }

        return Ordered(slots, clinic);
    }

    /// <summary>True when exactly this slot can be booked now.</summary>
    public static bool IsFree(
        ClinicContext clinic,
        Slot slot,
        IReadOnlyList<BusyRange> busy,
        Instant now
    )
    {
        var date = slot.Start.InZone(clinic.Zone).Date;
        return Find(clinic, new(slot.ServiceId, slot.ProfessionalId, date, date), busy, now)
            .Contains(slot);
    }

    private static IEnumerable<Professional> Givers(ClinicContext clinic, SlotSearch search) =>
        clinic.Professionals.Where(p =>
            (search.ProfessionalId is null || p.Id == search.ProfessionalId)
            && p.Services.Contains(search.ServiceId)
        );

    private static (LocalDate, LocalDate) Days(ClinicContext clinic, SlotSearch search, Instant now)
    {
        var (today, furthest) = Horizon(clinic, now);
        return (
            LocalDate.Max(search.From, today),
            search.AnyNotice ? search.To : LocalDate.Min(search.To, furthest)
        );
    }

    // By numbers made once for each slot: thousands are put in order for every search.
    private static Slot[] Ordered(List<Slot> slots, ClinicContext clinic)
    {
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var professional in clinic.Professionals)
        {
            place.TryAdd(professional.Id, place.Count);
        }

        var ordered = slots.ToArray();
        var order = Array.ConvertAll(
            ordered,
            slot => (slot.Start.ToUnixTimeMilliseconds() * place.Count) + place[slot.ProfessionalId]
        );
        Array.Sort(order, ordered);
        return ordered;
    }
}
