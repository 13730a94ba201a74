using System.Runtime.InteropServices;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Microsoft's Visual C++ runtime: PostgreSQL for Windows is built with it, and Windows comes without it.</summary>
internal static class VisualC
{
    private static readonly string[] Libraries =
    [
        "vcruntime140.dll",
        "vcruntime140_1.dll",
        "msvcp140.dll",
    ];

    /// <summary>Says what to install, instead of PostgreSQL's programs ending without a word.</summary>
    public static void RefuseWithout()
    {
        if (!OperatingSystem.IsWindows())
        {
            return;
        }

        var missing = Libraries.Where(name => !NativeLibrary.TryLoad(name, out _)).ToList();
        if (missing.Count > 0)
        {
            throw new RefusalException(
                PostgreSqlText.Of("no-visual-c", string.Join(", ", missing))
            );
        }
    }
}
