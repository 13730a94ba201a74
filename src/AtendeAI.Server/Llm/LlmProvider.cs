using AtendeAI.Domain.Identity;

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
