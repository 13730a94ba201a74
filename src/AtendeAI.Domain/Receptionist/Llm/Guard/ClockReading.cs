using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Reads days, times and intervals of hours from a sentence, and marks the pieces they took.</summary>
internal sealed partial class ClockReading(Statement statement, bool[] taken, LocalDate today)
{
    private static readonly string[] s_weekdays =
    [
        "segunda",
        "terca",
        "quarta",
        "quinta",
        "sexta",
        "sabado",
        "domingo",
    ];

    private static readonly string[] s_short = ["seg", "ter", "qua", "qui", "sex", "sab", "dom"];

    private static readonly string[] s_months =
    [
        "janeiro",
        "fevereiro",
        "marco",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ];

    // "segunda via", "sexta opção": an ordinal, not a day.
    private static readonly HashSet<string> s_counted = new(
        ["opcao", "via", "vez", "parte", "etapa", "dose", "sessao"],
        StringComparer.Ordinal
    );

    private readonly IReadOnlyList<Piece> _pieces = statement.Pieces;
    private readonly List<(int At, SaidDay Day)> _days = [];
    private readonly List<(int At, int Minute)> _times = [];

    /// <param name="header">The day named in a line before, which the lines below it go on with.</param>
    /// <returns>The last day named here.</returns>
    public SaidDay? Read(SaidDay? header)
    {
        for (var at = 0; at < _pieces.Count; at++)
        {
            _ = taken[at] || Date(at) || Weekday(at) || Relative(at) || Time(at);
        }

        _days.Sort((a, b) => a.At.CompareTo(b.At));
        statement.Days.AddRange(_days.Select(d => d.Day));
        Pair(header);
        return _days.Count > 0 ? MoreExact(_days[^1].Day) : header;
    }

    // "quinta-feira, 26/11" is one day said twice.
    private SaidDay MoreExact(SaidDay day) =>
        day.Date is null
        && _days.FindLast(d => d.Day.Date is not null && d.Day.Weekday == day.Weekday)
            is { Day.Date: not null } dated
            ? dated.Day
            : day;

    private void Pair(SaidDay? header)
    {
        for (var i = 0; i < _times.Count; i++)
        {
            var (at, minute) = _times[i];
            var day = DayOf(at) ?? header;
            if (i + 1 < _times.Count && IsRange(at, _times[i + 1].At))
            {
                statement.Ranges.Add(new(minute, _times[i + 1].Minute, day));
                i++;
                continue;
            }

            statement.Times.Add(new(minute, day));
        }
    }

    private SaidDay? DayOf(int at)
    {
        var before = _days.FindLastIndex(d => d.At < at);
        if (before >= 0)
        {
            return MoreExact(_days[before].Day);
        }

        return _days.Count > 0 ? MoreExact(_days[0].Day) : null;
    }

    // "das 8h às 12h", "de 8h a 12h", "8h–12h".
    private bool IsRange(int first, int second)
    {
        var opens = first > 0 && Is(first - 1, "das", "de", "entre", "desde");
        var joined =
            second > 0 && (Is(second - 1, "as", "a", "ate", "e") || Is(second - 1, "-", "–", "—"));
        var dashed = second > 0 && Is(second - 1, "-", "–", "—");
        return joined && (opens || dashed);
    }

    private bool Date(int at)
    {
        if (Number(at, 1, 31) && Is(at + 1, "/") && Number(at + 2, 1, 12))
        {
            var hasYear = Is(at + 3, "/") && Value(at + 4) is >= 20 and < 3000;
            return Found(
                at,
                hasYear ? 5 : 3,
                Value(at),
                Value(at + 2),
                hasYear ? Value(at + 4) : null
            );
        }

        if (Number(at, 1, 31) && Is(at + 1, "de") && Month(at + 2) is { } month)
        {
            var year = Is(at + 3, "de") && Value(at + 4) is > 2000 and var y ? y : (int?)null;
            return Found(at, year is null ? 3 : 5, Value(at), month, year);
        }

        return Is(at, "dia")
            && Number(at + 1, 1, 31)
            && !Is(at + 2, "/", "de")
            && Found(at, 2, Value(at + 1), null, null);
    }

    private bool Found(int at, int length, int day, int? month, int? year)
    {
        var date = Resolve(day, month, year);
        if (date is not { } found)
        {
            return false;
        }

        Take(at, length);
        _days.Add((at, new(found, found.DayOfWeek, false)));
        return true;
    }

    // A day without its month or year is the next one that comes.
    private LocalDate? Resolve(int day, int? month, int? year)
    {
        var from = today.PlusDays(-31);
        for (var date = from; date < today.PlusDays(366); date = date.PlusDays(1))
        {
            if (
                date.Day == day
                && (month is null ? date >= today : date.Month == month)
                && (year is null || date.Year % 100 == year % 100)
            )
            {
                return date;
            }
        }

        return null;
    }

    private bool Weekday(int at)
    {
        var day = Array.IndexOf(s_weekdays, Text(at).TrimEnd('s'));
        if (day < 0 && Number(at + 1, 1, 31) && Is(at + 2, "/"))
        {
            day = Array.IndexOf(s_short, Text(at));
        }

        if (day < 0 || (at + 1 < _pieces.Count && s_counted.Contains(Text(at + 1))))
        {
            return false;
        }

        var feira =
            Is(at + 1, "-") && Is(at + 2, "feira", "feiras") ? 3
            : Is(at + 1, "feira", "feiras") ? 2
            : 1;
        Take(at, feira);
        _days.Add((at, new(null, (IsoDayOfWeek)(day + 1), false)));
        return true;
    }

    private bool Relative(int at)
    {
        var after = Is(at, "depois") && Is(at + 1, "de") && Is(at + 2, "amanha");
        var date =
            after ? today.PlusDays(2)
            : Is(at, "hoje") ? today
            : Is(at, "amanha") ? today.PlusDays(1)
            : (LocalDate?)null;
        if (date is not { } day)
        {
            return false;
        }

        Take(at, after ? 3 : 1);
        _days.Add((at, new(day, day.DayOfWeek, true)));
        return true;
    }

    private int? Month(int at) =>
        Array.IndexOf(s_months, Text(at)) is >= 0 and var month ? month + 1 : null;

    private void Take(int at, int length)
    {
        for (var i = at; i < Math.Min(at + length, taken.Length); i++)
        {
            taken[i] = true;
        }
    }

    private string Text(int at) => at >= 0 && at < _pieces.Count ? _pieces[at].Text : "";

    private int Value(int at) => at >= 0 && at < _pieces.Count ? _pieces[at].Value : -1;

    private bool Number(int at, int least, int most) =>
        Value(at) is var value && value >= least && value <= most;

    private bool Is(int at, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (string.Equals(Text(at), text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
