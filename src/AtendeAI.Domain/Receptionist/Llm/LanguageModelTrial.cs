using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>What came of asking a model for one word.</summary>
/// <param name="Fault">Null where it answered.</param>
/// <param name="Host">Who was asked.</param>
/// <param name="Status">The provider's HTTP status, where it refused.</param>
public sealed record LanguageModelTrial(
    LanguageModelFault? Fault,
    string Host,
    string Model,
    int? Status,
    Duration Elapsed
);

public enum LanguageModelFault
{
    KeyRefused,
    ModelUnknown,

    /// <summary>Too much was asked, or the account has no credit left.</summary>
    OverLimit,

    /// <summary>The provider does not take the request so: some models refuse a temperature.</summary>
    RequestRefused,
    Unreachable,

    /// <summary>It is of this machine or of the house's network, which the installation does not allow.</summary>
    AddressNotAllowed,
}
