namespace AtendeAI.Bench.Measures;

/// <summary>What was measured, as one Markdown table.</summary>
internal sealed class Table
{
    private readonly List<(string What, string Measured, string Goal)> _rows = [];

    public void Add(string what, string measured, string goal = "")
    {
        _rows.Add((what, measured, goal));
        Console.Error.WriteLine($"  {what}: {measured}");
    }

    public void Print(TextWriter output)
    {
        var what = _rows.Max(r => r.What.Length);
        var measured = _rows.Max(r => r.Measured.Length);
        var goal = Math.Max(4, _rows.Max(r => r.Goal.Length));
        output.WriteLine(
            $"| {"measure".PadRight(what)} | {"here".PadRight(measured)} | {"goal".PadRight(goal)} |"
        );
        output.WriteLine(
            $"|{new string('-', what + 2)}|{new string('-', measured + 2)}|{new string('-', goal + 2)}|"
        );
        foreach (var row in _rows)
            output.WriteLine(
                $"| {row.What.PadRight(what)} | {row.Measured.PadRight(measured)} | {row.Goal.PadRight(goal)} |"
            );
    }
}
