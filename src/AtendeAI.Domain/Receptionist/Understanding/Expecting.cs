namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>What the last reply asked for: it changes how "Maria Silva", "14" or "sim" is read.</summary>
public enum Expecting
{
    Nothing,
    Service,
    Professional,
    Date,
    Time,
    Slot,
    Name,
    Cpf,
    BirthDate,
    Insurance,
    Confirmation,
    WhichAppointment,
    Rating,
    Reason,
    GuardianName,
    GuardianCpf,
}
