using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Server.Agenda;

/// <summary>Some appointments of the coming days, so that the demo's agenda is not empty. Booked as the desk books, on free slots.</summary>
internal sealed class DemoAgenda(IAgenda agenda, IClock clock)
{
    private const int Days = 7;
    private const int EveryNth = 7;

    private static readonly string[] Patients =
    [
        "Mariana Reis",
        "Otávio Nunes",
        "Beatriz Almeida",
        "Caio Ferraz",
        "Helena Duarte",
        "Joaquim Prates",
        "Lívia Moura",
        "Tomás Azevedo",
    ];

    public async Task FillAsync(
        ClinicId clinic,
        UserId owner,
        ClinicContext context,
        CancellationToken cancellationToken
    )
    {
        var who = new StaffMember(owner, clinic, "", StaffRoles.PermissionsOf(StaffRole.Owner));
        var today = context.Today(clock.GetCurrentInstant());
        var booked = 0;
        foreach (var service in context.Services)
        {
            var free = await agenda.FreeSlotsAsync(
                who,
                service.Id,
                null,
                today,
                Days,
                cancellationToken
            );
            foreach (var slot in free.Where((_, n) => n % (EveryNth * 4) == EveryNth).Take(4))
            {
                await BookAsync(who, slot, Patients[booked++ % Patients.Length], cancellationToken);
            }
        }
    }

    private async Task BookAsync(
        StaffMember who,
        Slot slot,
        string patient,
        CancellationToken cancellationToken
    )
    {
        var appointment = new NewAppointment(
            slot.ProfessionalId,
            slot.ServiceId,
            slot.Start,
            patient,
            null,
            null
        );
        await agenda.CreateAsync(who, appointment, cancellationToken);
    }
}
