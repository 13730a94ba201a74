using AtendeAI.Domain.Receptionist.Understanding.Times;

namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>Turns a word as written into the word that was meant: chat spellings, stretched letters, slips of the finger.</summary>
internal static class Spelling
{
    private const int LongestMended = 24;

    /// <param name="abbreviated">A single letter before a slash: "p/", "c/", "s/".</param>
    public static string Mend(ReadOnlySpan<char> written, bool abbreviated)
    {
        var word = Folding.Fold(written.Length > 256 ? written[..256] : written);
        if (abbreviated)
        {
            return word switch
            {
                "p" => "para",
                "c" => "com",
                "s" => "sem",
                _ => word,
            };
        }

        if (ChatSpellings.Find(word) is { } meant)
        {
            return meant;
        }

        if (Lexicon.Knows(word) || word.Length > LongestMended)
        {
            return word;
        }

        return MendUnknown(word);
    }

    private static string MendUnknown(string word)
    {
        foreach (var runs in (ReadOnlySpan<int>)[2, 1])
        {
            var shorter = Shorten(word, runs);
            if (shorter.Length == word.Length)
            {
                continue;
            }

            if (ChatSpellings.Find(shorter) is { } meant)
            {
                return meant;
            }

            if (Lexicon.Knows(shorter))
            {
                return shorter;
            }
        }

        return Laughter(word)
            ? "kkk"
            : WeekdaySounds.Nearest(word) ?? Lexicon.Nearest(Shorten(word, 2)) ?? word;
    }

    private static string Shorten(string word, int longestRun)
    {
        Span<char> kept = stackalloc char[LongestMended];
        var length = 0;
        var run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= longestRun)
            {
                kept[length++] = word[i];
            }
        }

        return length == word.Length ? word : kept[..length].ToString();
    }

    private static bool Laughter(string word) =>
        word.Length >= 2
        && (
            word.All(letter => letter == 'k')
            || (
                word.Length >= 4
                && word.All(letter => letter is 'h' or 'a' or 'r' or 's' or 'e')
                && IsAlternating(word)
            )
        );

    private static bool IsAlternating(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] != word[i - 2])
            {
                return false;
            }
        }

        return true;
    }
}
