using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Every time in a message: scanned, joined, shared among alternatives, ruled out where refused, and resolved.</summary>
internal static class TimeReader
{
    public static (List<Atom> Atoms, List<TimeExpression> When) Read(
        Sentence sentence,
        LocalDateTime now,
        Expecting expecting
    )
    {
        var atoms = new AtomScan(sentence, now, expecting).Read();
        if (atoms.Count == 0)
        {
            return (atoms, []);
        }

        atoms = AtomJoin.Join(sentence, atoms);
        AtomSharing.Share(sentence, atoms);
        Correction.Apply(sentence, atoms);
        Exclusion.Mark(sentence, atoms);
        AnyBut.Fold(sentence, atoms);
        OnlyOneHurry(atoms);
        var told = SameClause.Join(sentence, atoms);
        return (atoms, [.. told.Select(atom => Resolution.Resolve(sentence, atom, told, now))]);
    }

    /// <summary>"com urgência, o quanto antes" is one haste, said twice.</summary>
    private static void OnlyOneHurry(List<Atom> atoms)
    {
        var first = atoms.FindIndex(a => a.Asap);
        atoms.RemoveAll(a => a.Asap && a != atoms[first]);
    }
}
