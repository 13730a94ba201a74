namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>
/// In which language a message is written. Only words that no Brazilian writes tell of another language: "me", "to", "do" and "a" are both,
/// and a borrowed word or two ("link", "feedback", "thanks") do not make a message English. The words are in tongues.txt.
/// </summary>
internal static class Tongue
{
    private const int MostWords = 60;

    private static readonly Dictionary<string, HashSet<string>> Words = Load();

    private static readonly HashSet<string> English = Words["english"];

    private static readonly HashSet<string> EitherEnglish = Words["english-and-portuguese"];

    /// <summary>Spanish words, also those that are Portuguese as well.</summary>
    private static readonly HashSet<string> Spanish = Words["spanish"];

    /// <summary>Spanish that is not Portuguese as well, nor what gauchos say.</summary>
    private static readonly HashSet<string> OnlySpanish = Words["only-spanish"];

    public static Language Of(Sentence sentence)
    {
        // Marks that no Portuguese sentence has.
        var marks = sentence.Text.AsSpan().ContainsAny('¿', '¡') ? 1 : 0;
        var (english, spanish, onlySpanish, portuguese) = (0, marks, marks, 0);
        for (var at = 0; at < sentence.Count && at < MostWords; at++)
        {
            if (!sentence[at].IsWord)
            {
                continue;
            }

            var word = Folding.Fold(sentence.Written(at)).Replace('\u2019', '\'');
            english += English.Contains(word) ? 1 : 0;
            var looks = LooksSpanish(word, sentence.Written(at));
            spanish += looks || Spanish.Contains(word) ? 1 : 0;
            onlySpanish += looks || OnlySpanish.Contains(word) ? 1 : 0;
            portuguese += IsPortuguese(word) ? 1 : 0;
        }

        return english >= 2 && english > portuguese && english >= spanish ? Language.English
            : onlySpanish > 0 && (portuguese == 0 || (onlySpanish > 1 && spanish > portuguese))
                ? Language.Spanish
            : Language.Portuguese;
    }

    // "atención", "mañana", "puedo": sounds that Portuguese writes otherwise. Names ("Elsa Müller", "Núñez") are of any language.
    private static bool LooksSpanish(string word, ReadOnlySpan<char> written) =>
        char.IsLower(written[0])
        && (
            written.Contains('ñ')
            || word.Length > 4
                && !Lexicon.Knows(word)
                && (
                    word.EndsWith("cion", StringComparison.Ordinal)
                    || word.Contains("ll", StringComparison.Ordinal)
                    || (
                        word.Contains("ie", StringComparison.Ordinal)
                        && !word.Contains("iee", StringComparison.Ordinal)
                    )
                    || (
                        word.Contains("ue", StringComparison.Ordinal)
                        && !word.Contains("que", StringComparison.Ordinal)
                        && !word.Contains("gue", StringComparison.Ordinal)
                    )
                )
        );

    private static bool IsPortuguese(string word) =>
        !English.Contains(word)
        && !EitherEnglish.Contains(word)
        && !Spanish.Contains(word)
        && Lexicon.Knows(word);

    private static Dictionary<string, HashSet<string>> Load()
    {
        using var stored = typeof(Tongue).Assembly.GetManifestResourceStream(
            "AtendeAI.Domain.Receptionist.tongues.txt"
        );
        using var reader = new StreamReader(stored!);
        var words = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(" = ");
            words[parts[0]] = WordSet.Of(parts[1]);
        }

        return words;
    }
}
