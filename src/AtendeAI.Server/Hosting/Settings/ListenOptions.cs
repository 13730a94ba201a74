using System.ComponentModel.DataAnnotations;
using System.Net;

namespace AtendeAI.Server.Hosting.Settings;

/// <summary>The settings at the top: where the server listens and whom it believes.</summary>
public sealed class ListenOptions : IValidatableObject
{
    public const string DefaultUrls = "http://127.0.0.1:8080";

    /// <summary>Addresses to listen on, separated by semicolons. The default exposes nothing to the network.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>
    /// Reverse proxies whose X-Forwarded headers are believed: addresses or networks (10.0.0.0/8), separated by commas. None by default.
    /// </summary>
    public string Proxies { get; init; } = "";

    public string[] UrlList =>
        Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string[] ProxyList =>
        Proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var url in UrlList.DefaultIfEmpty("").Where(url => !IsAddress(url)))
        {
            yield return new ValidationResult(
                SettingsText.Of("not-an-address", url, DefaultUrls),
                [nameof(Urls)]
            );
        }

        foreach (
            var proxy in ProxyList.Where(proxy =>
                !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)
            )
        )
        {
            yield return new ValidationResult(
                SettingsText.Of("not-a-proxy", proxy),
                [nameof(Proxies)]
            );
        }
    }

    // Kestrel's "any address" forms are not addresses to Uri.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(
            url.Replace("://*", "://any", StringComparison.Ordinal)
                .Replace("://+", "://any", StringComparison.Ordinal),
            UriKind.Absolute,
            out var parsed
        )
        && parsed.Scheme is "http" or "https"
        && parsed.PathAndQuery == "/";
}
