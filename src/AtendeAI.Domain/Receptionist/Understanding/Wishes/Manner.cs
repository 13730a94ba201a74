using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>How a message is said: its language, its mood, and short answers within it.</summary>
internal static class Manner
{
    private static readonly HashSet<string> English = Set(
        "the is my you have want would like appointment please need how much what can i'd tomorrow for with doctor hello speak english today and do does are schedule book cancel price where when thanks thank this that i'm an hi to me"
    );

    private static readonly HashSet<string> Spanish = Set(
        "quiero necesito cita usted hola gracias cuanto cuesta donde tengo hablo puedo buenos buenas dias hay espanol turno hablar quisiera es el los las con una mi favor manana hoy cuando medico y en lunes martes miercoles jueves viernes doctora tienen tardes"
    );

    private static readonly HashSet<string> Portuguese = Set(
        "que nao com uma para voce consulta eu um meu minha quero queria tem por favor oi bom boa tarde dia voces do da no na em mais obrigado obrigada sim gostaria marcar amanha hoje e as os esta estou ou se como"
    );

    private static readonly HashSet<string> SpanishOnly = Set(
        "quiero necesito cita usted hola gracias cuanto cuesta tengo hablo puedo buenos buenas espanol hablar quisiera manana hoy lunes martes miercoles jueves viernes tienen cuando donde"
    );

    private static readonly HashSet<string> Worried = Set(
        "preocupada preocupado medo nervosa nervoso ansiosa ansioso aflita aflito desesperada desesperado angustiada angustiado apavorada assustada assustado socorro receio"
    );

    private static readonly HashSet<string> Furious = Set(
        "absurdo palhacada vergonha procon processar advogado furiosa furioso merda porra caralho ridiculo revoltada revoltado indignada indignado inaceitavel descaso desrespeito lixo raiva puta puto bosta inferno odeio inadmissivel"
    );

    private static readonly string[] Glad =
    [
        "❤",
        "😍",
        "🥰",
        "😊",
        "😀",
        "😃",
        "👏",
        "🙌",
        "⭐",
        "💕",
        "😁",
        "🤗",
    ];

    private static readonly string[] Cross = ["😡", "🤬", "😠", "👎"];

    public static Language Language(Sentence sentence)
    {
        var (english, spanish, spanishOnly, portuguese) = (0, 0, 0, 0);
        for (var at = 0; at < sentence.Count && at < 60; at++)
        {
            if (!sentence[at].IsWord)
            {
                continue;
            }

            var word = Folding.Fold(sentence.Written(at));
            english += English.Contains(word) ? 1 : 0;
            spanish += Spanish.Contains(word) ? 1 : 0;
            spanishOnly += SpanishOnly.Contains(word) ? 1 : 0;
            portuguese += Portuguese.Contains(word) ? 1 : 0;
        }

        return english >= 2 && english > portuguese && english >= spanish
                ? Understanding.Language.English
            : spanishOnly >= 1 && spanish >= portuguese ? Understanding.Language.Spanish
            : Understanding.Language.Portuguese;
    }

    public static Mood Mood(Sentence sentence, IReadOnlyList<Intent> intents)
    {
        var complains = intents.Contains(Intent.Complaint);
        if (Any(sentence, Furious) && complains || Signs(sentence, Cross))
        {
            return Understanding.Mood.Angry;
        }

        if (complains)
        {
            return Understanding.Mood.Negative;
        }

        if (intents.Contains(Intent.Emergency) || Any(sentence, Worried))
        {
            return Understanding.Mood.Worried;
        }

        return intents.Contains(Intent.Feedback) || Signs(sentence, Glad)
            ? Understanding.Mood.Positive
            : Understanding.Mood.Neutral;
    }

    public static Answer Answer(
        Sentence sentence,
        IReadOnlyList<Intent> intents,
        Expecting expecting
    )
    {
        if (intents.Contains(Intent.Confirm))
        {
            return Understanding.Answer.Yes;
        }

        if (intents.Contains(Intent.Decline))
        {
            return Understanding.Answer.No;
        }

        if (
            sentence.IsAny(
                0,
                "sim",
                "claro",
                "isso",
                "ok",
                "beleza",
                "pode",
                "yes",
                "confirmo",
                "bora",
                "quero"
            ) || (sentence.Is(0, "s") && sentence.Count == 1)
        )
        {
            return expecting == Expecting.Confirmation || sentence.Is(0, "sim")
                ? Understanding.Answer.Yes
                : Understanding.Answer.None;
        }

        return
            sentence.IsAny(0, "nao", "negativo", "nem", "no")
            && (expecting == Expecting.Confirmation || sentence.Is(0, "nao"))
            ? Understanding.Answer.No
            : Understanding.Answer.None;
    }

    private static bool Any(Sentence sentence, HashSet<string> words)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.In(at, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Signs(Sentence sentence, string[] signs)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence[at].Kind == TokenKind.Emoji
                && Array.IndexOf(signs, sentence[at].Text) >= 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
