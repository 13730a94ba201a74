using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Server.Engagement;

/// <summary>A notice whose time has come, locked for this transaction.</summary>
/// <param name="Appointment">The appointment as it is now; of a time that was kept, what it would have been.</param>
/// <param name="Status">Null when there is no such appointment (any more).</param>
/// <param name="Revision">The state of the appointment that the notice is about.</param>
/// <param name="IsOffer">The time was kept for an answer to an offer of the waiting list.</param>
internal sealed record DueNotice(
    Guid Id,
    NoticeKind Kind,
    KnownAppointment Appointment,
    AppointmentStatus? Status,
    int Revision,
    bool OptedOut,
    bool IsOffer,
    string? Phone,
    ReminderRoute? Route
);
