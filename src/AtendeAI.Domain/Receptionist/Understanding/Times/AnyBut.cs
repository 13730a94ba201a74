using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Fora a sexta, pode escolher qualquer dia": a weekday ruled out of any day, said apart from it.</summary>
internal static class AnyBut
{
    public static void Fold(Sentence sentence, List<Atom> atoms)
    {
        var any = atoms.FindIndex(a => a is { Any: true, HasHours: false });
        var barred = atoms.Where(IsBarred).ToList();
        // "Sexta não posso, de resto qualquer dia": two things said, of which the second is any day.
        var apart = any > 0 && !Exclusion.IsAfterRefusal(sentence, atoms[0]);
        if (any < 0 || barred.Count == 0 || barred.Count + 1 != atoms.Count || apart)
        {
            return;
        }

        var first = Math.Min(atoms[any].First, barred[0].First);
        var end = Math.Max(atoms[any].End, barred[^1].End);
        var folded = atoms[any] with
        {
            First = first,
            End = end,
            ExcludeWeekdays =
            [
                .. atoms[any].ExcludeWeekdays.Union(barred.Select(b => b.Date!.Value.DayOfWeek)),
            ],
        };
        atoms.Clear();
        atoms.Add(folded);
    }

    private static bool IsBarred(Atom atom) =>
        atom
            is {
                Excluded: true,
                OnlyDay: true,
                Named: DayName.Weekday,
                Week: null,
                Date: not null
            };
}
