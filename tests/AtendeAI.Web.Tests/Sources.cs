using System.Runtime.CompilerServices;

namespace AtendeAI.Web.Tests;

/// <summary>Where the panel's sources are, for the tests that read them.</summary>
internal static class Sources
{
    public static string Web { get; } = Find();

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "AtendeAI.Web")
        );
}
