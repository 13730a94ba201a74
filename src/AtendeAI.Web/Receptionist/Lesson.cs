using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Headless;

namespace AtendeAI.Web.Receptionist;

/// <summary>What is to be learned from a misunderstanding: another name of a service, or an answer.</summary>
/// <param name="ServiceId">The service that goes by <paramref name="Asked"/>; null for an answer, empty while none is chosen.</param>
public sealed record Lesson(string Asked, string? ServiceId, string Answer)
{
    public bool IsWhole =>
        !string.IsNullOrWhiteSpace(Asked)
        && (
            ServiceId is { Length: > 0 } || ServiceId is null && !string.IsNullOrWhiteSpace(Answer)
        );

    /// <summary>Whether it shows in an answer: its own words, or that the service's name made sense.</summary>
    public bool IsUsedIn(RehearsedAnswer answer) =>
        ServiceId is null
            ? answer.Replies.Any(reply => reply.Text.Contains(Beginning, StringComparison.Ordinal))
            : answer.Why is { Misunderstood: false };

    // A long answer is shortened at its end.
    private string Beginning => Answer.Trim() is { Length: > 60 } text ? text[..60] : Answer.Trim();

    /// <summary>The clinic as it would be; refused as the clinic itself would refuse it.</summary>
    public ClinicContext Onto(ClinicContext clinic) =>
        ServiceId is null ? clinic.WithAnswer(Asked, Answer) : clinic.WithAlias(ServiceId, Asked);
}
