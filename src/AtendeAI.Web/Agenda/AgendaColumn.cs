using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Web.Agenda;

/// <summary>One day of one professional, as a column of the agenda.</summary>
/// <param name="Working">When the professional works on that day.</param>
/// <param name="Entries">What occupies the professional on that day, by start; cancelled ones are not among them.</param>
public sealed record AgendaColumn(
    AgendaProfessional Professional,
    LocalDate Date,
    IReadOnlyList<(LocalTime From, LocalTime To)> Working,
    IReadOnlyList<AgendaEntry> Entries
)
{
    public string Key => $"{Professional.Id}/{Date}";

    public bool WorksAt(LocalTime time) =>
        Working.Any(stretch => stretch.From <= time && time < stretch.To);

    public bool IsTaken(ZonedDateTime at) =>
        Entries.Any(entry => new Interval(entry.Start, entry.End).Contains(at.ToInstant()));

    public static AgendaColumn Of(AgendaView view, AgendaProfessional professional, LocalDate date)
    {
        var day = new Interval(
            date.AtStartOfDayInZone(view.Zone).ToInstant(),
            date.PlusDays(1).AtStartOfDayInZone(view.Zone).ToInstant()
        );
        return new AgendaColumn(
            professional,
            date,
            [
                .. professional
                    .Working.Where(stretch => stretch.Start < day.End && day.Start < stretch.End)
                    .Select(stretch => Within(day, stretch, view.Zone)),
            ],
            [
                .. view
                    .Entries.Where(entry =>
                        entry.ProfessionalId == professional.Id
                        && entry.Status != AppointmentStatus.Cancelled
                        && day.Contains(entry.Start)
                    )
                    .OrderBy(entry => entry.Start),
            ]
        );
    }

    // A stretch that goes past midnight ends, for this day, with its last minute.
    private static (LocalTime From, LocalTime To) Within(
        Interval day,
        Interval stretch,
        DateTimeZone zone
    )
    {
        var from = stretch.Start < day.Start ? day.Start : stretch.Start;
        var to = stretch.End >= day.End ? LocalTime.MaxValue : stretch.End.InZone(zone).TimeOfDay;
        return (from.InZone(zone).TimeOfDay, to);
    }
}
