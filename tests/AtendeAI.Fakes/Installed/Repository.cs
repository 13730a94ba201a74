namespace AtendeAI.Fakes.Installed;

/// <summary>Where the source lies, found from where the tests run.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>What a run leaves behind for people to look at.</summary>
    public static string Artifacts(string name)
    {
        var folder = Path.Combine(Root, "artifacts", "end-to-end");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }

    private static string Find()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
            if (File.Exists(Path.Combine(folder.FullName, "AtendeAI.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
