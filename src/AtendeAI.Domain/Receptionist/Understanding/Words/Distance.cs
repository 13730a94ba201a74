namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>How far one spelling is from another.</summary>
internal static class Distance
{
    /// <summary>One letter other, an e for an i or an o for a u: they sound alike where they are not stressed.</summary>
    public static bool IsOneWeakVowel(string a, string b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        var at = a.AsSpan().CommonPrefixLength(b);
        return at < a.Length
            && (a[at], b[at]) is ('e', 'i') or ('i', 'e') or ('o', 'u') or ('u', 'o')
            && string.CompareOrdinal(a, at + 1, b, at + 1, a.Length) == 0;
    }

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
