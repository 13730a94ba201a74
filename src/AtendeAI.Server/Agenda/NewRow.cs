using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using NodaTime;

namespace AtendeAI.Server.Agenda;

/// <summary>An appointment or hold about to be written.</summary>
internal sealed record NewRow(
    Guid Id,
    string Professional,
    string Service,
    Instant Start,
    Instant End,
    Interval Busy
)
{
    public string Status { get; init; } = "booked";
    public Instant? HoldUntil { get; init; }
    public Guid? Patient { get; init; }
    public string? Insurance { get; init; }
    public string? Note { get; init; }
    public string Origin { get; init; } = "assistant";

    public static NewRow Of(AgendaWork work, HoldSlot command) =>
        Of(work, command.Slot) with
        {
            Status = "held",
            HoldUntil = command.Until,
        };

    public static NewRow Of(AgendaWork work, BookAppointment command) =>
        Of(work, command.Slot) with
        {
            Insurance = command.Patient.Insurance,
        };

    public static NewRow Of(AgendaWork work, Slot slot) =>
        new(
            Guid.CreateVersion7(),
            slot.ProfessionalId,
            slot.ServiceId,
            slot.Start,
            slot.End,
            work.Busy(slot.Start, slot.End)
        );
}
