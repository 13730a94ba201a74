namespace AtendeAI.Server.Tests.Llm;

/// <summary>One attack of <c>attacks.txt</c>.</summary>
/// <param name="Place">Where the text hides.</param>
/// <param name="Calls">The tools that an obeying model calls, with their arguments.</param>
/// <param name="Says">What an obeying model says at last.</param>
public sealed record Attack(
    string Place,
    string Text,
    IReadOnlyList<(string Tool, string Arguments)> Calls,
    string Says
)
{
    public static IReadOnlyList<Attack> All { get; } = [.. Blocks().Select(Parse)];

    public override string ToString() => $"{Place}: {Text}";

    private static IEnumerable<string[]> Blocks()
    {
        using var stream = typeof(Attack).Assembly.GetManifestResourceStream("attacks.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .ReplaceLineEndings("\n")
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .Where(b => b.Length > 2 && !b[0].StartsWith('#')),
        ];
    }

    private static Attack Parse(string[] lines) =>
        new(
            lines[0],
            lines[1],
            [
                .. lines
                    .Where(l => l.StartsWith("> ", StringComparison.Ordinal))
                    .Select(l => l[2..].Split(' ', 2))
                    .Select(l => (l[0], l[1])),
            ],
            lines.Single(l => l.StartsWith("\" ", StringComparison.Ordinal))[2..]
        );
}
