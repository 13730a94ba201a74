using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Unique message ids in Meta's form: <c>wamid.</c> and base64.</summary>
public static class Wamid
{
    private static readonly byte[] Run = RandomNumberGenerator.GetBytes(16);
    private static long _last;

    public static string Next()
    {
        Span<byte> id = stackalloc byte[24];
        Run.CopyTo(id);
        BinaryPrimitives.WriteInt64BigEndian(id[16..], Interlocked.Increment(ref _last));
        return "wamid." + Convert.ToBase64String(id);
    }
}
