namespace AtendeAI.Domain.Receptionist.Rules.Rating;

/// <summary>How what is said of a visit sounds. Only plain praise is praise: the rest is for the team to read.</summary>
internal enum Tone
{
    Unclear,
    Praise,
    Bad,
}

/// <summary>Hears the tone of a remark.</summary>
internal static class Tones
{
    // A star stands for any ending.
    private static readonly string[] s_praise = Stems(
        """
        otim* excelent* maravilh* perfeit* incriv* impecav* atencios* sensacional top adorei amei adoro amo amamos adoramos gostei gostamos
        parabens recomend* indico indicarei carinh* gentil gentis educad* simpatic* cuidados* salvou melhor melhore* melhorou melhorando alivi*
        bom boa boas bons show lindo linda lindos lindas anjo anjos querid* gratid* feliz felizes content* satisf* encantad* elogi* legal
        tranquil* delici* resolv* curad* curou funcion* fantastic* competent* acolh*
        """
    );

    private static readonly string[] s_bad = Stems(
        """
        ruim ruins pessim* horriv* terriv* pior piores piorei piorou mal fraco fraca fracos fracas fraqu* frio fria gelad* quente abafad* sujo
        suja sujeira barulh* apertad* lotad* cheio cheia desconfort* incomod* demor* esper* atras* caro cara carissim* triste* chatead* chato
        chata pena infeliz falec* morreu perdi decep* desanim* frustr* falta faltou faltav* esquec* confus* bagunc* corrid* grosseir* grosso
        grossa rispid* estupid* errad* errou estrag* sumiu
        """
    );

    // Of pain and its kind it may be told how it went away.
    private static readonly string[] s_hurt = Stems(
        """
        dor dores doend* doeu doi dolorid* roxo roxa roxos roxas inchad* inchou inflamad* machuc* sangr* queimad* tontur* tonta tonto enjo*
        febre travad* travou mancha*
        """
    );

    private static readonly string[] s_well =
    [
        "muito bem",
        "tudo bem",
        "senti bem",
        "sinto bem",
        "bem atendid",
        "bem cuidad",
        "bem tratad",
        "bem recebid",
        "nota dez",
    ];

    private static readonly string[] s_greetings = ["bom dia", "boa tarde", "boa noite"];

    private static readonly string[] s_wishedBetter =
    [
        "ja foi melhor",
        "ja foram melhor",
        "podia ser",
        "poderia ser",
        "podia ter",
        "poderia ter",
        "esperava mais",
        "mais ou menos",
        "deixou a desejar",
        "deixa a desejar",
        "era melhor",
    ];

    private static readonly HashSet<string> s_denials = PlainWords.Set(
        "nao nem sem nunca nada zero"
    );

    private static readonly string[] s_glad =
    [
        "❤",
        "😍",
        "🥰",
        "😊",
        "👏",
        "🙌",
        "⭐",
        "💛",
        "💕",
        "🌟",
        "🙏",
    ];

    public static Tone Of(string text)
    {
        var said = WithoutGreeting(text);
        var (praise, denied) = Count(said, s_praise);
        var (bad, _) = Count(said, s_bad);
        if (denied > 0 || PlainWords.Say(said, s_wishedBetter) || bad > (WorthIt(said) ? 1 : 0))
        {
            return Tone.Bad;
        }

        return praise > 0
            || PlainWords.Say(said, s_well)
            || s_glad.Any(sign => text.Contains(sign, StringComparison.Ordinal))
                ? Tone.Praise
            : Count(said, s_hurt).Said > 0 ? Tone.Bad
            : Tone.Unclear;
    }

    private static bool WorthIt(string[] said) =>
        PlainWords.Say(said, ["vale a pena", "valeu a pena", "vale cada"]);

    // "não gostei", "nada bom"; a "não" with something between still reaches it.
    private static (int Said, int Denied) Count(string[] said, string[] stems)
    {
        var (plain, denied) = (0, 0);
        for (var at = 0; at < said.Length; at++)
        {
            if (!stems.Any(stem => Is(said[at], stem)))
            {
                continue;
            }

            if (said[Math.Max(0, at - 2)..at].Any(s_denials.Contains))
            {
                denied++;
            }
            else
            {
                plain++;
            }
        }

        return (plain, denied);
    }

    private static bool Is(string word, string stem) =>
        stem[^1] == '*' ? word.AsSpan().StartsWith(stem.AsSpan(0, stem.Length - 1)) : word == stem;

    // "bom dia" finds nothing good.
    private static string[] WithoutGreeting(string text)
    {
        var said = string.Join(' ', PlainWords.Split(text));
        foreach (var greeting in s_greetings)
        {
            said = said.Replace(greeting, "", StringComparison.Ordinal);
        }

        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] Stems(string words) => [.. PlainWords.Set(words)];
}
