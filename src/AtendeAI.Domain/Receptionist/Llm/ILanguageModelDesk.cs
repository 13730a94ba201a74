using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// A clinic's language model as the panel shows and sets it. The key goes in and never comes out. Refuses <c>llm.bad-address</c>, <c>llm.bad-name</c>,
/// <c>llm.bad-number</c>, and <c>identity.not-allowed</c> without <see cref="StaffPermissions.ManageChannels"/>.
/// </summary>
public interface ILanguageModelDesk
{
    /// <summary>Null where the clinic has set none.</summary>
    Task<LanguageModelView?> GetAsync(StaffMember who, CancellationToken cancellationToken);

    /// <summary>Sets the model and switches it on.</summary>
    Task SaveAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    );

    /// <summary>Switches it off; what was set stays.</summary>
    Task TurnOffAsync(StaffMember who, CancellationToken cancellationToken);
}

/// <param name="UsedTokens">Of this month.</param>
/// <param name="LastOutcome">How the last turn went, one of <see cref="ModelOutcomes"/>: what is not <see cref="ModelOutcomes.Said"/> was answered without the model.</param>
public sealed record LanguageModelView(
    bool Enabled,
    string BaseUrl,
    string Model,
    string? TranscriptionModel,
    bool HasKey,
    double? Temperature,
    long MonthlyTokens,
    int TraceDays,
    long UsedTokens,
    string? LastOutcome,
    Instant? LastAt
);

/// <param name="Key">Null keeps the one that is there, as long as the address stays.</param>
/// <param name="Temperature">0 to 2; null leaves it to the provider.</param>
/// <param name="TraceDays">0 to 365; 0 keeps no traces.</param>
public sealed record LanguageModelChange(
    string BaseUrl,
    string Model,
    string? TranscriptionModel,
    string? Key,
    double? Temperature,
    long MonthlyTokens,
    int TraceDays
);
