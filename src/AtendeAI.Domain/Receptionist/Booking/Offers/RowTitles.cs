namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Names as titles of rows: what is too long is cut so that names with a common beginning are still told apart.</summary>
internal static class RowTitles
{
    private const int Most = ReplyLimits.RowTitle;
    private const int ShortestHead = 4;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        var cut = names.Select(n => ReplyLimits.Cut(n, Most)).ToList();
        return
        [
            .. names.Select(
                (name, i) =>
                {
                    var alike = names.Where((_, other) => cut[other] == cut[i]).ToList();
                    return alike.Count == 1 ? cut[i] : Apart(name, alike);
                }
            ),
        ];
    }

    /// <summary>What a row says beside its title: the name where it was cut, and what else there is to say.</summary>
    public static string? Description(string name, string title, string? more) =>
        string.Equals(name, title, StringComparison.OrdinalIgnoreCase) ? more
        : more is null ? name
        : $"{name} · {more}";

    private static string Apart(string name, List<string> alike)
    {
        var words = name.Split(' ');
        var common = Enumerable
            .Range(0, words.Length)
            .TakeWhile(i => alike.All(a => a.Split(' ').ElementAtOrDefault(i) == words[i]))
            .Count();
        var tail = string.Join(' ', words[common..]);
        if (tail.Length == 0)
        {
            return ReplyLimits.Cut(name, Most);
        }

        var head = Head(words, Most - tail.Length - 2);
        return head.Length >= ShortestHead ? $"{head}… {tail}" : ReplyLimits.Cut($"…{tail}", Most);
    }

    private static string Head(string[] words, int room)
    {
        var head = "";
        foreach (var word in words)
        {
            var longer = head.Length == 0 ? word : $"{head} {word}";
            if (longer.Length > room)
            {
                break;
            }

            head = longer;
        }

        return head;
    }
}
