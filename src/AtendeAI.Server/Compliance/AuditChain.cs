using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Server.Compliance;

/// <summary>The chain of seals: each is the hash of the one before and of its audit row, so no row can change or go without every later seal telling.</summary>
internal static class AuditChain
{
    /// <summary>What the first seal of a clinic follows.</summary>
    public static byte[] Beginning { get; } = new byte[SHA256.HashSizeInBytes];

    public static byte[] Seal(byte[] previous, string row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(Encoding.UTF8.GetBytes(row));
        return hash.GetHashAndReset();
    }
}
