using System.IO.Compression;
using System.Text.RegularExpressions;

namespace AtendeAI.Packing;

/// <summary>
/// Packs the files the panel is served from. The list has one "path in the archive|file" a line; text is stored as brotli
/// under NAME.br, so that the server hands it to browsers as it lies.
/// </summary>
internal static partial class PanelArchive
{
    private static readonly HashSet<string> Compressible = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css",
        ".html",
        ".js",
        ".json",
        ".map",
        ".svg",
        ".txt",
        ".webmanifest",
        ".xml",
    };

    public static int Pack(string list, string output)
    {
        var assets = File.ReadLines(list)
            .Select(line => line.Split('|', 2))
            .Select(parts => (Name: PlainName(parts[0]), Source: parts[1]))
            .DistinctBy(asset => asset.Name, StringComparer.Ordinal)
            .OrderBy(asset => asset.Name, StringComparer.Ordinal);

        using (var file = File.Create(output + ".new"))
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, source) in assets)
            {
                Add(zip, name, source);
            }
        }

        File.Move(output + ".new", output, overwrite: true);
        return 0;
    }

    // The SDK writes "app#[.{fingerprint}]?.css" where a name may carry a fingerprint: pages ask for the plain name.
    private static string PlainName(string path) =>
        Fingerprint().Replace(path, "").Replace('\\', '/').TrimStart('/');

    [GeneratedRegex(@"#\[[^\]]*\][?!]?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fingerprint();

    private static void Add(ZipArchive zip, string name, string source)
    {
        var compress = Compressible.Contains(Path.GetExtension(name));
        var entry = zip.CreateEntry(compress ? name + ".br" : name, CompressionLevel.NoCompression);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

        using var target = entry.Open();
        using var content = File.OpenRead(source);
        if (compress)
        {
            using var brotli = new BrotliStream(
                target,
                new BrotliCompressionOptions { Quality = 9 }
            );
            content.CopyTo(brotli);
        }
        else
        {
            content.CopyTo(target);
        }
    }
}
