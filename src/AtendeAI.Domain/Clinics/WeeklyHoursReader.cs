using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>Reads <c>{"mon":[["08:00","12:00"],["13:00","18:00"]]}</c>, sorts each day and refuses overlaps.</summary>
internal static class WeeklyHoursReader
{
    private static readonly (string Key, IsoDayOfWeek Day)[] s_days =
    [
        ("mon", IsoDayOfWeek.Monday),
        ("tue", IsoDayOfWeek.Tuesday),
        ("wed", IsoDayOfWeek.Wednesday),
        ("thu", IsoDayOfWeek.Thursday),
        ("fri", IsoDayOfWeek.Friday),
        ("sat", IsoDayOfWeek.Saturday),
        ("sun", IsoDayOfWeek.Sunday),
    ];

    public static string Key(IsoDayOfWeek day) => s_days[(int)day - 1].Key;

    public static WeeklyHours? Read(ContextNode node)
    {
        if (node.IsAbsent || !node.IsObject())
        {
            return null;
        }

        foreach (var entry in node.Value.EnumerateObject())
        {
            if (!s_days.Any(d => d.Key == entry.Name))
            {
                node.At(entry.Name).Fault("unknown-day");
            }
        }

        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenRange>>();
        foreach (var (key, day) in s_days)
        {
            if (Day(node.At(key)) is { Count: > 0 } ranges)
            {
                week[day] = ranges;
            }
        }

        return new WeeklyHours(week);
    }

    private static List<OpenRange> Day(ContextNode node)
    {
        var ranges = new List<(OpenRange Range, ContextNode Node)>();
        foreach (var item in node.Items())
        {
            if (Range(item) is { } range)
            {
                ranges.Add((range, item));
            }
        }

        ranges.Sort((a, b) => a.Range.From.CompareTo(b.Range.From));
        for (var i = 1; i < ranges.Count; i++)
        {
            var before = ranges[i - 1].Range;
            if (before.EndsAtMidnight || ranges[i].Range.From < before.To)
            {
                ranges[i].Node.Fault("overlaps");
            }
        }

        return [.. ranges.Select(r => r.Range)];
    }

    private static OpenRange? Range(ContextNode node)
    {
        if (node.Items() is not [var first, var second])
        {
            node.Fault("not-a-range");
            return null;
        }

        if (first.IsAbsent || second.IsAbsent)
        {
            node.Fault("not-a-range");
            return null;
        }

        if ((first.Time(), second.Time()) is not ({ } from, { } to))
        {
            return null;
        }

        // Midnight can only be an end written "24:00": a range that ends at "00:00" would be empty.
        var endsAtMidnight = to == LocalTime.Midnight && second.Value.GetString() == "24:00";
        if (from >= to && !endsAtMidnight)
        {
            node.Fault("ends-before-start");
            return null;
        }

        return new OpenRange(from, to);
    }
}
