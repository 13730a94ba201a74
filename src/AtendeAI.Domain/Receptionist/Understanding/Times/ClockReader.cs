using System.Runtime.InteropServices;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads one clock time: "às 14h30", "meio-dia e meia", "quinze para as duas", "3 da tarde".</summary>
internal static class ClockReader
{
    public static readonly HashSet<string> HourWords = ["h", "hora", "horas", "am", "pm"];

    /// <summary>How sure the words alone make it that this is a time.</summary>
    internal enum Sure : byte
    {
        Bare,
        Likely,
        Yes,
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Reading(
        int First,
        int End,
        ClockTime Clock,
        DayPart? Part,
        Sure Sure
    );

    /// <summary>With the words that lead to it: "às", "lá pelas", "por volta das".</summary>
    public static Reading? Read(Sentence sentence, int at)
    {
        var lead = ClockWords.SkipLead(sentence, at, out var leads);
        if (Core(sentence, lead, leads) is not { } core)
        {
            return null;
        }

        var reading = core with { First = at };
        return ClockEnd.WithPart(sentence, reading);
    }

    /// <summary>The time itself; <paramref name="led"/> when a word that leads to a time stands before it.</summary>
    public static Reading? Core(Sentence sentence, int at, bool led)
    {
        if (Noon(sentence, at) is { } noon)
        {
            return noon;
        }

        if (!NumberWords.TryRead(sentence, at, out var number, out var next))
        {
            return null;
        }

        return ClockSigns.Packed(sentence, at, number, next, led)
            ?? To(sentence, at, number, next)
            ?? ClockSigns.WithColon(sentence, at, number, next)
            ?? WithHourWord(sentence, at, number, next)
            ?? WithMinutes(sentence, at, number, next, led)
            ?? Alone(sentence, at, number, next, led);
    }

    /// <summary>The hour alone, where "e" and a number follow it.</summary>
    public static Reading? WholeHour(Sentence sentence, int at) =>
        NumberWords.TryRead(sentence, at, out var hour, out var next) && sentence.Is(next, "e")
            ? Alone(sentence, at, hour, next, true)
            : null;

    private static Reading? Noon(Sentence sentence, int at)
    {
        var whole = sentence.IsAny(at, "mediodia", "noon", "meiodia");
        if (
            !whole
            && (
                !sentence.IsAny(at, "meio", "meia", "mei")
                || !sentence.IsAny(at + 1, "dia", "noite")
            )
        )
        {
            return null;
        }

        var hour = whole || sentence.Is(at + 1, "dia") ? 720 : 1440;
        var end = whole ? at + 1 : at + 2;
        if (
            hour == 720
            && sentence.Is(end, "e")
            && ClockEnd.MinutesAfterAnd(sentence, end + 1, out var minutes, out var after)
            && minutes % 5 == 0
        )
        {
            return Sharp(at, after, hour + minutes);
        }

        return Sharp(at, end, hour);
    }

    /// <summary>"quinze para as duas" is a quarter to two.</summary>
    private static Reading? To(Sentence sentence, int at, int minutes, int next)
    {
        if (minutes is < 1 or > 30 || !sentence.Is(next, "para") || sentence.Is(at - 1, "das"))
        {
            return null;
        }

        var article = sentence.IsAny(next + 1, "as", "a", "o") ? next + 2 : next + 1;
        if (sentence.Is(article, "meio") && sentence.Is(article + 1, "dia"))
        {
            return Sharp(at, article + 2, 720 - minutes);
        }

        var hasArticle = article == next + 2;
        if (
            (!hasArticle && minutes % 5 != 0)
            || !NumberWords.TryRead(sentence, article, out var hour, out var end)
            || hour is < 1 or > 23
        )
        {
            return null;
        }

        end = sentence.In(end, HourWords) ? end + 1 : end;
        return new Reading(
            at,
            end,
            new ClockTime((hour * 60) - minutes, hour <= 12),
            null,
            hasArticle ? Sure.Yes : Sure.Likely
        );
    }

