using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>The <c>X-Hub-Signature-256</c> header over a webhook's raw bytes.</summary>
public static class MetaSignature
{
    public const string Header = "X-Hub-Signature-256";

    public static string Of(ReadOnlySpan<byte> body, string appSecret)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body, hash);
        return "sha256=" + Convert.ToHexStringLower(hash);
    }
}
