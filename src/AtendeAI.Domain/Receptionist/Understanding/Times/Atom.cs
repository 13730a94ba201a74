using System.Runtime.InteropServices;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>How a day was named, which decides what may stand beside it.</summary>
internal enum DayName : byte
{
    None,
    Weekday,
    Relative,
    Absolute,
}

/// <summary>A time read so far: a day or span of days, and a clock time, range of times or part of day, each perhaps missing.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
internal sealed record Atom(int First, int End)
{
    public LocalDate? Date { get; init; }

    public DayName Named { get; init; }

    public bool IsSpan { get; init; }

    public LocalDate? SpanStart { get; init; }

    public LocalDate? SpanEnd { get; init; }

    public TimeGrain SpanGrain { get; init; } = TimeGrain.Day;

    public ClockTime? Clock { get; init; }

    public ClockRange? Range { get; init; }

    public DayPart? Part { get; init; }

    /// <summary>The Monday of the week the patient named beside a weekday: "terça da semana que vem".</summary>
    public LocalDate? Week { get; init; }

    public bool Any { get; init; }

    public bool Asap { get; init; }

    /// <summary>An exact moment, from "daqui a 2 horas".</summary>
    public LocalDateTime? Moment { get; init; }

    public bool Excluded { get; init; }

    public IReadOnlyList<IsoDayOfWeek> ExcludeWeekdays { get; init; } = [];

    /// <summary>A number without any sign of being a time; it needs a neighbour, or a question that asked for it.</summary>
    public bool Weak { get; init; }

    /// <summary>Reads like a time that does not exist ("31 de novembro"): its words are not to be read again.</summary>
    public bool Void { get; init; }

    public bool HasDay => Date is not null || IsSpan || Any;

    public bool HasHours => Clock is not null || Range is not null || Part is not null;

    public bool OnlyDay => HasDay && !HasHours && !Asap;

    public bool OnlyHours => HasHours && !HasDay;
}

/// <summary>A clock time as said.</summary>
/// <param name="Ambiguous">Said in a way that leaves open which half of the day: "às 3".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockTime(int Minute, bool Ambiguous)
{
    /// <summary>With the part of day said beside it, or by the clinic's default: from 1 to 7 it is the afternoon or evening one.</summary>
    public int Resolve(DayPart? part)
    {
        if (!Ambiguous)
        {
            return Minute;
        }

        var later = part switch
        {
            null => Minute is >= 60 and < 480,
            DayPart.Dawn or DayPart.EarlyMorning or DayPart.Morning or DayPart.LateMorning => false,
            DayPart.Evening or DayPart.EarlyEvening => Minute is >= 300 and < 720,
            _ => Minute < 480,
        };
        return later ? Minute + 720 : Minute;
    }
}

/// <summary>From one clock time to another, open where one is missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockRange(ClockTime? From, ClockTime? To)
{
    public (int? From, int? To) Resolve(DayPart? part)
    {
        var from = From?.Resolve(part);
        var to = To?.Resolve(part);
        if (from is { } start && to is { } end && start >= end)
        {
            if (To is { Ambiguous: true, Minute: < 720 } && end < 720)
            {
                return (start, end + 720);
            }

            return From is { Ambiguous: true } && start >= 720 ? (start - 720, end) : (start, end);
        }

        return (from, to);
    }
}
