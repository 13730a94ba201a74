using System.Runtime.InteropServices;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>
/// .NET's cryptography on Linux is OpenSSL's, and a bare Debian has none: the process would end at its first hash. PostgreSQL is
/// carried with an OpenSSL of its own; where the system has no other, that one is loaded under the name .NET looks for.
/// </summary>
internal static class OpenSsl
{
    private static readonly string[] Names = ["libssl.so.3", "libssl.so.1.1"];

    /// <summary>Sees to it that there is one. Must come before anything that hashes.</summary>
    public static void Ensure(string dataFolder)
    {
        if (!OperatingSystem.IsLinux() || IsThere())
        {
            return;
        }

        DataFolder.Prepare(dataFolder);
        LoadFrom(PostgreSqlPrograms.Unpack(dataFolder).Folder);
    }

    /// <summary>Loads the one in PostgreSQL's folder, if the system has none.</summary>
    public static void LoadFrom(string postgreSql)
    {
        if (OperatingSystem.IsLinux() && !IsThere())
        {
            NativeLibrary.Load(Path.Combine(postgreSql, "lib", "libssl.so.1.1"));
        }
    }

    private static bool IsThere() => Names.Any(name => NativeLibrary.TryLoad(name, out _));
}
