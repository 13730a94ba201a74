using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Às 14, digo, 15h": what is said after the slip takes its place, and keeps what was not corrected.</summary>
internal static class Correction
{
    private const int Farthest = 7;

    private static readonly HashSet<string> Owns = WordSet.Of(
        "digo alias minto perdao ops opa corrigindo corrijo retificando retifico errei enganei confundi dizer melhor verdade "
            + "pera perai espera calma esquece esqueca"
    );

    private static readonly HashSet<string> Beside = WordSet.Of(
        ", . : - ! ? … \n me quis quer ou na nao desculpa desculpe as a no para o de dia"
    );

    /// <summary>After "não": the patient thinks again.</summary>
    public static readonly HashSet<string> Pauses = WordSet.Of("pera perai espera calma");

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

    /// <summary>"eu disse segunda mas é terça".</summary>
    private static bool IsMisspoken(Sentence sentence, int from, int to) =>
        sentence.IsAny(from, "mas", ",")
        && IsBeing(sentence, to - 1)
        && to - from <= 3
        && Enumerable
            .Range(Math.Max(0, from - Farthest), Math.Min(from, Farthest))
            .Any(at =>
                sentence.IsAny(at, "disse", "falei", "escrevi", "botei", "coloquei", "digitei")
            );

    private static bool IsSlip(Sentence sentence, int from, int to)
    {
        if (IsMisspoken(sentence, from, to))
        {
            return true;
        }

        var owned = false;
        for (var at = from; at < to; at++)
        {
            var known = sentence.In(at, Owns) || sentence.In(at, Beside) || IsBeing(sentence, at);
            if (to - from > Farthest || !known)
            {
                return false;
            }

            owned |= sentence.In(at, Owns);
        }

        // "segunda, não, pera, quarta": the "não" rules Monday out by itself.
        if (IsRefused(sentence, from, to))
        {
            return false;
        }

        // "quinta, melhor às 9", or "na terça melhor" and then "10h": a wish, not a slip.
        var last = sentence.Is(to - 1, "\n") ? to - 2 : to - 1;
        return owned
            && !(
                sentence.IsAny(last, "melhor")
                && !sentence.Is(last - 1, "ou")
                && !Enumerable.Range(from, last - from).Any(at => sentence.In(at, Owns))
            );
    }

    private static bool IsBeing(Sentence sentence, int at) =>
        sentence.Is(at, "e") && sentence.Written(at) is "é" or "eh";

    private static bool IsRefused(Sentence sentence, int from, int to) =>
        Enumerable
            .Range(from, to - from)
            .Any(at =>
                sentence.Is(at, "nao")
                && Pauses.Contains(sentence.Word(sentence.Is(at + 1, ",") ? at + 2 : at + 1))
            );

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
