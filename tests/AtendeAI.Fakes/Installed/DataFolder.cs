using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Fakes.Installed;

/// <summary>A data folder of its own, gone with the test. Short, because a Unix socket's path may have 107 characters.</summary>
public sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("atd-").FullName;

    /// <summary>The embedded PostgreSQL's process, while it runs.</summary>
    public int? PostgresPid =>
        Find("postmaster.pid") is { } file && int.TryParse(FirstLine(file), out var pid)
            ? pid
            : null;

    /// <summary>Where the embedded PostgreSQL listens.</summary>
    public string SocketFolder => System.IO.Path.GetDirectoryName(Socket)!;

    public string SocketPort => Socket[(Socket.LastIndexOf('.') + 1)..];

    public const string Superuser = "postgres";

    public string SuperuserPassword => PasswordOf(Superuser);

    /// <summary>Into the executable's own database, past row-level security.</summary>
    public string ConnectionString => ConnectionStringOf(Superuser);

    public string ConnectionStringOf(string role) =>
        $"Host={SocketFolder};Port={SocketPort};Database=atendeai;Username={role};Password={PasswordOf(role)};Search Path=atendeai,public";

    /// <summary>Derived from the folder's key as the executable derives it.</summary>
    private string PasswordOf(string role) => PasswordOf(Path, role);

    public static string PasswordOf(string folder, string role)
    {
        var key = Convert.FromHexString(
            File.ReadAllText(System.IO.Path.Combine(folder, "database.key")).Trim()
        );
        return Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(role)));
    }

    private string Socket =>
        Find(".s.PGSQL.*")
        ?? throw new InvalidOperationException($"No PostgreSQL socket in {Path}");

    public void Dispose()
    {
        if (PostgresPid is { } pid && Unix.IsRunning(pid))
            Unix.SendKill(pid);
        for (var attempt = 0; attempt < 20 && Directory.Exists(Path); attempt++)
            TryDelete();
    }

    private string? Find(string name) =>
        Directory
            .EnumerateFiles(
                Path,
                name,
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.None,
                }
            )
            .FirstOrDefault(f => !f.EndsWith(".lock", StringComparison.Ordinal));

    private static string? FirstLine(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void TryDelete()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            Thread.Sleep(100); // PostgreSQL is still letting go of its files
        }
    }
}
