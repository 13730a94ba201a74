using System.Text;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Links, e-mail addresses and telephone numbers: only those that the evidence has, to the letter.</summary>
internal static class ContactCheck
{
    private const int ShortestPhone = 8;

    private static readonly string[] s_spelled =
    [
        "ponto com",
        "arroba",
        "ponto br",
        " dot com",
        "ponto net",
    ];

    /// <summary>The text without what was checked, and the fault if there is one.</summary>
    public static (string Plain, string? Fault) Take(string text, Evidence evidence)
    {
        if (
            s_spelled.Any(s =>
                text.Contains(s, StringComparison.OrdinalIgnoreCase) && !evidence.Quotes(s)
            )
        )
        {
            return (text, "link");
        }

        var plain = new StringBuilder(text);
        foreach (var (start, end) in Chunks(text))
        {
            var chunk = text[start..end];
            if (!IsLink(chunk))
            {
                continue;
            }

            if (!evidence.Quotes(chunk))
            {
                return (text, "link");
            }

            Blank(plain, start, end);
        }

        return Phones(plain, evidence) is { } fault ? (text, fault) : (plain.ToString(), null);
    }

    private static string? Phones(StringBuilder plain, Evidence evidence)
    {
        var text = plain.ToString();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var end = at;
            while (
                end < text.Length
                && (
                    char.IsAsciiDigit(text[end])
                    || text[end] is ' ' or '-' or '.' or '(' or ')' or '+'
                )
            )
            {
                end++;
            }

            var digits = string.Concat(text[at..end].Where(char.IsAsciiDigit));
            if (digits.Length >= ShortestPhone)
            {
                if (!evidence.HasDigits(digits))
                {
                    return "phone";
                }

                Blank(plain, at, end);
            }

            at = end;
        }

        return null;
    }

    private static bool IsLink(string chunk) =>
        chunk.Contains("://", StringComparison.Ordinal)
        || chunk.Contains('@', StringComparison.Ordinal)
        || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || HasDomain(chunk);

    // "agenda.exemplo.com/x": letters on both sides of a full stop, without a space.
    private static bool HasDomain(string chunk)
    {
        for (var at = 1; at + 2 < chunk.Length; at++)
        {
            if (
                chunk[at] == '.'
                && char.IsLetterOrDigit(chunk[at - 1])
                && char.IsLetter(chunk[at + 1])
                && char.IsLetter(chunk[at + 2])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(int Start, int End)> Chunks(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var (first, last) = (at, end);
            while (
                last > first
                && text[last - 1]
                    is '.'
                        or ','
                        or '!'
                        or '?'
                        or ')'
                        or ';'
                        or ':'
                        or '*'
                        or '"'
                        or '”'
            )
            {
                last--;
            }

            while (first < last && text[first] is '(' or '"' or '“' or '*')
            {
                first++;
            }

            yield return (first, last);
            at = end;
        }
    }

    private static void Blank(StringBuilder text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            text[at] = ' ';
        }
    }
}
