using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Lets alternatives share what was said once: "sexta às 9 ou às 10", "terça ou quarta de tarde", "quinta ou sexta da semana que vem".</summary>
internal static class AtomSharing
{
    private static readonly HashSet<string> Between = WordSet.Of(
        "e ou , / nem entao talvez ate tambem pode ser quem sabe mesmo se der caso na no de as a pela da nao senao "
            + "\n umas para mas posso consigo rola so quanto"
    );

    private const int Farthest = 5;

    public static void Share(Sentence sentence, List<Atom> atoms)
    {
        for (var i = 1; i < atoms.Count; i++)
        {
            if (Relation(sentence, atoms[i - 1].End, atoms[i].First) is not Link.None)
            {
                atoms[i] = Forward(atoms[i - 1], atoms[i]);
            }
        }

        var chained = false;
        for (var i = atoms.Count - 2; i >= 0; i--)
        {
            var link = IsListed(atoms[i], atoms[i + 1])
                ? Link.Comma
                : Relation(sentence, atoms[i].End, atoms[i + 1].First);
            var shared =
                link == Link.Or || (link == Link.Comma && chained)
                    ? Backward(sentence, atoms[i], atoms[i + 1])
                    : atoms[i];
            chained = !ReferenceEquals(shared, atoms[i]);
            atoms[i] = shared;
        }
    }

    private enum Link
    {
        None,
        Comma,
        Or,
    }

    /// <summary>"seg qua ou sex de manhã".</summary>
    private static bool IsListed(Atom atom, Atom next) =>
        atom.End == next.First
        && atom.Named == DayName.Weekday
        && next.Named == DayName.Weekday
        && atom.OnlyDay;

    private static Link Relation(Sentence sentence, int from, int to)
    {
        var link = Link.None;
        if (to - from > Farthest)
        {
            return link;
        }

        for (var at = from; at < to; at++)
        {
            if (!sentence.In(at, Between))
            {
                return Link.None;
            }

            link =
                sentence.IsAny(at, "e", "ou", "nem", "/", "quanto") ? Link.Or
                : link == Link.None
                && (
                    sentence.IsAny(at, ",", "mas")
                    || (sentence.Is(at, "pode") && sentence.Is(at + 1, "ser"))
                )
                    ? Link.Comma
                : link;
        }

        return link;
    }

    private static Atom Forward(Atom before, Atom atom)
    {
        if (atom.OnlyHours && before.HasHours && before.HasDay)
        {
            var comparable =
                before.Date is not null || (before.Part is not null && atom.Part is not null);
            var part =
                atom.Part
                ?? (
                    atom.Clock is { Ambiguous: true } && before.Clock is not null
                        ? before.Part
                        : null
                );
            return comparable
                ? before with
                {
                    First = atom.First,
                    End = atom.End,
                    Clock = atom.Clock,
                    Range = atom.Range,
                    Part = part,
                }
                : atom;
        }

        if (
            atom is { OnlyHours: true, Clock: { Ambiguous: true }, Part: null }
            && before is { OnlyHours: true, Clock: not null, Part: { } said }
        )
        {
            return atom with { Part = said };
        }

        var sameWeek =
            before is { Week: { } week, Named: DayName.Weekday }
            && atom is { Week: null, Named: DayName.Weekday, Date: not null };
        return sameWeek
            ? atom with
            {
                Week = before.Week,
                Date = Calendar.InWeek(before.Week!.Value, atom.Date!.Value.DayOfWeek),
            }
            : atom;
    }

    private static Atom Backward(Sentence sentence, Atom atom, Atom after)
    {
        var shared = atom;

        // "quinta ou então terça da outra semana": the week is only the second's.
        var lead = sentence.IsAny(after.First - 1, "na", "no", "a")
            ? after.First - 2
            : after.First - 1;
        var apart = sentence.IsAny(lead, "entao", "senao");
        if (
            !apart
            && after is { Week: { } week, Named: DayName.Weekday }
            && atom is { Week: null, Named: DayName.Weekday, Date: { } date }
        )
        {
            shared = shared with { Week = week, Date = Calendar.InWeek(week, date.DayOfWeek) };
        }

        if (
            atom is { OnlyDay: true, Date: not null, Named: DayName.Weekday or DayName.Absolute }
            && after is { HasHours: true, Date: not null }
        )
        {
            shared = shared with { Clock = after.Clock, Range = after.Range, Part = after.Part };
        }

        if (
            atom is { OnlyHours: true, Clock: { Ambiguous: true }, Part: null }
            && after is { Clock: not null, Part: { } part }
            && after.OnlyHours
        )
        {
            shared = shared with { Part = part };
        }

        return shared;
    }
}
