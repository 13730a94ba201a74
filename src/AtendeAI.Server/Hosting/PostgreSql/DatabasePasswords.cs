using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Passwords of database roles, each derived from one secret, so that every executable that knows the secret agrees.</summary>
internal static class DatabasePasswords
{
    /// <summary>The password of a role, from a secret of at least its strength.</summary>
    public static string Derive(ReadOnlySpan<byte> secret, string role) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(role)));

    /// <summary>The secret of the carried PostgreSQL, made when there is none yet and readable by this user only.</summary>
    public static byte[] SecretOf(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "database.key");
        if (!File.Exists(file))
        {
            Create(file);
        }

        try
        {
            return Convert.FromHexString(File.ReadAllText(file).Trim());
        }
        catch (UnauthorizedAccessException error)
        {
            throw new RefusalException(PostgreSqlText.Of("key-of-another", file), error);
        }
        catch (FormatException error)
        {
            throw new RefusalException(PostgreSqlText.Of("damaged", file), error);
        }
    }

    private static void Create(string file)
    {
        var unfinished = $"{file}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.WriteLine(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        }

        try
        {
            File.Move(unfinished, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(unfinished);
        }
    }
}
