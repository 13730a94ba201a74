using System.Net;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>An address that a key and patients' words may be sent to: TLS, or a machine of the clinic's own.</summary>
public static class ProviderAddress
{
    public static Uri? Parse(string text) =>
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
        || (
            IPAddress.TryParse(uri.Host, out var address)
            && AddressReaches.Of(address) == AddressReach.Private
        );
}
