using System.Net;
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

    /// <summary>An address that a key and patients' words may be sent to: TLS, or a machine of the clinic's own.</summary>
    public static Uri? Address(string text) =>
        Uri.TryCreate(text.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", Query: "", Fragment: "" }
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IsNear(uri)))
            ? uri
            : null;

    private static bool IsNear(Uri uri) =>
        uri.IsLoopback
        || (
            uri.HostNameType == UriHostNameType.Dns
            && !uri.Host.Contains('.', StringComparison.Ordinal)
        )
        || (IPAddress.TryParse(uri.Host, out var address) && IsPrivate(address));

    private static bool IsPrivate(IPAddress address) =>
        address.GetAddressBytes()
            is [10, ..]
                or [192, 168, ..]
                or [172, >= 16 and <= 31, ..]
                or [127, ..]
        || address.IsIPv6UniqueLocal;
}
