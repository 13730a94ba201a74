using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Finds the times that the patient ruled out: "na quinta não posso", "menos segunda", "de manhã eu trabalho".</summary>
internal static class Exclusion
{
    internal static readonly HashSet<string> Cannot = WordSet.Of(
        "posso da consigo vou tenho serve rola quero queria pode podia poderia conseguirei consegui podemos "
            + "daria dara estou estarei seja gosto tem dou vai funciona prefiro conseguiria gostaria aguento encaixa e irei iria poderei compareco comparecerei"
    );

    private static readonly HashSet<string> But =
    [
        "menos",
        "exceto",
        "tirando",
        "fora",
        "salvo",
        "excluindo",
        "excecao",
    ];

    private static readonly HashSet<string> Turns = WordSet.Of(
        "mas so porem pode prefiro somente apenas agora ja tem melhor quero queria consigo posso porque pois antes "
            + "depois senao outro outros outra outras resto disso demais enquanto ate"
    );

    private static readonly HashSet<string> Lacking = WordSet.Of(
        "poder conseguir dar rolar disponivel disponibilidade tempo horario"
    );

    private static readonly HashSet<string> Workers = WordSet.Of(
        "eu , que porque pois e tambem ele ela filho filha marido"
    );

    private static readonly HashSet<string> Light = WordSet.Of(
        "na no nas nos aos de da do a as o para ser em dia ir vir pela la ai comparecer chegar marcar que seja nem mais "
            + "horario sair antes estar fazer como ter"
    );

    public static IEnumerable<string> Words =>
        BusyWords.Words.Concat(But).Concat(Cannot).Concat(ToldOfDay.Words);

    public static void Mark(Sentence sentence, List<Atom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (
                IsAfterRefusal(sentence, atoms[i])
                || (!atoms[i].Asap && IsBeforeRefusal(sentence, atoms, i))
                || TakenBack.IsAfterBut(sentence, atoms, i)
            )
            {
                atoms[i] = i > 0 ? Within(atoms[i - 1], atoms[i]) : atoms[i];
                atoms[i] = atoms[i] with { Excluded = true };
            }
        }

