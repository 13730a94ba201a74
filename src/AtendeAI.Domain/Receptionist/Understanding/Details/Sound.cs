using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>How a word sounds in Brazil: names are written as they are heard ("karlos", "jhonatan", "pessanha" for Peçanha).</summary>
internal static class Sound
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> written)
    {
        Span<char> word = stackalloc char[Longest];
        var count = Plain(written, word);
        Span<char> heard = stackalloc char[Longest];
        var length = 0;
        for (var at = 0; at < count; )
        {
            var (letter, taken) = Heard(word[..count], at);
            at += taken;
            if (letter != '\0' && (length == 0 || heard[length - 1] != letter))
            {
                heard[length++] = letter;
            }
        }

        return heard[..length].ToString();
    }

    private static int Plain(ReadOnlySpan<char> written, Span<char> word)
    {
        var count = 0;
        foreach (var letter in written)
        {
            var plain = letter is 'ç' or 'Ç' ? 'ç' : Folding.Fold(letter);
            if (plain != '\0' && count < word.Length)
            {
                word[count++] = plain;
            }
        }

        return count;
    }

    /// <summary>The sound that starts there ('\0' for none), and how many letters write it.</summary>
    private static (char Letter, int Taken) Heard(ReadOnlySpan<char> word, int at)
    {
        var (next, after) = (At(word, at + 1), At(word, at + 2));
        var soft = next is 'e' or 'i' or 'y';
        var softAfterU = next == 'u' && (after is 'e' or 'i' or 'y');
        return word[at] switch
        {
            'h' => ('\0', 1),
            'c' when next == 'h' => (IsVowel(after) ? 'x' : 'k', 2),
            'c' when next == 't' => ('\0', 1),
            'c' => (soft ? 's' : 'k', 1),
            's' when next == 'c' && after == 'h' => ('x', 3),
            's' when next == 'h' => ('x', 2),
            's' when next == 'c' && (after is 'e' or 'i') => ('s', 2),
            'ç' or 'z' => ('s', 1),
            'x' => (IsVowel(next) ? 'x' : 's', 1),
            'q' => ('k', softAfterU ? 2 : 1),
            'g' when soft => ('j', 1),
            'g' => ('g', softAfterU ? 2 : 1),
            'p' when next == 'h' => ('f', 2),
            'w' => ('v', 1),
            'u' when at == 0 && IsVowel(next) => ('v', 1),
            'y' => ('i', 1),
            'i' when next == 'a' && At(word, at - 1) == 'e' => ('\0', 1),
            'l' when next == 'h' => ('L', 2),
            'l' => (
                next == 'l' ? '\0'
                : IsVowel(next) ? 'l'
                : 'u',
                1
            ),
            'n' when next == 'h' => ('N', 2),
            'n' or 'm' when !IsVowel(next) => (next == word[at] ? '\0' : 'n', 1),
            var other => (other, 1),
        };
    }

    private static char At(ReadOnlySpan<char> word, int at) =>
        at >= 0 && at < word.Length ? word[at] : '\0';

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
