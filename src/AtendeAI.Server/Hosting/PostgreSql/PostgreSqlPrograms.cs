using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The PostgreSQL this executable carries, unpacked into the data folder once for each version.</summary>
internal sealed class PostgreSqlPrograms
{
    private const string Resource = "postgresql.tar.br";

    private PostgreSqlPrograms(string folder) => Folder = folder;

    /// <summary>Holds <c>bin</c>, <c>lib</c> and <c>share</c>.</summary>
    public string Folder { get; }

    public string Postgres => Program("postgres");

    public string InitDb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    /// <summary>Unpacks what is not there yet or not whole. The folder's name carries the archive's hash, so versions never mix.</summary>
    public static PostgreSqlPrograms Unpack(string dataFolder)
    {
        using var archive = OpenArchive();
        var folder = FolderIn(dataFolder, archive);
        if (!FileList.Agrees(folder))
        {
            Unpack(archive, folder);
        }

        return new PostgreSqlPrograms(folder);
    }

    /// <summary>The unpacked files that are not, byte for byte, the carried ones.</summary>
    public static IReadOnlyList<string> Damaged(string dataFolder)
    {
        using var archive = OpenArchive();
        return FileList.Damaged(FolderIn(dataFolder, archive));
    }

    /// <summary>Removes the versions that came before. Call it when none of them can be running any more.</summary>
    public void RemoveOthers()
    {
        var all = Directory.EnumerateDirectories(Path.GetDirectoryName(Folder)!);
        foreach (var other in all.Where(other => other != Folder))
        {
            Directory.Delete(other, recursive: true);
        }
    }

    private static Stream OpenArchive() =>
        typeof(PostgreSqlPrograms).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException("This build carries no PostgreSQL.");

    private static string FolderIn(string dataFolder, Stream archive)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(archive))[..12];
        archive.Position = 0;
        return Path.Combine(dataFolder, "postgresql", hash);
    }

    private static void Unpack(Stream archive, string folder)
    {
        var unfinished = $"{folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(unfinished);
        using (var tar = new BrotliStream(archive, CompressionMode.Decompress))
        {
            TarFile.ExtractToDirectory(tar, unfinished, overwriteFiles: true);
        }

        OpenToEveryone(unfinished);
        FileList.Write(unfinished);

        if (Directory.Exists(folder))
        {
            Directory.Move(folder, $"{unfinished}.damaged");
        }

        Directory.Move(unfinished, folder);
    }

    // When the executable is root's, another account runs these files: they are no secret, whatever the umask says.
    private static void OpenToEveryone(string folder)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return;
        }

        const UnixFileMode open = (UnixFileMode)0b111_101_101;
        var inside = Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories);
        foreach (var directory in inside.Append(folder).Append(Path.GetDirectoryName(folder)!))
        {
            File.SetUnixFileMode(directory, open);
        }
    }

    private string Program(string name) =>
        Path.Combine(Folder, "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);
}
