using System.Security.Cryptography;
using AtendeAI.Server.Hosting;
using Npgsql;

namespace AtendeAI.Server.Data.Protection;

/// <summary>
/// The key that protects the keys in the database: 256 random bits in the data folder, readable by its owner alone. Whoever steals the
/// database without this file has no channel's secret and can forge no cookie. Executables that share a database share a copy of it.
/// </summary>
internal sealed class KeyFile(Launch launch, NpgsqlDataSource database)
{
    public const string Name = "protection.key";
    private readonly Lock _lock = new();
    private byte[]? _key;

    public string Path => System.IO.Path.Combine(launch.DataFolder, Name);

    /// <summary>The key; made at the first start of an installation.</summary>
    public byte[] Key()
    {
        lock (_lock)
        {
            return _key ??= Read();
        }
    }

    private byte[] Read()
    {
        if (!File.Exists(Path))
        {
            RefuseToReplace();
            Create();
        }
        var key = Convert.FromBase64String(File.ReadAllText(Path).Trim());
        return key.Length == 32
            ? key
            : throw new RefusalException(DataText.Of("key-damaged", Path));
    }

    // A new key would make everything unreadable that the lost one protects.
    private void RefuseToReplace()
    {
        using var command = database.CreateCommand(
            "SELECT EXISTS (SELECT FROM atendeai.data_protection_keys)"
        );
        if (command.ExecuteScalar() is true)
        {
            throw new RefusalException(DataText.Of("key-missing", Path));
        }
    }

    private void Create()
    {
        Directory.CreateDirectory(launch.DataFolder);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        var unfinished = $"{Path}.{Environment.ProcessId}";
        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }
        try
        {
            File.Move(unfinished, Path, overwrite: false);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Delete(unfinished);
        }
    }
}
