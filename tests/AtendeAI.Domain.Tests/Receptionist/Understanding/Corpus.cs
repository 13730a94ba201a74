using System.Runtime.CompilerServices;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>The labelled messages, read from the files beside this one.</summary>
internal static class Corpus
{
    /// <summary>A Monday: every date in the corpus is reckoned from it.</summary>
    public static readonly LocalDateTime Now = new(2026, 11, 23, 10, 0);

    /// <summary>The files that rules were written with in view.</summary>
    private static readonly string[] Ruled =
    [
        "intents.txt",
        "intents.voices.txt",
        "intents.short.txt",
        "intents.mended.txt",
    ];

    /// <summary>One message in so many of those that rules were not written for is never learnt from.</summary>
    private const int HeldOutOf = 12;

    /// <summary>What the likeness is learnt from.</summary>
    public static IEnumerable<Lesson> Lessons() =>
        Ruled
            .SelectMany(Intents)
            .Select(row => new Lesson(row.Labels, row.Message, untouched: false))
            .Concat(
                Storyteller
                    .Tell(Untouched(heldOut: false), [.. Lines("stories.txt")])
                    .Select(row => new Lesson(row.Labels, row.Message, untouched: true))
            );

    /// <summary>The messages that tell how well others are understood that nobody has seen.</summary>
    public static IEnumerable<(string Labels, string Message)> HeldOut() =>
        Untouched(heldOut: true);

    /// <summary>All messages that are labelled with what is wanted.</summary>
    public static IEnumerable<string> Messages() =>
        Ruled
            .SelectMany(Intents)
            .Concat(Untouched(heldOut: false))
            .Concat(Untouched(heldOut: true))
            .Select(row => row.Message);

    /// <summary>Messages written without sight of the rules and of other messages.</summary>
    private static IEnumerable<(string Labels, string Message)> Untouched(bool heldOut) =>
        Directory
            .EnumerateFiles(Find("Untouched"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Intents(file).Where((_, at) => (at % HeldOutOf == 0) == heldOut));

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

    /// <summary>When it is said, a tab, what is expected, a tab, the message.</summary>
    public static List<(string Now, string Expected, string Message)> Triples(string file) =>
        [
            .. File.ReadLines(Find(file))
                .Select(line => line.Split('\t'))
                .Where(parts => parts.Length == 3)
                .Select(parts =>
                    (parts[0], parts[1], parts[2].Replace("\\n", "\n", StringComparison.Ordinal))
                ),
        ];

    public static IEnumerable<string> Lines(string file) => File.ReadLines(Find(file));

    private static string Find(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Corpus", file);
}
