using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Hours and minutes with a sign between, or none: "14:30", "14.30h", "às 1030".</summary>
internal static class ClockSigns
{
    /// <summary>"às 1030", "1430h": hour and minutes without a sign between.</summary>
    public static ClockReader.Reading? Packed(
        Sentence sentence,
        int at,
        int number,
        int next,
        bool led
    )
    {
        var (hour, minutes) = (number / 100, number % 100);
        if (
            !(sentence.Digits(at) == 4 || (sentence.Digits(at) == 3 && led))
            || hour is < 6 or > 22
            || minutes > 55
            || minutes % 5 != 0
            || sentence.IsAny(next, "-", "/", ".", ",") && sentence.IsNumber(next + 1)
        )
        {
            return null;
        }

        var marked = sentence.In(next, ClockReader.HourWords);
        return new ClockReader.Reading(
            at,
            marked ? next + 1 : next,
            ClockReader.Clock(sentence, at, hour, minutes),
            null,
            led || marked ? ClockReader.Sure.Yes : ClockReader.Sure.Bare
        );
    }

    public static ClockReader.Reading? WithColon(Sentence sentence, int at, int hour, int next)
    {
        var zeros =
            sentence.Has(next + 1)
            && sentence.Written(next + 1) is ("OO" or "oo" or "OOh" or "ooh" or "OOhs" or "OOhrs");
        var minutes = zeros ? 0 : sentence.Value(next + 1);
        if (
            !sentence.IsNumber(at)
            || !sentence.IsAny(next, ":", ";")
            || !(sentence.Is(next, ":") || sentence.Glued(next + 1))
            || !sentence.Glued(next)
            || (!zeros && sentence.Digits(next + 1) != 2)
            || !ClockReader.IsClock(hour, minutes)
        )
        {
            return null;
        }

        var end = next + 2;
        if (sentence.Is(end, ":") && sentence.Digits(end + 1) == 2)
        {
            end += 2;
        }

        end =
            sentence.In(end, ClockReader.HourWords) && !sentence.IsAny(end, "am", "pm")
                ? end + 1
                : end;
        return ClockEnd.Half(
            sentence,
            new ClockReader.Reading(
                at,
                end,
                ClockReader.Clock(sentence, at, hour, minutes),
                null,
                ClockReader.Sure.Yes
            )
        );
    }

    /// <summary>"às 14.30", "14.30h".</summary>
    public static ClockReader.Reading Dotted(
        Sentence sentence,
        int at,
        int hour,
        int next,
        bool led
    )
    {
        var marked = sentence.In(next + 2, ClockReader.HourWords);
        return new ClockReader.Reading(
            at,
            marked ? next + 3 : next + 2,
            ClockReader.Clock(sentence, at, hour, sentence.Value(next + 1)),
            null,
            led || marked ? ClockReader.Sure.Yes : ClockReader.Sure.Bare
        );
    }
}
