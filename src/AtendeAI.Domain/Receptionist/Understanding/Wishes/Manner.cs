using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>How a message is said: its mood, and short answers within it.</summary>
internal static class Manner
{
    private static readonly HashSet<string> Worried = WordSet.Of(
        "preocupada preocupado medo nervosa nervoso ansiosa ansioso aflita aflito desesperada desesperado angustiada angustiado apavorada assustada assustado socorro receio"
    );

    private static readonly HashSet<string> Furious = WordSet.Of(
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
}
