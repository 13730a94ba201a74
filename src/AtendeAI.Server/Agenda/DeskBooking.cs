using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Patients;
using NodaTime;

namespace AtendeAI.Server.Agenda;

/// <summary>What the desk books: any time, on the grid or not, for a patient by name and perhaps a phone.</summary>
internal static class DeskBooking
{
    public static async Task<CommandOutcome> RunAsync(
        AppointmentCommands commands,
        AgendaWork work,
        NewAppointment asked,
        CancellationToken cancellationToken
    )
    {
        if (work.Context.Services.FirstOrDefault(s => s.Id == asked.ServiceId) is not { } service)
        {
            return CommandOutcome.Refused(AgendaRules.UnknownService);
        }
        if (string.IsNullOrWhiteSpace(asked.PatientName))
        {
            return CommandOutcome.Refused(AgendaRules.UnknownPatient);
        }
        var contact = await ContactRows.FindOrCreateAsync(work, asked.Phone, cancellationToken);
        var end = asked.Start + Duration.FromMinutes(service.Minutes);
        var row = new NewRow(
            Guid.CreateVersion7(),
            asked.ProfessionalId,
            asked.ServiceId,
            asked.Start,
            end,
            work.Busy(asked.Start, end)
        )
        {
            Note = string.IsNullOrWhiteSpace(asked.Note) ? null : asked.Note.Trim(),
            Origin = "desk",
        };
        return await commands.BookAsync(
            work with
            {
                Contact = contact,
            },
            row,
            new PatientReference(null, asked.PatientName.Trim()),
            cancellationToken
        );
    }
}
