using System.Globalization;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Times;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"dia 31/11", "dia 32", "30 de fevereiro": read as no day at all, and worth a word.</summary>
internal static class ImpossibleDates
{
    private const int SomeLeapYear = 2028;
    private const int LongestMonth = 31;

    public static bool Said(Heard heard) => Said(heard, heard.Words.When);

    /// <param name="wanted">The times asked for, without the one by which an appointment is named.</param>
    public static bool Said(Heard heard, IReadOnlyList<TimeExpression> wanted)
    {
        if (!wanted.All(IsClock))
        {
            return false;
        }

        var words = PlaceNames
            .Fold(heard.Text)
            .Split([' ', '\n', ',', '?', '.', '!'], StringSplitOptions.RemoveEmptyEntries);
        return words.Select((_, at) => at).Any(at => IsImpossible(words, at));
    }

    // "dia 31/04 às 10h": the hour stands by itself.
    private static bool IsClock(TimeExpression said) =>
        said.Kind == TimeKind.Time || said is { Start.Date: null, End.Date: null };

    private static bool IsImpossible(string[] words, int at)
    {
        if (words[at].Split('/') is [var first, var second, ..])
        {
            return Number(first) is { } day && Number(second) is { } month && !Exists(day, month);
        }

        if (Number(words[at]) is not { } number)
        {
            return false;
        }

        var name = at + 2 < words.Length && words[at + 1] == "de" ? words[at + 2] : "";
        return CalendarWords.IsLongMonth(name, out var of)
            ? !Exists(number, of)
            : at > 0 && words[at - 1] == "dia" && (number < 1 || number > LongestMonth);
    }

    private static bool Exists(int day, int month) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(SomeLeapYear, month);

    private static int? Number(string text) =>
        text.Length is 1 or 2
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
