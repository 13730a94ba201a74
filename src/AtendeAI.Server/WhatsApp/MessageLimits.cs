namespace AtendeAI.Server.WhatsApp;

/// <summary>
/// WhatsApp's limits on what is sent (section 5.1 of the contract), in UTF-16 units. A message over a limit would be refused whole, so it is made to
/// fit before it is queued: better a shortened label than silence.
/// </summary>
internal static class MessageLimits
{
    public const int Text = 4096;
    public const int InteractiveBody = 1024;
    public const int ButtonTitle = 20;
    public const int ButtonId = 256;
    public const int Buttons = 3;
    public const int ListLabel = 20;
    public const int Rows = 10;
    public const int RowTitle = 24;
    public const int RowDescription = 72;
    public const int RowId = 200;

    /// <summary>The text, cut with an ellipsis where it is too long, never through a surrogate pair.</summary>
    public static string Fit(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = limit - 1;
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
