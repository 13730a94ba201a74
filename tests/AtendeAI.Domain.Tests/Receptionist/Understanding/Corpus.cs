using System.Runtime.CompilerServices;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>The labelled messages, read from the files beside this one.</summary>
internal static class Corpus
{
    /// <summary>A Monday: every date in the corpus is reckoned from it.</summary>
    public static readonly LocalDateTime Now = new(2026, 11, 23, 10, 0);

    /// <summary>Messages under headings "= label" or "= label,label", with "\n" for a line break.</summary>
    public static List<(string Labels, string Message)> Intents(string file)
    {
        var rows = new List<(string, string)>();
        var labels = string.Empty;
        foreach (var line in File.ReadLines(Find(file)).Where(line => line.Length > 0))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                labels = line[2..];
            }
            else
            {
                rows.Add((labels, line.Replace("\\n", "\n", StringComparison.Ordinal)));
            }
        }

        return rows;
    }

    /// <summary>What is expected, a tab, the message.</summary>
    public static List<(string Expected, string Message)> Pairs(string file) =>
        [
            .. File.ReadLines(Find(file))
                .Where(line => line.Contains('\t', StringComparison.Ordinal))
                .Select(line => line.Split('\t'))
                .Select(parts =>
                    (parts[0], parts[1].Replace("\\n", "\n", StringComparison.Ordinal))
                ),
        ];

    private static string Find(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Corpus", file);
}
