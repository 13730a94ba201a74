using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Weekdays written as they sound: "kinta", "cexta", "sigunda".</summary>
internal static class WeekdaySounds
{
    private const int Longest = 12;

    /// <summary>Shorter ones are one letter away from everyday words ("carta", "pinta").</summary>
    private const int ShortestSlip = 6;

    private static readonly Dictionary<string, string> BySound = new(StringComparer.Ordinal)
    {
        [Sound("segunda")] = "segunda",
        [Sound("tersa")] = "terca",
        [Sound("cuarta")] = "quarta",
        [Sound("quinta")] = "quinta",
        [Sound("sexta")] = "sexta",
        [Sound("sabado")] = "sabado",
        [Sound("domingo")] = "domingo",
    };

    /// <summary>The weekday that sounds like the word, or null.</summary>
    public static string? Find(string word) =>
        word.Length is < 4 or > Longest ? null : BySound.GetValueOrDefault(Sound(word));

    /// <summary>Beside "feira" hardly anything else can be meant, so that one slip is forgiven: "quita feira".</summary>
    public static string? BesideFeira(string word) =>
        Find(word)
        ?? (
            word.Length is < 4 or > Longest
                ? null
                : BySound.Values.FirstOrDefault(day => Distance.IsOneSlip(word, day))
        );

    /// <summary>Without its vowels, beside "feira": "qnt-feira", "sgd feira".</summary>
    public static string? Shortened(ReadOnlySpan<char> written) =>
        written switch
        {
            "sg" or "sgd" or "sgn" or "sgnd" or "segun" => "segunda",
            "tr" or "trc" or "terc" => "terca",
            "qrt" or "qart" or "qr" or "quar" => "quarta",
            "qnt" or "qt" or "qn" or "quin" or "qint" or "quint" => "quinta",
            "sx" or "sxt" or "sext" => "sexta",
            _ => null,
        };

    /// <summary>The weekday that sounds like the word, or is one slip away from that and ends alike; null where none is.</summary>
    public static string? Nearest(string word)
    {
        if (word.Length is < 4 or > Longest)
        {
            return null;
        }

        var sound = Sound(word);
        if (BySound.TryGetValue(sound, out var day))
        {
            return day;
        }

        foreach (var (known, meant) in BySound)
        {
            if (
                meant is "segunda" or "sabado" or "domingo"
                && known.Length >= ShortestSlip
                && known[0] == sound[0]
                && known[^1] == sound[^1]
                && Distance.IsOneSlip(sound, known)
            )
            {
                return meant;
            }
        }

        return null;
    }

    /// <summary>One letter for each sound: k for "qu" and hard "c", s for "ss", "x" and soft "c", i for "e", u for "o".</summary>
    private static string Sound(string word)
    {
        Span<char> sound = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var letter = Letter(word[i], next);
            var mute =
                letter == 'h'
                || (word[i] == 'u' && i > 0 && word[i - 1] == 'q' && next is 'e' or 'i')
                || (length > 0 && sound[length - 1] == letter);
            if (!mute)
            {
                sound[length++] = letter;
            }
        }

        return sound[..length].ToString();
    }

    private static char Letter(char letter, char next) =>
        letter switch
        {
            'c' when next is 'e' or 'i' => 's',
            'c' or 'q' => 'k',
            'x' or 'z' => 's',
            'e' or 'y' => 'i',
            'o' or 'w' => 'u',
            _ => letter,
        };
}
