using System.Text;

namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>"T.O." and "R.X." are "TO" and "RX": the points of initials end no sentence.</summary>
internal static class Initials
{
    public static string Join(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var end = End(text, at);
            if (end < 0)
            {
                joined.Append(text[at++]);
                continue;
            }

            joined.Append(text[at]).Append(text[at + 2]);
            at = end;
        }

        return joined.ToString();
    }

    // Two capitals, each with its point; the second point may be missing.
    private static int End(string text, int at)
    {
        var are =
            at + 2 < text.Length
            && char.IsUpper(text[at])
            && text[at + 1] == '.'
            && char.IsUpper(text[at + 2])
            && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'));
        if (!are)
        {
            return -1;
        }

        var end = at + 3;
        if (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            return -1;
        }

        if (end == text.Length || text[end] != '.')
        {
            return end;
        }

        return end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) ? -1 : end + 1;
    }
}
