namespace AtendeAI.Server.Hosting.Settings;

/// <summary>Where everything the executable writes lives: the database, keys, logs.</summary>
public static class DataFolder
{
    public const string Variable = "ATENDEAI_DATA";

    /// <summary>The folder asked for, else the one <c>ATENDEAI_DATA</c> names, else the default of this system and user.</summary>
    public static string Resolve(string? asked) =>
        Path.TrimEndingDirectorySeparator(
            Path.GetFullPath(
                FirstSaid(asked, Environment.GetEnvironmentVariable(Variable)) ?? Default()
            )
        );

    /// <summary>Creates the folder. An ordinary user's is closed to others; in root's, the account PostgreSQL runs as must pass.</summary>
    public static void Prepare(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
                return;
            }

            PrepareUnix(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(
                SettingsText.Of("data-folder", folder, error.Message),
                error
            );
        }
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void PrepareUnix(string folder)
    {
        const UnixFileMode own =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        const UnixFileMode pass = UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, Environment.IsPrivilegedProcess ? own | pass : own);
        }
        else if (Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | pass);
        }
    }

    private static string? FirstSaid(params string?[] folders) =>
        folders.FirstOrDefault(folder => !string.IsNullOrWhiteSpace(folder));

    private static string Default()
    {
        if (OperatingSystem.IsWindows())
        {
            var root = Environment.IsPrivilegedProcess
                ? Environment.SpecialFolder.CommonApplicationData
                : Environment.SpecialFolder.LocalApplicationData;
            return Path.Combine(Environment.GetFolderPath(root), "AtendeAI");
        }

        return Environment.IsPrivilegedProcess
            ? "/var/lib/atendeai"
            : Path.Combine(Home(), ".local", "share", "atendeai");
    }

    private static string Home() =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home
            ? home
            : throw new RefusalException(SettingsText.Of("no-home", Variable));
}
