namespace AtendeAI.Server.Tests;

/// <summary>Where the source lies, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "AtendeAI.sln"))
            ? folder
            : Above(
                Path.GetDirectoryName(folder)
                    ?? throw new InvalidOperationException("Not inside the repository.")
            );
}
