using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads what is open at one side: "depois das 18", "a partir de quarta", "até as 17", "antes do dia 10".</summary>
internal static class OpenReader
{
    private enum Side
    {
        From,
        After,
        Until,
        Before,
    }

    private static readonly PhraseMap<Side> Sides = new([
        ("a partir|a contar|desde|from|starting", Side.From),
        (
            "depois|apos|passando|passado|so depois|after|logo depois|logo apos|passadas|mais tarde que|mais tarde do que|despues",
            Side.After
        ),
        ("ate|no maximo ate|no maximo|until|hasta|mais tardar", Side.Until),
        ("antes|before|antes mesmo|mais cedo que|mais cedo do que", Side.Before),
    ]);

    public static IEnumerable<string> Words => Sides.Words.Concat(["diante", "frente"]);

    public static Atom? Read(Sentence sentence, int at, LocalDateTime now)
    {
        var next = Sides.Match(sentence, at, out var side);
        if (next < 0)
        {
            return Onward(sentence, at, now);
        }

        var core = sentence.IsAny(next, "de", "da", "do", "das", "dos", "o", "a", "as", "que")
            ? next + 1
            : next;
        core = core > next && sentence.IsAny(core, "as", "os") ? core + 1 : core;
        var led =
            sentence.IsAny(core - 1, "das", "as", "da")
            || (sentence.Is(next, "de") && core > next)
            || side is Side.After;
        return Day(sentence, at, next, core, side, now) ?? Hour(sentence, at, core, side, led);
    }

    private static Atom? Hour(Sentence sentence, int at, int core, Side side, bool led)
    {
        var start = ClockWords.SkipLead(sentence, core, out var leads);
        if (
            ClockReader.Core(sentence, start, led || leads) is not { } reading
            || reading.Sure == ClockReader.Sure.Bare
            || ClockWords.IsCounted(sentence, reading.End)
        )
        {
            return null;
        }

        if (reading.Sure == ClockReader.Sure.Likely && !led && !leads)
        {
            return null;
        }

        var end = reading.End;
        var clock = reading.Clock;
        if (
            sentence.IsAny(end, "da", "de", "a") && PartReader.Simple(sentence, end + 1) is { } part
        )
        {
            clock = new ClockTime(clock.Resolve(part), false);
            end += 2;
        }

        end =
            sentence.IsAny(end, "em", "para") && sentence.IsAny(end + 1, "diante", "frente")
                ? end + 2
                : end;
        var open = side is Side.From or Side.After
            ? new ClockRange(clock, null)
            : new ClockRange(null, clock);
        return new Atom(at, end) { Range = open };
    }

    private static Atom? Day(
        Sentence sentence,
        int at,
        int next,
        int core,
        Side side,
        LocalDateTime now
    )
    {
        var atom = DayAt(sentence, core, now) ?? (core > next ? DayAt(sentence, next, now) : null);
        if (
            atom is null
            || (
                !sentence.IsAny(next, "de", "da", "do", "a", "o", "as")
                && side is Side.After or Side.Before
                && atom.Named == DayName.None
                && !atom.IsSpan
            )
        )
        {
            return null;
        }

        if (
            side == Side.Until
            && sentence.IsAny(next, "hoje", "ontem", "o")
            && atom.Named == DayName.Relative
        )
        {
            return null;
        }

        var first = atom.Date ?? atom.SpanStart;
        var afterLast = atom.Date?.PlusDays(1) ?? atom.SpanEnd;
        var (start, end) = side switch
        {
            Side.From => (first, (LocalDate?)null),
            Side.After => (afterLast, null),
            Side.Until => (null, afterLast),
            _ => (null, first),
        };
        var onward =
            sentence.IsAny(atom.End, "em", "para")
            && sentence.IsAny(atom.End + 1, "diante", "frente")
                ? atom.End + 2
                : atom.End;
        return start is null && end is null
            ? null
            : SpanReader.Span(at, onward, start, end, atom.IsSpan ? atom.SpanGrain : TimeGrain.Day);
    }

    internal static Atom? DayAt(Sentence sentence, int at, LocalDateTime now)
    {
        var named = NamedDays.Match(sentence, at, now.Date, out var date);
        if (named > 0)
        {
            return new Atom(at, named) { Date = date, Named = DayName.Absolute };
        }

        return DateReader.Read(sentence, at, now) is { Moment: null } day
            ? day
            : WeekdayReader.Read(sentence, at, now.Date)
                ?? EdgeReader.Read(sentence, at, now.Date)
                ?? SpanReader.Read(sentence, at, now.Date);
    }

    /// <summary>"das 18h em diante", "de quarta para frente".</summary>
    private static Atom? Onward(Sentence sentence, int at, LocalDateTime now)
    {
        if (!sentence.IsAny(at, "das", "de", "do", "da"))
        {
            return null;
        }

        if (
            ClockReader.Core(sentence, at + 1, true) is { } reading
            && GoesOn(sentence, reading.End)
        )
        {
            return new Atom(at, reading.End + 2) { Range = new ClockRange(reading.Clock, null) };
        }

        return DayAt(sentence, at + 1, now) is { } day && GoesOn(sentence, day.End)
            ? SpanReader.Span(at, day.End + 2, day.Date ?? day.SpanStart, null, TimeGrain.Day)
            : null;
    }

    private static bool GoesOn(Sentence sentence, int at) =>
        sentence.IsAny(at, "em", "para") && sentence.IsAny(at + 1, "diante", "frente");
}
