using System.Globalization;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"dia 31/11": read as no day at all, and worth a word.</summary>
internal static class ImpossibleDates
{
    private const int SomeLeapYear = 2028;

    public static bool Said(Heard heard) =>
        heard.Words.When.All(IsClock)
        && heard.Text.Split([' ', '\n', ',', '?', '.', '!']).Any(IsImpossible);

    // "dia 31/04 às 10h": the hour stands by itself.
    private static bool IsClock(TimeExpression said) =>
        said.Kind == TimeKind.Time || said is { Start.Date: null, End.Date: null };

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
