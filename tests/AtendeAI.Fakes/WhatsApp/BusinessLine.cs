namespace AtendeAI.Fakes.WhatsApp;

/// <summary>One WhatsApp number of a clinic, as Meta knows it.</summary>
public sealed record BusinessLine
{
    public string PhoneNumberId { get; init; } = "106540352242922";

    /// <summary>As Meta shows it in <c>metadata</c>: digits only.</summary>
    public string DisplayNumber { get; init; } = "553132220000";

    public string BusinessAccountId { get; init; } = "102290129340398";

    public string AccessToken { get; init; } = "EAAfake-token-for-tests";

    /// <summary>Signs every webhook of this line.</summary>
    public string AppSecret { get; init; } = "atende_test_secret";

    public string VerifyToken { get; init; } = "atende_verify_token";
}
