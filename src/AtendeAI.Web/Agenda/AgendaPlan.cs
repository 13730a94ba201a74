using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Web.Agenda;

/// <summary>What the agenda shows: a day with a column for each professional, or a week of one professional.</summary>
/// <param name="FirstHour">The hour of the first row: the earliest that anybody works or is booked.</param>
/// <param name="LastHour">The hour after the last row.</param>
public sealed record AgendaPlan(
    AgendaView View,
    IReadOnlyList<AgendaColumn> Columns,
    int FirstHour,
    int LastHour
)
{
    private const int UsualFirst = 8;
    private const int UsualLast = 18;

    public IReadOnlyList<AgendaEntry> Cancelled { get; } =
    [
        .. View
            .Entries.Where(entry =>
                entry.Status == AppointmentStatus.Cancelled
                && Columns.Any(column => column.Professional.Id == entry.ProfessionalId)
            )
            .OrderBy(entry => entry.Start),
    ];

    public bool IsEmpty => Columns.All(column => column.Entries.Count == 0);

    /// <param name="professional">Only this one; null for all of a day, and for the first one of a week.</param>
    public static AgendaPlan Of(AgendaView view, string? professional)
    {
        var chosen = view.Professionals.Where(one =>
            professional is null || one.Id == professional
        );
        if (view.Days > 1)
        {
            chosen = chosen.Take(1);
        }

        List<AgendaColumn> columns =
        [
            .. chosen.SelectMany(one =>
                Enumerable
                    .Range(0, view.Days)
                    .Select(day => AgendaColumn.Of(view, one, view.From.PlusDays(day)))
            ),
        ];
        return new AgendaPlan(view, columns, FirstHourOf(columns, view), LastHourOf(columns, view));
    }

    private static int FirstHourOf(List<AgendaColumn> columns, AgendaView view) =>
        columns
            .SelectMany(column =>
                column
                    .Working.Select(stretch => stretch.From.Hour)
                    .Concat(column.Entries.Select(entry => entry.Start.InZone(view.Zone).Hour))
            )
            .DefaultIfEmpty(UsualFirst)
            .Min();

    private static int LastHourOf(List<AgendaColumn> columns, AgendaView view) =>
        columns
            .SelectMany(column =>
                column
                    .Working.Select(stretch => CeilingHour(stretch.To))
                    .Concat(
                        column.Entries.Select(entry =>
                            CeilingHour(entry.End.InZone(view.Zone).TimeOfDay)
                        )
                    )
            )
            .DefaultIfEmpty(UsualLast)
            .Max();

    // Midnight as an end is the end of the day.
    private static int CeilingHour(LocalTime time) =>
        time == LocalTime.Midnight
            ? 24
            : time.Hour + (time.TickOfSecond + time.Second + time.Minute > 0 ? 1 : 0);
}
