namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>The pieces of a message that is said in one breath: "quanto custa, onde fica e quais planos aceitam?".</summary>
internal static class Pieces
{
    private const int Most = 12;
    private const int LongestText = 600;

    private static readonly string[] s_joins =
    [
        " e ",
        " mas ",
        " ou ",
        " tambem ",
        " também ",
        " alem de ",
        " além de ",
    ];

    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > LongestText)
        {
            return [text];
        }

        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length && pieces.Count < Most; i++)
        {
            var cut = Ends(text, i) ? 1 : JoinAt(text, i);
            if (cut > 0)
            {
                // The sign stays with what it ends: a question is known by it.
                Keep(pieces, text[start..(cut == 1 ? i + 1 : i)]);
                start = i + cut;
                i = start - 1;
            }
        }

        Keep(pieces, text[start..]);
        return pieces;
    }

    private static bool Ends(string text, int i) =>
        text[i] is '\n' or ';' or '?' or '!'
        || (text[i] is ',' or '.' && (i + 1 == text.Length || text[i + 1] == ' '));

    private static int JoinAt(string text, int i)
    {
        if (text[i] != ' ')
        {
            return 0;
        }

        var join = Array.Find(
            s_joins,
            j => string.Compare(text, i, j, 0, j.Length, StringComparison.OrdinalIgnoreCase) == 0
        );
        // The last blank may begin the next join.
        return join is null || IsCouple(text, i, join) ? 0 : Math.Max(2, join.Length - 1);
    }

    // "mesmo dia e horário", "dia e hora": one thing.
    private static bool IsCouple(string text, int at, string join)
    {
        if (join != " e ")
        {
            return false;
        }

        var before = text.AsSpan(0, at);
        var word = before[(before.LastIndexOf(' ') + 1)..];
        var after = text.AsSpan(at + join.Length);
        return (
                word.Equals("dia", StringComparison.OrdinalIgnoreCase)
                || word.Equals("data", StringComparison.OrdinalIgnoreCase)
            ) && after.StartsWith("hor", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("mesmo hor", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("mesma hor", StringComparison.OrdinalIgnoreCase);
    }

    private static void Keep(List<string> pieces, string piece)
    {
        if (piece.Any(char.IsLetter))
        {
            pieces.Add(piece.Trim());
        }
    }
}
