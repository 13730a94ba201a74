using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Engagement;

/// <summary>Whom a message that goes out by itself greets, and whom it names besides: a guardian is greeted, the child is named.</summary>
/// <param name="First">The first name of who reads; empty where it is not known.</param>
/// <param name="Patient">The first name of the patient, where that is somebody else.</param>
internal readonly record struct Addressed(string First, string? Patient)
{
    public static Addressed Of(KnownAppointment appointment) =>
        Of(appointment.PatientName, appointment.Reader);

    public static Addressed Of(string patient, string? reader) =>
        reader is null
            ? new(Said.FirstName(patient), null)
            : new(Said.FirstName(reader), Said.FirstName(patient));

    /// <summary>"Olá, Mariana!", or "Olá!".</summary>
    public string Hello => First.Length > 0 ? $"Olá, {First}!" : "Olá!";

    /// <summary>"Consulta de Theo": what it is, and for whom where that has to be said.</summary>
    public string Of(string what) => Patient is null ? what : $"{what} de {Patient}";
}
