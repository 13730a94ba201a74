using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// What the receptionist (deterministic or a language model) asks the server to do. Typed and checked there: text is never parsed for
/// permission. All the commands of a turn happen in one transaction with its reply, or none does.
/// </summary>
public abstract record Command;

/// <summary>Who an appointment is for: a patient already known, or a new one with what was said.</summary>
/// <param name="PatientId">Null for somebody new, who is created on this contact's phone.</param>
public sealed record PatientReference(
    Guid? PatientId,
    string Name,
    string? Cpf = null,
    LocalDate? BirthDate = null,
    string? Insurance = null,
    string? Relation = null
);

/// <summary>Keeps a slot for this contact until <paramref name="Until"/>. Any other hold of the contact is released.</summary>
public sealed record HoldSlot(Slot Slot, Instant Until) : Command;

/// <summary>Gives back whatever this contact holds.</summary>
public sealed record ReleaseHolds : Command;

/// <summary>Books; the contact's own hold on that slot becomes the appointment. Refused as <c>agenda.slot-taken</c> or <c>agenda.patient-busy</c>.</summary>
public sealed record BookAppointment(Slot Slot, PatientReference Patient) : Command;

/// <summary>Moves, keeping the appointment's key. Refused as <c>agenda.slot-taken</c>, <c>agenda.changed-meanwhile</c> or <c>agenda.not-found</c>.</summary>
public sealed record MoveAppointment(AppointmentId Appointment, int Revision, Slot To) : Command;

public sealed record CancelAppointment(AppointmentId Appointment, int Revision, string? Reason)
    : Command;

/// <summary>Marks as confirmed. Confirming twice is the same as once.</summary>
public sealed record ConfirmAppointment(AppointmentId Appointment) : Command;

/// <summary>Adds or corrects what is known of a patient.</summary>
public sealed record SavePatient(PatientReference Patient) : Command;

/// <summary>Wants to be called when a time frees up between <paramref name="From"/> and <paramref name="To"/>.</summary>
/// <param name="When">Which of the times between them suit ("só de manhã"); null for all.</param>
public sealed record JoinWaitlist(
    PatientReference Patient,
    string ServiceId,
    string? ProfessionalId,
    Instant From,
    Instant To,
    WhenWish? When = null
) : Command;

/// <summary>Does not wait for this service any more; null is any that is waited for.</summary>
public sealed record LeaveWaitlist(string? ServiceId) : Command;

/// <summary>Calls a person. The receptionist is silent afterwards unless <paramref name="KeepsTalking"/> (a task for the team, not a takeover).</summary>
/// <param name="Reason">request, anger, complaint, medical_question, misunderstood, emergency, late_arrival, policy, language, other.</param>
/// <param name="Summary">For the person who takes over: what was wanted and what is known.</param>
public sealed record HandOff(
    string Reason,
    Priority Priority,
    string Summary,
    bool KeepsTalking = false
) : Command;

/// <summary>An emergency was described: alert the team now.</summary>
public sealed record RaiseEmergency(string Summary) : Command;

public sealed record OptOut : Command;

public sealed record OptIn : Command;

/// <param name="Kind">access, correction, deletion, portability (LGPD, art. 18).</param>
public sealed record RequestData(string Kind) : Command;

/// <param name="Score">0 to 10.</param>
public sealed record RateVisit(AppointmentId? Appointment, int Score, string? Comment) : Command;

/// <summary>Adds a comment to the contact's last rating of that visit, after what was said with the mark.</summary>
/// <param name="Score">The mark that it explains.</param>
public sealed record CommentOnVisit(AppointmentId? Appointment, int Score, string Comment)
    : Command;
