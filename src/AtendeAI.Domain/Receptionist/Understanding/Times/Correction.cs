using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Às 14, digo, 15h": what is said after the slip takes its place, and keeps what was not corrected.</summary>
internal static class Correction
{
    private const int Farthest = 5;

    private static readonly HashSet<string> Owns = WordSet.Of(
        "digo alias minto perdao ops corrigindo errei dizer melhor verdade"
    );

    private static readonly HashSet<string> Beside = WordSet.Of(
        ", . - ! \n quer ou na nao desculpa desculpe as a no para o de dia"
    );

    public static IEnumerable<string> Words => Owns;

    public static void Apply(Sentence sentence, List<Atom> atoms)
    {
        // From the front: "amanhã", "não, quinta", "na verdade sexta" ends with the last.
        for (var i = 1; i < atoms.Count; )
        {
            if (IsSlip(sentence, atoms[i - 1].End, atoms[i].First))
            {
                atoms[i] = Kept(atoms[i - 1], atoms[i]);
                atoms.RemoveAt(i - 1);
            }
            else if (TakenBack.IsSlip(sentence, atoms[i - 1], atoms[i]))
            {
                atoms[i] = atoms[i].OnlyHours ? Kept(atoms[i - 1], atoms[i]) : atoms[i];
                atoms.RemoveAt(i - 1);
            }
            else
            {
                i++;
            }
        }
    }

    private static bool IsSlip(Sentence sentence, int from, int to)
    {
        var owned = false;
        for (var at = from; at < to; at++)
        {
            if (to - from > Farthest || !(sentence.In(at, Owns) || sentence.In(at, Beside)))
            {
                return false;
            }

            owned |= sentence.In(at, Owns);
        }

        // "quinta, melhor às 9", or "na terça melhor" and then "10h": a wish, not a slip.
        var last = sentence.Is(to - 1, "\n") ? to - 2 : to - 1;
        return owned && !(sentence.IsAny(last, "melhor") && !sentence.Is(last - 1, "ou"));
    }

    private static Atom Kept(Atom slip, Atom said) =>
        said.OnlyHours && slip.HasDay
            ? said with
            {
                Date = slip.Date,
                Named = slip.Named,
                IsSpan = slip.IsSpan,
                SpanStart = slip.SpanStart,
                SpanEnd = slip.SpanEnd,
                SpanGrain = slip.SpanGrain,
                Week = slip.Week,
            }
        : said.OnlyDay && slip.HasHours
            ? said with
            {
                Clock = slip.Clock,
                Range = slip.Range,
                Part = slip.Part,
            }
        : said;
}
