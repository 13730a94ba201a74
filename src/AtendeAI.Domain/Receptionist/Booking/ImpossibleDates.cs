using System.Globalization;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"dia 31/11": read as no time at all, and worth a word.</summary>
internal static class ImpossibleDates
{
    private const int SomeLeapYear = 2028;

    public static bool Said(Heard heard) =>
        heard.Words.When.Count == 0
        && heard.Text.Split([' ', '\n', ',', '?', '.', '!']).Any(IsImpossible);

    private static bool IsImpossible(string word)
    {
        if (word.Split('/') is not [var first, var second, ..])
        {
            return false;
        }

        return Number(first) is { } day
            && Number(second) is { } month
            && (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(SomeLeapYear, month));
    }

    private static int? Number(string text) =>
        text.Length is 1 or 2
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
