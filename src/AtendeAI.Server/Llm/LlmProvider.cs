using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Server.Llm;

/// <summary>A clinic's language model, with its key in the clear: it never leaves memory and is never logged.</summary>
internal sealed record LlmProvider(
    ClinicId Clinic,
    Uri BaseUrl,
    string Model,
    string? TranscriptionModel,
    string? Key,
    double? Temperature,
    long MonthlyTokens,
    int TraceDays
)
{
    /// <summary>Not printed, whoever logs it.</summary>
    public override string ToString() => $"{Model} at {BaseUrl.Host}";
}

internal static class LlmProviders
{
    /// <summary>The provider of a change that has no faults.</summary>
    public static LlmProvider ToProvider(this LanguageModelChange change, ClinicId clinic) =>
        new(
            clinic,
            ProviderAddress.Parse(change.BaseUrl)!,
            change.Model.Trim(),
            change.TranscriptionModel?.Trim(),
            change.Key?.Trim(),
            change.Temperature,
            change.MonthlyTokens,
            change.TraceDays
        );
}
