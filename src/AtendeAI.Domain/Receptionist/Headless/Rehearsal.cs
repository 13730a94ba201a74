using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>
/// A conversation with the receptionist that reaches nobody: the clinic's context as it is or as it might become, one pretend phone, and an agenda in
/// memory that is empty at first. The answers are the product's own.
/// </summary>
public sealed class Rehearsal
{
    private const string Phone = "+5500900000000";
    private readonly ChatSession _session;

    public Rehearsal(ClinicContext clinic, IReceptionist receptionist)
    {
        Clinic = clinic;
        _session = new ChatSession(new ChatAgenda(clinic), receptionist);
    }

    public ClinicContext Clinic { get; }

    /// <summary>What has been booked in it, by start; cancelled ones are gone.</summary>
    public IReadOnlyList<Agenda.Slot> Booked =>
        [
            .. _session
                .Agenda.Appointments.Where(a => a.IsActive)
                .Select(a => a.Slot)
                .OrderBy(slot => slot.Start),
        ];

    public async ValueTask<RehearsedAnswer> HearAsync(
        PatientInput message,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var answer = await _session.HearAsync(Phone, [message], now, cancellationToken);
        return new([.. answer.Replies.Select(reply => reply.Reply)], answer.Why);
    }
}

/// <param name="Replies">None where the assistant stays silent, as while a person has the conversation.</param>
public sealed record RehearsedAnswer(IReadOnlyList<Reply> Replies, TurnRecord? Why);
