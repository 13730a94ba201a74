using System.Globalization;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Held by the one process whose PostgreSQL runs on a data folder. The system lets go of it when that process ends, however it ends.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>The lock, or null when another process holds it.</summary>
    public static DataFolderLock? TryTake(string dataFolder)
    {
        try
        {
            var file = new FileStream(
                PathIn(dataFolder),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
            File.WriteAllText(
                HolderFile(dataFolder),
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
            );
            return new DataFolderLock(file);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new RefusalException(PostgreSqlText.Of("folder-of-another", dataFolder), error);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whoever holds the lock, as words for a message.</summary>
    public static string Holder(string dataFolder) =>
        File.Exists(HolderFile(dataFolder))
            ? PostgreSqlText.Of("process", File.ReadAllText(HolderFile(dataFolder)))
            : PostgreSqlText.Of("another-process");

    public void Dispose() => _file.Dispose();

    private static string PathIn(string dataFolder) => Path.Combine(dataFolder, "lock");

    // A file of its own: reading the locked one would need the lock.
    private static string HolderFile(string dataFolder) => Path.Combine(dataFolder, "lock.pid");
}
