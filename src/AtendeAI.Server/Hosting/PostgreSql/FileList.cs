using System.Globalization;
using System.Security.Cryptography;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>A list of a folder's files with their sizes and hashes, kept in the folder, by which a later look finds what has changed.</summary>
internal static class FileList
{
    private const string Name = "files.txt";

    public static void Write(string folder) =>
        File.WriteAllLines(
            Path.Combine(folder, Name),
            Files(folder)
                .Select(file => $"{Relative(folder, file)}|{file.Length}|{Hash(file.FullName)}")
        );

    /// <summary>Whether the folder has the files of its list in their sizes: quick enough for every start.</summary>
    public static bool Agrees(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Name)))
        {
            return false;
        }

        var there = Files(folder).Select(file => (Relative(folder, file), file.Length)).ToHashSet();
        return there.SetEquals(Read(folder).Select(entry => (entry.Path, entry.Length)));
    }

    /// <summary>The files of the list that are missing or hold something else.</summary>
    public static IReadOnlyList<string> Damaged(string folder) =>
        File.Exists(Path.Combine(folder, Name))
            ?
            [
                .. Read(folder)
                    .Where(entry => !IsSame(Path.Combine(folder, entry.Path), entry.Hash))
                    .Select(entry => entry.Path),
            ]
            : [Name];

    private static IEnumerable<(string Path, long Length, string Hash)> Read(string folder) =>
        File.ReadLines(Path.Combine(folder, Name))
            .Select(line => line.Split('|'))
            .Select(parts =>
                parts is [var path, var length, var hash]
                && long.TryParse(length, CultureInfo.InvariantCulture, out var bytes)
                    ? (path, bytes, hash)
                    // A line that was cut off agrees with nothing.
                    : (string.Join('|', parts), -1, "")
            );

    private static IEnumerable<FileInfo> Files(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Name != Name);

    private static string Relative(string folder, FileInfo file) =>
        Path.GetRelativePath(folder, file.FullName);

    private static bool IsSame(string file, string hash) => File.Exists(file) && Hash(file) == hash;

    private static string Hash(string file)
    {
        using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