        Instead.Mark(sentence, atoms);
        ReferredBack.Mark(sentence, atoms);
        SharedRefusal.Spread(sentence, atoms);
        TakenBack.Again(atoms);
    }

    /// <summary>"semana que vem, menos quarta": the Wednesday of that week.</summary>
    private static Atom Within(Atom before, Atom atom) =>
        before
            is { IsSpan: true, SpanGrain: TimeGrain.Week, SpanStart: { } monday, SpanEnd: not null }
        && atom is { Named: DayName.Weekday, Week: null, Date: { } date }
            ? atom with
            {
                Date = Calendar.InWeek(monday, date.DayOfWeek),
                Week = monday,
            }
            : atom;

    /// <summary>"semana que vem, menos segunda e sexta": the Friday of that week too.</summary>
    public static Atom InSameWeek(Atom before, Atom atom) =>
        before.Week is { } monday && atom is { Named: DayName.Weekday, Week: null, Date: { } date }
            ? atom with
            {
                Date = Calendar.InWeek(monday, date.DayOfWeek),
                Week = monday,
            }
            : atom;

    /// <summary>"não posso na quinta", "sem ser sexta", "menos segunda".</summary>
    public static bool IsAfterRefusal(Sentence sentence, Atom atom)
    {
        var at = atom.First - 1;
        var comma = sentence.Is(at, ",");
        for (
            var skipped = 0;
            skipped < 5 && sentence.In(at, Light) && !sentence.Is(at, "mais");
            skipped++
        )
        {
            at--;
        }

        if (
            sentence.In(at, But)
            || (sentence.Is(at, "ser") && sentence.Is(at - 1, "sem"))
            || (sentence.Is(atom.First - 1, "ser") && sentence.Is(atom.First - 2, "sem"))
        )
        {
            return !sentence.IsAny(at - 1, "mais");
        }

        if (BusyWords.EndsNoWay(sentence, at) || IsNeither(sentence, atom.First))
        {
            return true;
        }

        if (comma || Denials.AsksAbout(sentence, atom.End))
        {
            return false;
        }

        if (NotBooked.EndsAt(sentence, at))
        {
            return true;
        }

        if (sentence.Is(at, "nao"))
        {
            return !sentence.Is(at - 1, "se")
                && (at == atom.First - 1 || !sentence.IsAny(atom.First - 1, "que"));
        }

        return CannotBefore(sentence, at)
            ?? (LacksBefore(sentence, at) || WorksBefore(sentence, at));
    }

    /// <summary>"não posso", "não vou conseguir" that ends at a place; null when there is no such thing.</summary>
    private static bool? CannotBefore(Sentence sentence, int verb)
    {
        for (var at = verb - 1; sentence.In(verb, Cannot) && at >= verb - 3; at--)
        {
            if (sentence.IsAny(at, "nao", "nunca"))
            {
                return !IsQuestionBefore(sentence, at);
            }

            var leads =
                sentence.In(at, Cannot)
                || sentence.IsAny(at, "vou", "me", "poder", "conseguir", "te", "eu");
            if (sentence.IsStop(at) || !leads)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"não tenho disponibilidade", "sem tempo".</summary>
    private static bool LacksBefore(Sentence sentence, int at) =>
        sentence.In(at, Lacking) && Negated(sentence, at);

    /// <summary>"eu trabalho", "meu filho estuda".</summary>
    private static bool WorksBefore(Sentence sentence, int at) =>
        sentence.IsAny(
            at,
            "trabalho",
            "estudo",
            "estuda",
            "trabalha",
            "viajo",
            "viajarei",
            "dorme",
            "durmo"
        ) && (sentence.IsStop(at - 1) || sentence.In(at - 1, Workers));

    /// <summary>"nem amanhã nem na quarta".</summary>
    private static bool IsNeither(Sentence sentence, int first)
    {
        var at = sentence.IsAny(first - 1, "na", "no", "de", "a", "em") ? first - 2 : first - 1;
        return sentence.Is(at, "nem");
    }

    private static bool Negated(Sentence sentence, int at)
    {
        for (var back = 1; back <= 4; back++)
        {
            if (sentence.IsStop(at - back) || sentence.Is(at - back, ","))
            {
                return false;
            }

            if (sentence.IsAny(at - back, "nao", "sem"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestionBefore(Sentence sentence, int at) =>
        sentence.IsAny(at - 1, "por", "porque", "sera", "se");

    /// <summary>"na quinta não posso", "de manhã eu trabalho", "sexta é ruim".</summary>
    private static bool IsBeforeRefusal(Sentence sentence, List<Atom> atoms, int index)
    {
        var atom = atoms[index];
        var limit = index + 1 < atoms.Count ? atoms[index + 1].First : sentence.Count;
        var apart = false;
        var from = ToldOfDay.After(sentence, atom.End, limit);
        for (var at = from; at < from + 7 && at < limit && !sentence.IsStop(at); at++)
        {
            if (apart && limit - at is > 1 and <= 5 && IsOfNext(sentence, atoms, index, at))
            {
                return false;
            }

            if (Denial(sentence, atom, at, apart) is { } refused)
            {
                return refused;
            }

            if (
                (
                    sentence.In(at, Turns)
                    && !(sentence.Is(at, "ja") && sentence.IsAny(at + 1, "tenho", "estou", "nao"))
                    && !(
                        sentence.IsAny(at, "outro", "outra") && BusyWords.IsEvent(sentence, at + 1)
                    )
                )
                || (
                    sentence.IsAny(at, "que", "para", "se")
                    && at > atom.End
                    && !BusyWords.IsAtWork(sentence, at + 2)
                )
            )
            {
                return false;
            }

            apart |= sentence.IsAny(at, ",", "-", "(");
        }

        return false;
    }

    /// <summary>"sábado de manhã, não posso à tarde".</summary>
    private static bool IsOfNext(Sentence sentence, List<Atom> atoms, int index, int at) =>
        sentence.Is(at, "nao")
        && index + 1 < atoms.Count
        && IsAfterRefusal(sentence, atoms[index + 1]);

    /// <summary>Whether the word refuses the time before it; null when it decides nothing.</summary>
    private static bool? Denial(Sentence sentence, Atom atom, int at, bool apart)
    {
        if (BusyWords.IsNoWay(sentence, at))
        {
            return !Denials.AsksAbout(sentence, at);
        }

        if (sentence.Is(at, "nao"))
        {
            return !sentence.Is(at - 1, "ou")
                && (Denials.Refuses(sentence, at) || IsTagged(sentence, atom, at))
                && !Denials.AsksAbout(sentence, at)
                && (!apart || IsBare(sentence, at) || IsStillOfTime(sentence, atom, at));
        }

        return
            !apart
            && !atom.Any
            && (at <= atom.End + 4 || BusyWords.IsAtWork(sentence, at))
            && BusyWords.Is(sentence, atom.End, at)
            ? !Denials.AsksAbout(sentence, at)
            : null;
    }

    /// <summary>"amanhã não né, segunda"; but "abrem amanhã não né, deixa".</summary>
    private static bool IsTagged(Sentence sentence, Atom atom, int not) =>
        sentence.Is(not + 1, "ne")
        && (sentence.IsStop(atom.First - 1) || sentence.Is(atom.First - 1, ","));

    /// <summary>"na terça, não, quinta".</summary>
    private static bool IsBare(Sentence sentence, int not) =>
        sentence.IsStop(not + 1)
        || sentence.Is(not + 1, ",")
        || sentence.In(not + 1, Correction.Pauses);

    private static bool IsStillOfTime(Sentence sentence, Atom atom, int not) =>
        !Chosen.Is(sentence, atom) && Chosen.IsOfTime(sentence, not);
}