    private static Reading? WithHourWord(Sentence sentence, int at, int hour, int next)
    {
        if (!sentence.IsAny(next, "h", "hora", "horas") || !IsClock(hour, 0))
        {
            return sentence.IsAny(next, "am", "pm") && IsClock(hour, 0)
                ? ClockEnd.Half(
                    sentence,
                    new Reading(at, next, Clock(sentence, at, hour, 0), null, Sure.Yes)
                )
                : null;
        }

        var end = next + 1;
        var sure = sentence.Is(next, "h") ? Sure.Yes : Sure.Likely;
        var minutes = sentence.Value(end);
        if (
            sentence.Is(next, "h")
            && (sentence.Glued(end) || sentence.IsAny(end + 1, "min", "minutos"))
            && sentence.Digits(end) == 2
            && minutes < 60
        )
        {
            end = sentence.IsAny(end + 1, "min", "m", "minutos", "h") ? end + 2 : end + 1;
            return ClockEnd.Half(
                sentence,
                new Reading(at, end, Clock(sentence, at, hour, minutes), null, Sure.Yes)
            );
        }

        if (
            sentence.Is(next, "h")
            && sentence.Is(end, ":")
            && sentence.Digits(end + 1) == 2
            && sentence.Value(end + 1) < 60
        )
        {
            return new Reading(
                at,
                end + 2,
                Clock(sentence, at, hour, sentence.Value(end + 1)),
                null,
                Sure.Yes
            );
        }

        if (
            sentence.Is(end, "e")
            && ClockEnd.MinutesAfterAnd(sentence, end + 1, out minutes, out var after)
        )
        {
            return ClockEnd.Half(
                sentence,
                new Reading(at, after, Clock(sentence, at, hour, minutes), null, Sure.Yes)
            );
        }

        return ClockEnd.Half(
            sentence,
            new Reading(at, end, Clock(sentence, at, hour, 0), null, sure)
        );
    }

    private static Reading? WithMinutes(Sentence sentence, int at, int hour, int next, bool led)
    {
        if (
            !IsClock(hour, 0)
            || !sentence.Is(next, "e")
            || !ClockEnd.MinutesAfterAnd(sentence, next + 1, out var minutes, out var end)
        )
        {
            return
                (led || (sentence.Is(next, ".") && sentence.Value(next + 1) % 5 == 0))
                && sentence.IsNumber(at)
                && sentence.IsAny(next, ".", ",", "e")
                && sentence.Glued(next + 1)
                && sentence.Glued(next)
                && sentence.Digits(next + 1) == 2
                && IsClock(hour, sentence.Value(next + 1))
                ? ClockSigns.Dotted(sentence, at, hour, next, led)
                : null;
        }

        end = sentence.In(end, HourWords) ? end + 1 : end;
        var half = sentence.Is(next + 1, "meia");
        return half || minutes % 5 == 0
            ? new Reading(
                at,
                end,
                Clock(sentence, at, hour, minutes),
                null,
                led ? Sure.Yes : Sure.Likely
            )
            : null;
    }

    private static Reading? Alone(Sentence sentence, int at, int hour, int next, bool led) =>
        IsClock(hour, 0)
        && (sentence.IsNumber(at) ? sentence.Digits(at) <= 2 : hour > 0)
        && !sentence.IsAny(at - 1, "qualquer", "nenhum", "nenhuma")
            ? new Reading(at, next, Clock(sentence, at, hour, 0), null, led ? Sure.Yes : Sure.Bare)
            : null;

    internal static ClockTime Clock(Sentence sentence, int at, int hour, int minutes)
    {
        var leadingZero = sentence.IsNumber(at) && sentence.Digits(at) == 2 && hour < 10;
        return new ClockTime((hour * 60) + minutes, hour is >= 1 and <= 11 && !leadingZero);
    }

    internal static bool IsClock(int hour, int minutes) =>
        hour is >= 0 and <= 23 && minutes is >= 0 and <= 59;

    private static Reading Sharp(int first, int end, int minute) =>
        new(first, end, new ClockTime(minute, false), null, Sure.Yes);
}
