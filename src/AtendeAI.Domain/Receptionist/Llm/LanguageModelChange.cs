namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>A clinic's language model as it shall be.</summary>
/// <param name="Key">Null keeps the one that is there, as long as the address stays.</param>
/// <param name="ForgetsKey">The key that is there is thrown away.</param>
/// <param name="Temperature">0 to 2; null leaves it to the provider.</param>
/// <param name="MonthlyTokens">1000 to a hundred thousand million.</param>
/// <param name="TraceDays">0 to 365; 0 keeps no traces.</param>
public sealed record LanguageModelChange(
    bool Enabled,
    string BaseUrl,
    string Model,
    string? TranscriptionModel,
    string? Key,
    bool ForgetsKey,
    double? Temperature,
    long MonthlyTokens,
    int TraceDays
)
{
    public const int LongestName = 200;
    public const int LongestKey = 500;
    public const long FewestTokens = 1000;
    public const long MostTokens = 100_000_000_000;
    public const int MostTraceDays = 365;

    /// <summary>The rules that it breaks, each about one thing; none where it can be saved.</summary>
    public IEnumerable<string> Faults()
    {
        if (ProviderAddress.Parse(BaseUrl) is null)
        {
            yield return LanguageModelRules.BadAddress;
        }

        if (!IsName(Model, LongestName))
        {
            yield return LanguageModelRules.BadModel;
        }

        if (TranscriptionModel is not null && !IsName(TranscriptionModel, LongestName))
        {
            yield return LanguageModelRules.BadTranscriptionModel;
        }

        if (Key is not null && !IsName(Key, LongestKey))
        {
            yield return LanguageModelRules.BadKey;
        }

        if (Temperature is not null and not (>= 0 and <= 2))
        {
            yield return LanguageModelRules.BadTemperature;
        }

        if (MonthlyTokens is < FewestTokens or > MostTokens)
        {
            yield return LanguageModelRules.BadBudget;
        }

        if (TraceDays is < 0 or > MostTraceDays)
        {
            yield return LanguageModelRules.BadTraceDays;
        }
    }

    /// <summary>Not printed, whoever logs it.</summary>
    public override string ToString() => $"{Model} at {BaseUrl}";

    private static bool IsName(string value, int longest) =>
        value.Trim() is { Length: > 0 } name
        && name.Length <= longest
        && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}

/// <summary>What a change of a language model may break.</summary>
public static class LanguageModelRules
{
    public const string BadAddress = "llm.bad-address";

    /// <summary>It is of this machine or of the house's network, which the installation does not allow.</summary>
    public const string AddressNotAllowed = "llm.address-not-allowed";
    public const string BadModel = "llm.bad-model";
    public const string BadTranscriptionModel = "llm.bad-transcription-model";
    public const string BadKey = "llm.bad-key";
    public const string BadTemperature = "llm.bad-temperature";
    public const string BadBudget = "llm.bad-budget";
    public const string BadTraceDays = "llm.bad-trace-days";
    public const string NotSet = "llm.not-set";
}
