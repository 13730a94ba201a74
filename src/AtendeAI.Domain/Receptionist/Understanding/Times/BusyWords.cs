using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>What keeps a patient away without a "não": "de manhã eu trabalho", "terça tenho prova", "sexta é ruim", "sábado nem pensar".</summary>
internal static class BusyWords
{
    public static readonly HashSet<string> Verbs = WordSet.Of(
        "trabalho estudo estuda trabalha dorme durmo viajo viajarei trabalhando viajando ocupado ocupada trabalhar viajar"
    );

    private static readonly HashSet<string> Events = WordSet.Of(
        "compromisso aula aulas faculdade prova provas reuniao casamento plantao viagem audiencia curso treino velorio "
            + "formatura"
    );

    private static readonly HashSet<string> Bad = WordSet.Of(
        "ruim impossivel complicado complicada dificil"
    );

    /// <summary>Before a time: "evita quarta", "descarta a sexta", "impossível na terça".</summary>
    private static readonly HashSet<string> Barring = WordSet.Of(
        "evita evitar evite evitem evitando esqueca descarta descarte elimina elimine risca impossivel inviavel"
    );

    /// <summary>Between a time and "ruim": "de tarde pra mim fica meio ruim".</summary>
    private static readonly HashSet<string> BeforeBad = WordSet.Of(
        "e esta fica muito meio bem para mim me mais seria ficaria um pouco nos ela ele horario costuma ser eu acho vai "
            + "ficar tambem tudo minha meu mae pai filho filha"
    );

    private static readonly PhraseMap<bool> NoWay = new([
        (
            "nem pensar|nem a pau|nem ferrando|nem rola|nem da|nem posso|nem consigo|nem vai dar|nem tem como|jamais|nunca posso|nunca consigo|nunca da|nunca",
            true
        ),
        (
            "sem chance|sem chances|sem condicao|sem condicoes|zero chance|fora de cogitacao|fora de questao|de jeito nenhum|de jeito maneira|de forma nenhuma|de forma alguma|estou fora|estarei fora|vou estar fora|fora da cidade|descartado|descartada|negativo|impossibilitado|impossibilitada|nao contem comigo|nao conte comigo",
            true
        ),
    ]);

    public static IEnumerable<string> Words => Verbs.Concat(Events).Concat(Bad).Concat(NoWay.Words);

    public static bool IsNoWay(Sentence sentence, int at) => NoWay.Match(sentence, at, out _) > 0;

    /// <summary>"nem pensar em sexta", "evita quarta", whose last word stands at <paramref name="at"/>.</summary>
    public static bool EndsNoWay(Sentence sentence, int at) =>
        (sentence.Is(at, "pensar") && sentence.Is(at - 1, "nem"))
        || (sentence.Is(at, "nenhum") && sentence.Is(at - 1, "jeito"))
        || (
            sentence.Is(at, "possivel")
            && Enumerable.Range(at - 3, 3).Any(before => sentence.Is(before, "nao"))
        )
        || sentence.In(at, Barring);

    /// <summary>A word between the time and the end of its clause that says the patient is taken then.</summary>
    public static bool Is(Sentence sentence, int from, int at) =>
        IsVerb(sentence, at)
        || IsEvent(sentence, from, at)
        || IsBad(sentence, from, at)
        || Occasions.Follows(sentence, from, at);

    public static bool IsEvent(Sentence sentence, int at) => sentence.In(at, Events);

    /// <summary>"13h é bem na hora que tô trabalhando".</summary>
    public static bool IsAtWork(Sentence sentence, int at) =>
        sentence.IsAny(at, "trabalhando", "viajando") && sentence.IsAny(at - 1, "estou", "estarei");

    private static bool IsVerb(Sentence sentence, int at) =>
        sentence.In(at, Verbs)
        && !sentence.IsAny(at - 1, "do", "meu", "no", "ao", "sem", "menos", "de", "o")
        && !sentence.IsAny(at + 1, "perto", "ali", "ai", "so", "ate", "pertinho")
        && !(
            sentence.IsAny(at + 1, "em", "de", "do", "no", "na")
            && sentence.IsAny(at + 2, "casa", "lado", "home", "esquina")
        );

    /// <summary>"terça tenho prova"; but "tenho recesso na faculdade", "sexta tem plantão?".</summary>
    private static bool IsEvent(Sentence sentence, int from, int at)
    {
        var owner = sentence.IsAny(at - 1, "um", "uma", "meu", "minha", "outro", "outra")
            ? at - 2
            : at - 1;
        return sentence.In(at, Events)
            && owner >= from
            && (
                sentence.IsAny(owner, "tenho", "terei", "temos", "teria")
                || (
                    sentence.IsAny(owner, "tem", "na", "em")
                    && sentence.IsAny(at, "aula", "aulas", "faculdade", "prova", "provas", "treino")
                    && (
                        sentence.Is(owner, "tem")
                        || sentence.IsAny(owner - 1, "estou", "fico", "esta")
                    )
                )
                || (sentence.Is(owner, "de") && sentence.Is(owner - 1, "dia"))
            );
    }

    private static bool IsBad(Sentence sentence, int from, int at)
    {
        if (!sentence.In(at, Bad))
        {
            return false;
        }

        for (var between = from; between < at; between++)
        {
            if (!sentence.In(between, BeforeBad))
            {
                return false;
            }
        }

        return true;
    }
}
