using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Walks through a message once and takes, at each place, the longest thing that can be read as a time.</summary>
internal sealed class AtomScan(Sentence sentence, LocalDateTime now, Expecting expecting)
{
    private const int EarliestHour = 360;

    private const int LatestHour = 1320;

    private readonly List<Atom> _atoms = [];

    public List<Atom> Read()
    {
        for (var at = 0; at < sentence.Count; )
        {
            var atom = sentence[at].Kind is TokenKind.Word or TokenKind.Number ? Longest(at) : null;
            if (atom is null)
            {
                at++;
                continue;
            }

            at = atom.End;
            if (NotTimes.IsSince(atom, now.Date))
            {
                at = PartReader.Read(sentence, at)?.End ?? at;
            }
            else if (!atom.Void && !NotTimes.IsNoDay(sentence, atom, now.Date))
            {
                _atoms.Add(atom);
                at = FurtherDays(atom);
            }
        }

        return _atoms;
    }

    private Atom? Longest(int at)
    {
        Atom? longest = null;
        Keep(AnyReader.Read(sentence, at, now.Date));
        Keep(Named(at));
        Keep(DateReader.Read(sentence, at, now));
        Keep(WeekdayReader.Read(sentence, at, now.Date));
        Keep(NthWeekday.Read(sentence, at, now.Date));
        Keep(NthWeekday.Weekend(sentence, at, now.Date));
        Keep(PartReader.Read(sentence, at));
        Keep(EdgeReader.Read(sentence, at, now.Date));
        Keep(SpanReader.Read(sentence, at, now.Date));
        Keep(RangeReader.Read(sentence, at, now));
        Keep(OpenReader.Read(sentence, at, now));
        Keep(OtherOne.Read(sentence, at, _atoms));
        Keep(AnchorReader.Read(sentence, at, now, _atoms));
        Keep(Clock(at));
        return longest;

        void Keep(Atom? atom)
        {
            if (atom is not null && (longest is null || atom.End > longest.End))
            {
                longest = atom;
            }
        }
    }

    private Atom? Named(int at)
    {
        var next = NamedDays.Match(sentence, at, now.Date, out var date);
        return next < 0 ? null : new Atom(at, next) { Date = date, Named = DayName.Absolute };
    }

    private Atom? Clock(int at)
    {
        if (ClockReader.Read(sentence, at) is not { } reading)
        {
            return null;
        }

        var led = ClockWords.SkipLead(sentence, at, out var leads) > at && leads;
        if (Durations.IsLasting(sentence, reading, led) || BothOf.Is(sentence, at))
        {
            return null;
        }

        if (sentence.Glued(reading.End) && sentence.IsNumber(reading.End))
        {
            return new Atom(at, reading.End + 1) { Void = true };
        }

        if (
            Measures.IsPart(sentence, reading.End)
            || Measures.IsScore(sentence, reading.First, reading.End)
        )
        {
            return null;
        }

        var atom = new Atom(at, reading.End) { Clock = reading.Clock, Part = reading.Part };
        return reading.Sure switch
        {
            ClockReader.Sure.Yes => atom,
            ClockReader.Sure.Likely => LikelyFits(reading) ? atom : null,
            _ => IsWritten(at, reading) ? atom
            : BareFits(at, reading) ? atom with { Weak = true }
            : null,
        };
    }

    /// <summary>"9 e 15", "14 horas", "quinze para duas" without a leading word.</summary>
    private bool LikelyFits(ClockReader.Reading reading)
    {
        var counted = sentence.IsAny(reading.End - 1, "hora", "horas");
        return !sentence.IsAny(
                reading.First - 1,
                "dia",
                "dias",
                "entre",
                "filhos",
                "criancas",
                "tenho",
                "tem"
            )
            && (
                !counted
                || reading.Clock.Minute >= 420
                || sentence.IsNumber(reading.First)
                || sentence.IsStop(reading.First - 1)
                || (_atoms is [.., { HasDay: true } last] && last.End == reading.First)
            );
    }

    private bool BareFits(int at, ClockReader.Reading reading)
    {
        var hour = reading.Clock.Minute / 60;
        if (
            expecting is Expecting.Time or Expecting.Slot
            && sentence.Count <= 3
            && hour is >= 1 and <= 22
        )
        {
            return true;
        }

        return _atoms.Count > 0
            && hour is >= 6 and <= 21
            && (reading.End == at + 1 || (reading.End == at + 3 && _atoms[^1].End == at))
            && (sentence.IsNumber(at) || hour >= 7)
            && !sentence.IsAny(reading.End, "/", "-", ":", "%", ".")
            && (!sentence.Glued(reading.End) || EndsClause(reading.End));
    }

    /// <summary>"pode ser 14.30", "1545 ou 1630": written as only hours are.</summary>
    private bool IsWritten(int at, ClockReader.Reading reading)
    {
        if (sentence.Digits(at) == 4)
        {
            var first = IsPacked(at - 2) ? at - 2 : at;
            return IsPacked(first + 2)
                && sentence.IsAny(first + 1, "ou", "as", "ate")
                && (sentence.IsStop(first - 1) || sentence.IsAny(first - 1, "ser", "para", "as"));
        }

        return reading.End == at + 3
            && sentence.Is(at + 1, ".")
            && reading.Clock.Minute is >= EarliestHour and <= LatestHour
            && sentence.IsAny(at - 1, "ser", "vamos", "prefiro")
            && !sentence.IsAny(reading.End, "reais", "mil", "/", "-", "%", ".");
    }

    private bool IsPacked(int at) =>
        sentence.Digits(at) == 4 && ClockReader.Read(sentence, at) is not null;

    private bool EndsClause(int at) =>
        sentence.IsAny(at, ",", "?", "!", ";") && !sentence.IsNumber(at + 1);

    /// <summary>"dia 5, 6 ou 7" after the first has been read.</summary>
    private int FurtherDays(Atom atom)
    {
        var end = atom.End;
        if (!sentence.IsAny(atom.First, "dia", "dias") && !sentence.Is(atom.First + 1, "dias"))
        {
            return end;
        }

        var listed = sentence.Is(atom.First, "dias") || sentence.Is(atom.First + 1, "dias");
        while (
            Separator(end) is var next
            && next > 0
            && DayList.Further(sentence, next, now.Date, listed) is { } further
        )
        {
            _atoms.Add(further);
            end = further.End;
        }

        return end;
    }

    private int Separator(int at)
    {
        var next = sentence.IsAny(at, "e", "ou", ",", "/", "nem") ? at + 1 : -1;
        return next > 0 && sentence.IsAny(next, "e", "ou", "no", "o") ? next + 1 : next;
    }
}
