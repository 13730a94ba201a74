using System.Globalization;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>
/// "13 30", while times are on offer, is half past one. "15 e 20" may be two hours: it is one clock only where that very time is offered.
/// </summary>
internal static class BareClock
{
    private static readonly char[] s_ends = ['?', '.', '!', ','];

    public static string WrittenOut(string text, DialogueState state, DateTimeZone zone)
    {
        var words = text.Split(' ');
        var at = Array.FindIndex(words, word => word.Any(char.IsAsciiDigit));
        var waits = state.Asked.Contains("slot") || state.Chosen is not null;
        if (!waits || at < 0 || !IsHour(words[at]) || (at > 0 && words[at - 1] is "dia"))
        {
            return text;
        }

        var next = at + 2 < words.Length && words[at + 1] is "e" ? at + 2 : at + 1;
        var alone = next < words.Length && !words.Skip(next + 1).Any(w => w.Any(char.IsAsciiDigit));
        if (
            !alone
            || words[next].TrimEnd(s_ends) is not { Length: 2 } minutes
            || !IsMinute(minutes)
        )
        {
            return text;
        }

        var clock = (Number(words[at]), Number(minutes));
        return next == at + 1 || state.Offers.Any(o => Is(o.Start.InZone(zone).TimeOfDay, clock))
            ? string.Join(
                ' ',
                [.. words[..at], $"{words[at]}h{words[next]}", .. words[(next + 1)..]]
            )
            : text;
    }

    private static bool Is(LocalTime time, (int Hour, int Minute) clock) =>
        time.Minute == clock.Minute && (time.Hour == clock.Hour || time.Hour == clock.Hour + 12);

    private static bool IsHour(string word) =>
        word.Length <= 2 && word.All(char.IsAsciiDigit) && Number(word) < 24;

    private static bool IsMinute(string word) =>
        word.All(char.IsAsciiDigit) && Number(word) is < 60 and var minute && minute % 5 == 0;

    private static int Number(string digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
