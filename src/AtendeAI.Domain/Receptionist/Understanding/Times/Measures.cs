using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Numbers with a stroke that are no date: "pressão 12/8", "1/2 comprimido", "atendimento 24/7", "parcela 2/6".</summary>
internal static class Measures
{
    private const int PainReach = 4;

    private static readonly HashSet<string> Pains = WordSet.Of("dor dores doi doendo doia escala");

    private static readonly HashSet<string> Numbered = WordSet.Of(
        "pressao nota crm cro processo meia meias parcela parcelas dose sessao pagina placa folha grau modulo etapa visao"
    );

    private static readonly HashSet<string> Swallowed = WordSet.Of(
        "tomo toma tomei tomou tomar comi come bebi uso usei perdi cortei quase apenas"
    );

    public static bool Is(Sentence sentence, Atom atom)
    {
        if (!sentence.Is(atom.First + 1, "/"))
        {
            return false;
        }

        for (var back = 1; back <= 3; back++)
        {
            if (sentence.In(atom.First - back, Numbered))
            {
                return back == 1 || !sentence.IsAny(atom.First - 1, "para", "dia", "em", "no");
            }
        }

        return ClockWords.IsCounted(sentence, atom.End)
            || IsDosage(sentence, atom.End)
            || IsPain(sentence, atom)
            || IsFraction(sentence, atom)
            || IsMark(sentence, atom)
            || sentence.In(atom.First - 1, Swallowed)
            || (sentence.Value(atom.First) == 24 && sentence.Value(atom.First + 2) == 7);
    }

    /// <summary>"8" of "tipo 8/10": a number that another one follows after the stroke.</summary>
    public static bool IsPart(Sentence sentence, int at) =>
        sentence.Is(at, "/")
        && sentence.Glued(at)
        && sentence.IsNumber(at + 1)
        && sentence.Glued(at + 1);

    /// <summary>"a dor é 8 e meia de 10".</summary>
    public static bool IsScore(Sentence sentence, int first, int end) =>
        sentence.Is(end, "de")
        && (sentence.Value(end + 1) == 10 || sentence.Is(end + 1, "dez"))
        && IsPainNear(sentence, first, end + 2);

    /// <summary>"8/8h", "de 12/12 horas": how often, not when.</summary>
    private static bool IsDosage(Sentence sentence, int end) =>
        sentence.Value(end - 3) == sentence.Value(end - 1)
        && (
            (sentence.Glued(end) && sentence.In(end, ClockReader.HourWords))
            || sentence.IsAny(end, "hora", "horas")
        );

    /// <summary>"a dor é 8/10".</summary>
    private static bool IsPain(Sentence sentence, Atom atom) =>
        sentence.Value(atom.First + 2) == 10 && IsPainNear(sentence, atom.First, atom.End);

    private static bool IsPainNear(Sentence sentence, int first, int end)
    {
        for (var near = 1; near <= PainReach; near++)
        {
            if (sentence.In(first - near, Pains) || sentence.In(end + near - 1, Pains))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"10/10 o atendimento".</summary>
    private static bool IsMark(Sentence sentence, Atom atom) =>
        sentence.Value(atom.First) == 10
        && sentence.Value(atom.First + 2) == 10
        && sentence.IsAny(atom.End, "o", "a", "para", "esse", "essa", "recomendo", "atendimento")
        && sentence.IsAny(
            sentence.Is(atom.End + 1, "o") ? atom.End + 2 : atom.End + 1,
            "atendimento",
            "consulta",
            "clinica",
            "equipe",
            "medica",
            "medico",
            "voces"
        );

    /// <summary>"2/3 de melhora", "1/4 da dose"; "2/3 de manhã" and "2/3 de 2027" are dates.</summary>
    private static bool IsFraction(Sentence sentence, Atom atom)
    {
        var (part, whole) = (sentence.Value(atom.First), sentence.Value(atom.First + 2));
        return part > 0
            && part < whole
            && sentence.Digits(atom.First) == 1
            && atom.End == atom.First + 3
            && sentence.IsAny(atom.End, "de", "da", "do", "das", "dos")
            && !sentence.IsNumber(atom.End + 1)
            && PartReader.Read(sentence, atom.End) is null
            && !sentence.IsAny(atom.End + 1, "as", "ano", "mes", "tardinha", "preferencia");
    }
}
