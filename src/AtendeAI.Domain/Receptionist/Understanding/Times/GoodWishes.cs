using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Feliz Natal", "bom fim de semana": wished, not asked for.</summary>
internal static class GoodWishes
{
    private static readonly HashSet<string> Always = WordSet.Of(
        "feliz felizes prospero prospera abencoado abencoada"
    );

    private static readonly HashSet<string> Masculine = WordSet.Of(
        "bom otimo excelente lindo maravilhoso belo santo"
    );

    private static readonly HashSet<string> Feminine = WordSet.Of(
        "boa otima excelente linda maravilhosa bela santa"
    );

    /// <summary>What may stand before a wish; "seria bom sexta", "fica bom amanhã" ask for the day.</summary>
    private static readonly HashSet<string> Openings = WordSet.Of(
        ", um uma tenha tenham desejo desejamos e obrigado obrigada tchau bjs beijos abraco abracos valeu "
            + "entao ate tenhamos passem passe"
    );

    public static bool Is(Sentence sentence, Atom atom)
    {
        var at = sentence.IsAny(atom.First, "na", "no", "em") ? atom.First : atom.First - 1;
        if (sentence.In(at, Always))
        {
            return true;
        }

        var agrees = IsFeminine(sentence, atom)
            ? sentence.In(at, Feminine)
            : sentence.In(at, Masculine) && atom.Named != DayName.Relative;
        return agrees
            && (
                sentence.IsStop(at - 1)
                || IsEmoji(sentence, at - 1)
                || sentence.In(at - 1, Openings)
            )
            && Ends(sentence, atom.End);
    }

    private static bool IsFeminine(Sentence sentence, Atom atom) =>
        sentence.IsAny(
            atom.First,
            "segunda",
            "terca",
            "quarta",
            "quinta",
            "sexta",
            "semana",
            "pascoa"
        );

    private static bool Ends(Sentence sentence, int at) =>
        sentence.IsStop(at)
        || IsEmoji(sentence, at)
        || sentence.IsAny(
            at,
            ",",
            "para",
            "a",
            "e",
            "gente",
            "pessoal",
            "querida",
            "dra",
            "dr",
            "meninas"
        );

    private static bool IsEmoji(Sentence sentence, int at) =>
        sentence.Has(at) && sentence[at].Kind == TokenKind.Emoji;
}
