namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>How far one spelling is from another.</summary>
internal static class Distance
{
    /// <summary>One letter more, less, other, or two neighbours swapped.</summary>
    public static bool IsOneSlip(string a, string b)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (a.Length - start - end, b.Length - start - end);
        return (left <= 1 && right <= 1)
            || (left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }
}
