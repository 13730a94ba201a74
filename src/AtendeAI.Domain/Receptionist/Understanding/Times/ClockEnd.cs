using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>What follows an hour: its minutes, "am" and "pm", "da tarde".</summary>
internal static class ClockEnd
{
    public static bool MinutesAfterAnd(Sentence sentence, int at, out int minutes, out int end)
    {
        if (
            (sentence.Is(at, "meia") && !sentence.Is(at + 1, "noite"))
            || (sentence.IsAny(at, "mei", "mea") && !sentence.IsAny(at + 1, "dia", "noite"))
        )
        {
            (minutes, end) = (30, at + 1);
            return true;
        }

        if (
            !NumberWords.TryRead(sentence, at, out minutes, out end)
            || minutes is < 1 or > 59
            || sentence.In(end, ClockReader.HourWords)
            || sentence.IsAny(end, ":", "/")
        )
        {
            return false;
        }

        end = sentence.IsAny(end, "min", "minutos", "minuto", "m") ? end + 1 : end;
        return true;
    }

    /// <summary>An English or Spanish half of the day.</summary>
    public static ClockReader.Reading Half(Sentence sentence, ClockReader.Reading reading)
    {
        if (!sentence.IsAny(reading.End, "am", "pm") || reading.Clock.Minute >= 780)
        {
            return reading;
        }

        var minute = reading.Clock.Minute % 720;
        var clock = new ClockTime(sentence.Is(reading.End, "pm") ? minute + 720 : minute, false);
        return reading with { End = reading.End + 1, Clock = clock, Sure = ClockReader.Sure.Yes };
    }

    /// <summary>"8 e pouquinho", "10h e pouco".</summary>
    private static ClockReader.Reading About(Sentence sentence, ClockReader.Reading reading) =>
        sentence.Is(reading.End, "e")
        && sentence.IsAny(reading.End + 1, "pouco", "pouquinho", "tanto", "pouca")
            ? reading with
            {
                End = reading.End + 2,
                Sure =
                    reading.Sure == ClockReader.Sure.Bare ? ClockReader.Sure.Likely : reading.Sure,
            }
            : reading;

    /// <summary>"3 da tarde": the part belongs to the time.</summary>
    public static ClockReader.Reading WithPart(Sentence sentence, ClockReader.Reading reading)
    {
        reading = About(sentence, reading);
        var at =
            sentence.Is(reading.End, "em") && sentence.Is(reading.End + 1, "ponto")
                ? reading.End + 2
                : reading.End;
        if (
            !sentence.IsAny(at, "da", "de", "a", "na", "pela", "do")
            || PartReader.Simple(sentence, at + 1) is not { } part
        )
        {
            // "9 em ponto" is a time and nothing else.
            return at == reading.End
                ? reading
                : reading with
                {
                    End = at,
                    Sure = ClockReader.Sure.Yes,
                };
        }

        return reading with
        {
            End = at + 2,
            Part = part,
            Sure = ClockReader.Sure.Yes,
        };
    }
}
