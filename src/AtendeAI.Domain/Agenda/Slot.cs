using NodaTime;

namespace AtendeAI.Domain.Agenda;

/// <summary>An appointment's key (UUIDv7), the same for life: moving one raises its revision and keeps its key.</summary>
public readonly record struct AppointmentId(Guid Value);

/// <summary>A time that can be booked: <paramref name="End"/> is excluded, so 10:00–10:30 and 10:30–11:00 do not clash. Buffers are not part of it.</summary>
/// <param name="ProfessionalId">The professional's id in the clinic context ("lia").</param>
/// <param name="ServiceId">The service's id in the clinic context ("avaliacao").</param>
public sealed record Slot(string ProfessionalId, string ServiceId, Instant Start, Instant End);

/// <summary>A stretch in which a professional cannot take anybody: an appointment or a hold with its buffers, or time blocked by the clinic.</summary>
public sealed record BusyRange(string ProfessionalId, Instant From, Instant To);

/// <summary>Where the receptionist asks for what is taken. Answered by one query, or from memory; never by a remote calendar.</summary>
public interface IBusyTimes
{
    /// <summary>
    /// The busy ranges of <paramref name="professionals"/> that touch [<paramref name="from"/>, <paramref name="to"/>), in any order,
    /// buffers included. The holds of the contact who asks are left out: nobody is in their own way.
    /// </summary>
    ValueTask<IReadOnlyList<BusyRange>> BusyAsync(
        IReadOnlyCollection<string> professionals,
        Instant from,
        Instant to,
        CancellationToken cancellationToken
    );
}
