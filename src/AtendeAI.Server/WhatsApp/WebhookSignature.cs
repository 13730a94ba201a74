using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Server.WhatsApp;

/// <summary>Meta's signature of a webhook: HMAC-SHA256 of the raw body with the app's secret, in <c>X-Hub-Signature-256</c>.</summary>
internal static class WebhookSignature
{
    public const string Header = "X-Hub-Signature-256";
    private const string Prefix = "sha256=";

    /// <summary>Reads the header into 32 bytes; false when it is missing or malformed.</summary>
    public static bool TryParse(string? header, Span<byte> signature) =>
        header is { Length: 71 }
        && header.StartsWith(Prefix, StringComparison.Ordinal)
        && Convert.FromHexString(header.AsSpan(Prefix.Length), signature, out _, out var written)
            == System.Buffers.OperationStatus.Done
        && written == signature.Length;

    /// <summary>True when <paramref name="signature"/> was made of these very bytes with <paramref name="secret"/>. Takes the same time either way.</summary>
    public static bool Matches(
        ReadOnlySpan<byte> signature,
        ReadOnlySpan<byte> body,
        ReadOnlySpan<byte> secret
    )
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, body, expected);
        return CryptographicOperations.FixedTimeEquals(signature, expected);
    }

    /// <summary>A short name for a secret that tells nothing about it: which app signed is kept with the journal.</summary>
    public static byte[] Fingerprint(string secret) =>
        SHA256.HashData(Encoding.UTF8.GetBytes("atendeai app secret\n" + secret))[..8];
}
