using System.Formats.Tar;
using System.IO.Compression;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The PostgreSQL this executable carries, unpacked into the data folder once for each version.</summary>
internal sealed class PostgreSqlPrograms
{
    private PostgreSqlPrograms(string folder) => Folder = folder;

    /// <summary>Holds <c>bin</c>, <c>lib</c> and <c>share</c>.</summary>
    public string Folder { get; }

    public string Postgres => Program("postgres");

    public string InitDb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    /// <summary>Unpacks what is not there yet or not whole. The folder's name carries the archive's hash, so versions never mix.</summary>
    public static PostgreSqlPrograms Unpack(string dataFolder)
    {
        var folder = FolderIn(dataFolder);
        if (!FileList.Agrees(folder))
        {
            Unpack(folder, folder + "." + Environment.ProcessId);
        }

        return new PostgreSqlPrograms(folder);
    }

    /// <summary>The unpacked files that are not, byte for byte, the carried ones.</summary>
    public static IReadOnlyList<string> Damaged(string dataFolder) =>
        FileList.Damaged(FolderIn(dataFolder));

    /// <summary>Removes the versions that came before. Call it when none of them can be running any more.</summary>
    public void RemoveOthers()
    {
        var others = new DirectoryInfo(Path.GetDirectoryName(Folder)!)
            .EnumerateDirectories()
            .Where(other => other.FullName != Folder);
        foreach (var other in others.Where(other => !IsBeingUnpacked(other)))
        {
            other.Delete(recursive: true);
        }
    }

    // A command beside this process may be unpacking too.
    private static bool IsBeingUnpacked(DirectoryInfo folder) =>
        folder.Name.Contains('.', StringComparison.Ordinal)
        && folder.LastWriteTimeUtc > TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-10);

    private static string FolderIn(string dataFolder)
    {
        using var name = new StreamReader(Resource("postgresql.name"));
        return Path.Combine(dataFolder, "postgresql", name.ReadToEnd());
    }

    private static Stream Resource(string name) =>
        typeof(PostgreSqlPrograms).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException("This build carries no PostgreSQL.");

    private static void Unpack(string folder, string unfinished)
    {
        Directory.CreateDirectory(unfinished);
        using (
            var tar = new BrotliStream(Resource("postgresql.tar.br"), CompressionMode.Decompress)
        )
        {
            TarFile.ExtractToDirectory(tar, unfinished, overwriteFiles: true);
        }

        OpenToEveryone(unfinished);
        OpenSsl.LoadFrom(unfinished);
        FileList.Write(unfinished);
        PutInPlace(unfinished, folder);
    }

    private static void PutInPlace(string unfinished, string folder)
    {
        if (FileList.Agrees(folder))
        {
            // Another process was quicker.
            Directory.Delete(unfinished, recursive: true);
            return;
        }

        if (Directory.Exists(folder))
        {
            Directory.Move(folder, unfinished + ".damaged");
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
