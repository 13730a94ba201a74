using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Server.Agenda;

/// <summary>Puts a view of the agenda together from the clinic's context and what was read.</summary>
internal static class AgendaViews
{
    public static AgendaView Of(
        ClinicContext context,
        LocalDate from,
        int days,
        IReadOnlyList<AgendaEntry> entries
    ) =>
        new(
            context.Zone,
            from,
            days,
            [.. context.Professionals.Select(p => Professional(context, p, from, days))],
            [.. context.Services.Select(s => new AgendaService(s.Id, s.Name, s.Minutes))],
            entries
        );

    private static AgendaProfessional Professional(
        ClinicContext context,
        Professional professional,
        LocalDate from,
        int days
    ) =>
        new(
            professional.Id,
            professional.Name,
            professional.Services,
            [
                .. Enumerable
                    .Range(0, days)
                    .SelectMany(day => context.WorkingIntervals(professional, from.PlusDays(day))),
            ]
        );
}
