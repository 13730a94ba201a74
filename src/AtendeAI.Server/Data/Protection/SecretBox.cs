using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace AtendeAI.Server.Data.Protection;

/// <summary>What a secret is for: one sealed for one purpose cannot be opened for another.</summary>
internal enum SecretPurpose
{
    /// <summary>A channel's access token, app secret and verify token.</summary>
    Channel,

    /// <summary>The key of a clinic's language model.</summary>
    LanguageModel,
}

/// <summary>Seals secrets before they go into a table.</summary>
internal sealed class SecretBox(IDataProtectionProvider protection)
{
    private readonly ConcurrentDictionary<SecretPurpose, IDataProtector> _protectors = new();

    public string Seal(SecretPurpose purpose, string secret) => Of(purpose).Protect(secret);

    /// <exception cref="CryptographicException">It was sealed with other keys, or for another purpose, or was changed.</exception>
    public string Open(SecretPurpose purpose, string text) => Of(purpose).Unprotect(text);

    private IDataProtector Of(SecretPurpose purpose) =>
        _protectors.GetOrAdd(purpose, p => protection.CreateProtector($"atendeai.secret.{p}"));
}
