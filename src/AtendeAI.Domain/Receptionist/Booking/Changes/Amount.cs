using System.Globalization;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>How far an appointment is to move: "uma hora", "30 minutos", "duas semanas".</summary>
internal sealed record Amount(int Days, int Minutes)
{
    private const int Most = 60;
    private const int MostMinutes = 600;
    private const int MostHours = 3;

    /// <summary>The first amount in a folded message.</summary>
    public static Amount? In(string said)
    {
        var words = said.Split(
            [' ', ',', '.', '!', '?', ';', '\n'],
            StringSplitOptions.RemoveEmptyEntries
        );
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] == "meia" && words[i].StartsWith("hora", StringComparison.Ordinal))
            {
                return new(0, 30);
            }

            if (words[i] is "mais" or "antes" or "depois" && Glued(words[i - 1]) is { } glued)
            {
                return glued;
            }

            if (Number(words[i - 1]) is { } number && Of(number, words[i]) is { } amount)
            {
                return amount;
            }
        }

        return null;
    }

    public LocalDateTime From(LocalDateTime at, int sign) =>
        at.PlusDays(sign * Days).PlusMinutes(sign * Minutes);

    private static Amount? Of(int number, string unit) =>
        unit switch
        {
            "minuto" or "minutos" or "min" or "mins" when number <= MostMinutes => new(0, number),
            "hora" or "horas" or "hr" or "hrs" when number <= 10 => new(0, number * 60),
            "dia" or "dias" when number <= Most => new(number, 0),
            "semana" or "semanas" when number <= 8 => new(number * 7, 0),
            "mes" or "meses" when number <= 2 => new(number * 28, 0),
            _ => null,
        };

    // "1h mais cedo", "30min depois"; "9h depois" is an hour of the day.
    private static Amount? Glued(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && Number(word[..digits]) is { } number
            ? word[digits..] switch
            {
                "h" or "hs" when number <= MostHours => new(0, number * 60),
                "min" or "mins" or "m" => new(0, number),
                _ => null,
            }
            : null;
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : NumberWords.Of(word) is > 0 and var named ? named
        : null;
}
