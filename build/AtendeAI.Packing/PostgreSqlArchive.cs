using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace AtendeAI.Packing;

/// <summary>
/// Packs what PostgreSQL needs at run time, and nothing else, as a brotli-compressed tar. The archive is the same for the
/// same input: entries are sorted and carry no time of their own.
/// </summary>
internal static class PostgreSqlArchive
{
    private const UnixFileMode Executable = (UnixFileMode)0b111_101_101;
    private const UnixFileMode Plain = (UnixFileMode)0b110_100_100;

    public static int Pack(string native, string output)
    {
        var renamed = LibraryNames(native);
        var staging = Directory.CreateTempSubdirectory("atendeai-packing-");
        try
        {
            var files = Directory
                .EnumerateFiles(native, "*", SearchOption.AllDirectories)
                .Select(path =>
                    (Source: path, Name: Path.GetRelativePath(native, path).Replace('\\', '/'))
                )
                .Where(file => PostgreSqlContents.IsNeeded(file.Name))
                .Select(file =>
                    (file.Source, Name: renamed.GetValueOrDefault(file.Name, file.Name))
                )
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .ToList();

            if (files.Exists(file => file.Name.EndsWith(".exe", StringComparison.Ordinal)))
            {
                files = WindowsImports.OnlyReached(files);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            Write(files, output, staging.FullName);
            return 0;
        }
        finally
        {
            staging.Delete(recursive: true);
        }
    }

    private static void Write(
        List<(string Source, string Name)> files,
        string output,
        string staging
    )
    {
        using (var file = File.Create(output + ".new"))
        using (var brotli = new BrotliStream(file, new BrotliCompressionOptions { Quality = 9 }))
        using (var tar = new TarWriter(brotli, TarEntryFormat.Ustar))
        {
            foreach (var (source, name) in files)
            {
                using var content = File.OpenRead(Stripped(source, name, staging));
                tar.WriteEntry(
                    new UstarTarEntry(TarEntryType.RegularFile, name)
                    {
                        DataStream = content,
                        Mode = PostgreSqlContents.IsBinary(name) ? Executable : Plain,
                        ModificationTime = DateTimeOffset.UnixEpoch,
                    }
                );
            }
        }

        // The name of the folder it is unpacked to: known to the executable without hashing the archive at every start.
        var hash = SHA256.HashData(File.ReadAllBytes(output + ".new"));
        File.WriteAllText(output + ".name", Convert.ToHexStringLower(hash)[..12]);
        File.Move(output + ".new", output, overwrite: true);
    }

    // npm packages hold no symbolic links; the package lists them instead. A library is only ever asked for by its soname
    // (libpq.so.5), so it is packed under that name and no link is needed at all.
    private static Dictionary<string, string> LibraryNames(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return [];
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(list));
        return json
            .RootElement.EnumerateArray()
            .Select(link => (Source: Relative(link, "source"), Target: Relative(link, "target")))
            .Where(link => !link.Target.EndsWith(".so", StringComparison.Ordinal))
            .ToDictionary(link => link.Source, link => link.Target, StringComparer.Ordinal);

        static string Relative(JsonElement link, string property) =>
            link.GetProperty(property).GetString()!["native/".Length..];
    }

    // Symbols are for debuggers. Where strip is missing the archive is larger, and just as good.
    private static string Stripped(string source, string name, string staging)
    {
        if (!PostgreSqlContents.IsElf(name) || !OperatingSystem.IsLinux())
        {
            return source;
        }

        var target = Path.Combine(staging, Path.GetFileName(name));
        try
        {
            using var strip = Process.Start("strip", ["--strip-unneeded", "-o", target, source]);
            strip.WaitForExit();
            return strip.ExitCode == 0 ? target : source;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return source;
        }
    }
}
