namespace AtendeAI.Domain.Receptionist;

/// <summary>WhatsApp's limits and the clinic's own, kept whenever a reply is made. Lengths are in UTF-16 units.</summary>
public static class ReplyLimits
{
    public const int Text = 4096;
    public const int TextWithOptions = 1024;
    public const int ButtonTitle = 20;
    public const int RowTitle = 24;
    public const int RowDescription = 72;
    public const int Buttons = 3;
    public const int Rows = 10;

    public static Reply Fit(Reply reply, int clinicMost)
    {
        var hasOptions = reply.Buttons.Count > 0 || reply.List is not null;
        var most = Math.Min(clinicMost, hasOptions ? TextWithOptions : Text);
        return reply with
        {
            Text = Shorten(reply.Text, most),
            Buttons =
            [
                .. reply
                    .Buttons.Take(Buttons)
                    .Select(b => b with { Title = Cut(b.Title, ButtonTitle) }),
            ],
            List = reply.List is { } list
                ? new(
                    Cut(list.Label, ButtonTitle),
                    [
                        .. list
                            .Rows.Take(Rows)
                            .Select(r =>
                                r with
                                {
                                    Title = Cut(r.Title, RowTitle),
                                    Description = r.Description is { } d
                                        ? Cut(d, RowDescription)
                                        : null,
                                }
                            ),
                    ]
                )
                : null,
        };
    }

    // A long answer loses its middle paragraphs, not the question it ends with.
    private static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var paragraphs = text.Split("\n\n");
        var last = paragraphs[^1];
        if (paragraphs.Length > 1 && last.Length < most / 2)
        {
            var room = most - last.Length - 2;
            return $"{CutAtWord(string.Join("\n\n", paragraphs[..^1]), room)}\n\n{last}";
        }

        return CutAtWord(text, most);
    }

    private static string CutAtWord(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = Cut(text, most);
        var space = cut.LastIndexOfAny([' ', '\n']);
        return space > most / 2 ? cut[..space].TrimEnd() + "…" : cut;
    }

    /// <summary>At most <paramref name="most"/> units, ending with "…" when cut; a pair of surrogates stays whole.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text[..end].TrimEnd() + "…";
    }
}
