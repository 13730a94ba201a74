namespace AtendeAI.Domain.Agenda;

/// <summary>
/// Where an appointment stands. A hold keeps a slot for a patient who is deciding and expires by itself; held, booked and confirmed
/// occupy the professional and the patient.
/// </summary>
public enum AppointmentStatus
{
    Held,
    Booked,
    Confirmed,
    Completed,
    NoShow,
    Cancelled,
}
