using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The PostgreSQL this executable carries, unpacked into the data folder once for each version.</summary>
internal sealed class PostgreSqlPrograms
{
    private const string Resource = "postgresql.tar.br";
    private const string ListFile = "files.txt";

    private PostgreSqlPrograms(string folder) => Folder = folder;

    /// <summary>Holds <c>bin</c>, <c>lib</c> and <c>share</c>.</summary>
    public string Folder { get; }

    public string Postgres => Program("postgres");

    public string InitDb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    /// <summary>Unpacks what is not there yet or not whole. The folder's name carries the archive's hash, so versions never mix.</summary>
    public static PostgreSqlPrograms Unpack(string dataFolder)
    {
        using var archive =
            typeof(PostgreSqlPrograms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("This build carries no PostgreSQL.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(archive))[..12];

        var all = Path.Combine(dataFolder, "postgresql");
        var folder = Path.Combine(all, hash);
        if (!IsWhole(folder))
        {
            archive.Position = 0;
            Unpack(archive, all, folder);
        }

        return new PostgreSqlPrograms(folder);
    }

    /// <summary>Removes the versions that came before. Call it when none of them can be running any more.</summary>
    public void RemoveOthers()
    {
        foreach (
            var other in Directory
                .EnumerateDirectories(Path.GetDirectoryName(Folder)!)
                .Where(other => other != Folder)
        )
        {
            Directory.Delete(other, recursive: true);
        }
    }

    private static void Unpack(Stream archive, string all, string folder)
    {
        var unfinished = $"{folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(unfinished);
        using (var tar = new BrotliStream(archive, CompressionMode.Decompress))
        {
            TarFile.ExtractToDirectory(tar, unfinished, overwriteFiles: true);
        }

        OpenToEveryone(all, unfinished);
        File.WriteAllLines(Path.Combine(unfinished, ListFile), Describe(unfinished));

        if (Directory.Exists(folder))
        {
            Directory.Move(folder, $"{unfinished}.broken");
        }

        Directory.Move(unfinished, folder);
    }

    // When the executable is root's, another account runs these files: they are no secret, whatever the umask says.
    private static void OpenToEveryone(string all, string folder)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return;
        }

        const UnixFileMode open = (UnixFileMode)0b111_101_101;
        foreach (
            var directory in Directory
                .EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
                .Append(folder)
                .Append(all)
        )
        {
            File.SetUnixFileMode(directory, open);
        }
    }

    private static bool IsWhole(string folder)
    {
        var list = Path.Combine(folder, ListFile);
        return File.Exists(list)
            && File.ReadLines(list).Order(StringComparer.Ordinal).SequenceEqual(Describe(folder));
    }

    private static IEnumerable<string> Describe(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Name != ListFile)
            .Select(file => $"{Path.GetRelativePath(folder, file.FullName)}|{file.Length}")
            .Order(StringComparer.Ordinal);

    private string Program(string name) =>
        Path.Combine(Folder, "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);
}
