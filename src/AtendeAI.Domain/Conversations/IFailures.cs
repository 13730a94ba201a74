using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Domain.Conversations;

/// <summary>
/// What came in and could not be handled. A clinic's messages need <see cref="StaffPermissions.ManageChannels"/>; what belongs to no clinic
/// also <see cref="StaffPermissions.OperatePlatform"/>, or that the installation has one clinic only. Refusal: <c>failures.settled</c>.
/// </summary>
public interface IFailures
{
    Task<Failures> ListAsync(StaffMember who, CancellationToken cancellationToken);

    /// <summary>Tries it again. What fails again is listed again.</summary>
    Task ReplayAsync(StaffMember who, Failure failure, CancellationToken cancellationToken);

    /// <summary>Takes it off the list for good.</summary>
    Task DismissAsync(StaffMember who, Failure failure, CancellationToken cancellationToken);
}

/// <param name="Strays">What belongs to no clinic; null for who may not see it.</param>
public sealed record Failures(
    DateTimeZone Zone,
    IReadOnlyList<Failure> Messages,
    IReadOnlyList<Failure>? Strays
);

/// <param name="Reason">A code: turn-failed, unknown-number, signed-by-another-app, not-json, bad-item, failed-5-times…</param>
/// <param name="Detail">The fault's name, or the number that the message was for.</param>
/// <param name="Conversation">Whose message it is; null for strays.</param>
public sealed record Failure(
    Guid Id,
    string Reason,
    string? Detail,
    Instant At,
    ConversationId? Conversation,
    string? ContactName
);
