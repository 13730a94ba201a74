using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>What is taken back after a turn: "terça... não, quinta", "sábado eu não trabalho mas também não posso".</summary>
internal static class TakenBack
{
    private const int Farthest = 11;

    private static readonly HashSet<string> Lead = WordSet.Of("tambem eu ai infelizmente ja");

    private static readonly HashSet<string> Verbs = WordSet.Of(
        "posso consigo da rola vou vai daria conseguiria poderia serve encaixa"
    );

    private static readonly HashSet<string> Infinitives = WordSet.Of(
        "poder conseguir dar ir estar comparecer vir mesmo"
    );

    /// <summary>"terça... não, quinta": a pause, a bare "não", and another time at once.</summary>
    public static bool IsSlip(Sentence sentence, Atom atom, Atom next)
    {
        var at = atom.End;
        while (sentence.IsAny(at, ".", "-", "\n"))
        {
            at++;
        }

        while (at > atom.End && sentence.IsAny(at, "ops", "opa", "perai", "espera", "ai", ","))
        {
            at++;
        }

        if (at == atom.End || !sentence.Is(at, "nao"))
        {
            return false;
        }

        while (sentence.IsAny(at + 1, "pera", "perai", "espera", "ops", "opa", "nao"))
        {
            at++;
        }

        return (sentence.Is(at + 1, ",") || sentence.IsStop(at + 1) || next.First == at + 1)
            && next.First - at <= 4;
    }

    /// <summary>"na terça... aff terça não kkk sábado": the day that is refused was named before, and falls with it.</summary>
    public static void Again(List<Atom> atoms)
    {
        for (var i = 1; i < atoms.Count; i++)
        {
            if (atoms[i] is not { Excluded: true, OnlyDay: true, IsSpan: false, Date: { } day })
            {
                continue;
            }

            for (var before = 0; before < i; before++)
            {
                if (atoms[before] is { IsSpan: false, Any: false } named && named.Date == day)
                {
                    atoms[before] = named with { Excluded = true };
                }
            }
        }
    }

    /// <summary>"sexta seria bom mas não consigo", before the next time is named.</summary>
    public static bool IsAfterBut(Sentence sentence, List<Atom> atoms, int index)
    {
        var atom = atoms[index];
        var limit = index + 1 < atoms.Count ? atoms[index + 1].First : sentence.Count;
        if (AfterPause(sentence, atom.End) is var after && after > 0)
        {
            return !IsAppointment(sentence, atom) && Denies(sentence, after, limit);
        }

        for (var at = atom.End; at < limit && at < atom.End + Farthest; at++)
        {
            if (sentence.IsStop(at))
            {
                return false;
            }

            if (sentence.IsAny(at, "mas", "porem"))
            {
                return !IsAppointment(sentence, atom) && Denies(sentence, at + 1, limit);
            }
        }

        return false;
    }

    /// <summary>"sexta... não posso": the place after the dots, or -1.</summary>
    private static int AfterPause(Sentence sentence, int at)
    {
        var end = at;
        while (sentence.Is(end, "."))
        {
            end++;
        }

        return end > at + 1 || (end > at && sentence.Written(at) is "…") ? end : -1;
    }

    /// <summary>"tenho consulta sexta mas não posso ir": said of what is booked.</summary>
    private static bool IsAppointment(Sentence sentence, Atom atom)
    {
        for (var back = 1; back <= 5; back++)
        {
            if (
                sentence.IsAny(
                    atom.First - back,
                    "consulta",
                    "marcado",
                    "marcada",
                    "agendado",
                    "agendada",
                    "exame",
                    "retorno",
                    "marquei",
                    "agendei"
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(Sentence sentence, int at, int limit)
    {
        while (sentence.In(at, Lead))
        {
            at++;
        }

        if (!sentence.Is(at, "nao") || !sentence.In(at + 1, Verbs))
        {
            return false;
        }

        var end = at + 2;
        while (sentence.In(end, Infinitives))
        {
            end++;
        }

        return end <= limit
            && !sentence.Is(end, "?")
            && (
                sentence.Is(end - 1, "estar")
                || sentence.IsStop(end)
                || sentence.IsAny(end, ",", "porque", "pois", "que")
            );
    }
}
