using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Domain.Agenda;

/// <summary>
/// The agenda as the panel shows and changes it. Changes refuse with a <see cref="RuleBrokenException"/>: <c>agenda.slot-taken</c>,
/// <c>agenda.patient-busy</c>, <c>agenda.changed-meanwhile</c> (another revision), <c>agenda.not-found</c>, <c>agenda.already-over</c>,
/// <c>agenda.unknown-professional</c>, <c>agenda.unknown-service</c>, <c>agenda.unknown-patient</c>.
/// </summary>
public interface IAgenda
{
    /// <summary>The appointments (cancelled ones and holds too) and blocked times of <paramref name="days"/> days from <paramref name="from"/>, with the working hours of each professional.</summary>
    Task<AgendaView> GetAsync(
        StaffMember who,
        LocalDate from,
        int days,
        CancellationToken cancellationToken
    );

    /// <summary>The free slots of a service in those days, of one professional or of all who give it.</summary>
    Task<IReadOnlyList<Slot>> FreeSlotsAsync(
        StaffMember who,
        string serviceId,
        string? professionalId,
        LocalDate from,
        int days,
        CancellationToken cancellationToken
    );

    Task<AppointmentId> CreateAsync(
        StaffMember who,
        NewAppointment appointment,
        CancellationToken cancellationToken
    );

    /// <summary>Moves to another start or professional, keeping the length. <paramref name="revision"/> is the one the person saw.</summary>
    Task MoveAsync(
        StaffMember who,
        AppointmentId appointment,
        int revision,
        string professionalId,
        Instant start,
        CancellationToken cancellationToken
    );

    Task CancelAsync(
        StaffMember who,
        AppointmentId appointment,
        int revision,
        string? reason,
        CancellationToken cancellationToken
    );
}

/// <summary>What the desk books: a patient by name and, if there is one, WhatsApp number (E.164); the slot need not lie on the grid.</summary>
public sealed record NewAppointment(
    string ProfessionalId,
    string ServiceId,
    Instant Start,
    string PatientName,
    string? Phone,
    string? Note
);

public sealed record AgendaView(
    DateTimeZone Zone,
    LocalDate From,
    int Days,
    IReadOnlyList<AgendaProfessional> Professionals,
    IReadOnlyList<AgendaService> Services,
    IReadOnlyList<AgendaEntry> Entries
);

/// <summary>A professional with the stretches they work in the days shown, holidays and time off taken out.</summary>
public sealed record AgendaProfessional(
    string Id,
    string Name,
    IReadOnlyList<string> ServiceIds,
    IReadOnlyList<Interval> Working
);

public sealed record AgendaService(string Id, string Name, int Minutes);

public sealed record AgendaEntry(
    AppointmentId Id,
    int Revision,
    string ProfessionalId,
    string ServiceId,
    string ServiceName,
    Instant Start,
    Instant End,
    AppointmentStatus Status,
    string PatientName,
    string? Phone,
    string? Insurance,
    string? Note
);
