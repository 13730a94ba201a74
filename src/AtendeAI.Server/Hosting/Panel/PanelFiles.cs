using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace AtendeAI.Server.Hosting.Panel;

/// <summary>A file of the panel, as it lies in the executable.</summary>
/// <param name="Body">Its bytes, compressed if <paramref name="IsBrotli"/>.</param>
internal sealed record PanelFile(byte[] Body, bool IsBrotli, string ContentType, string ETag)
{
    /// <summary>The plain bytes, for a browser that knows no brotli.</summary>
    public byte[] Plain()
    {
        if (!IsBrotli)
        {
            return Body;
        }

        using var plain = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(Body), CompressionMode.Decompress);
        brotli.CopyTo(plain);
        return plain.ToArray();
    }
}

/// <summary>The panel's styles, scripts and fonts, which the build embeds: the executable needs no wwwroot beside it.</summary>
internal static class PanelFiles
{
    private const string Resource = "panel.zip";
    private const string BrotliSuffix = ".br";

    /// <summary>All files by their path, which begins with a slash.</summary>
    public static FrozenDictionary<string, PanelFile> Load()
    {
        using var resource =
            typeof(PanelFiles).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("This build carries no panel.");
        using var zip = new ZipArchive(resource);
        var types = new FileExtensionContentTypeProvider();
        return zip.Entries.ToFrozenDictionary(
            entry => "/" + PlainName(entry.FullName),
            entry => Read(entry, types),
            StringComparer.Ordinal
        );
    }

    private static PanelFile Read(ZipArchiveEntry entry, FileExtensionContentTypeProvider types)
    {
        var body = new byte[entry.Length];
        using (var content = entry.Open())
        {
            content.ReadExactly(body);
        }

        var type = types.TryGetContentType(PlainName(entry.FullName), out var known)
            ? known
            : "application/octet-stream";
        var etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"";
        return new PanelFile(
            body,
            entry.FullName.EndsWith(BrotliSuffix, StringComparison.Ordinal),
            type,
            etag
        );
    }

    private static string PlainName(string name) =>
        name.EndsWith(BrotliSuffix, StringComparison.Ordinal) ? name[..^BrotliSuffix.Length] : name;
}
