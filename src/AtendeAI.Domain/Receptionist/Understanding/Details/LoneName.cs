using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds a name that nobody introduced: alone in a message, or between commas and lines.</summary>
internal static class LoneName
{
    /// <param name="taken">What is the name of somebody else: a professional.</param>
    public static string? Find(Sentence sentence, Func<int, bool> taken) =>
        Among(sentence, taken) ?? Unheard(sentence, taken);

    /// <summary>"Mariana Souza Lima": two words or more of nothing but a name, between commas, lines or sentences.</summary>
    private static string? Among(Sentence sentence, Func<int, bool> taken)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                (at == 0 || sentence.IsAny(at - 1, ",", "\n", ".", ";", "-", ":", "!"))
                && AloneAt(sentence, sentence.IsAny(at, "e", "a", "o") ? at + 1 : at) is { } name
                && !taken(sentence.IsAny(at, "e", "a", "o") ? at + 1 : at)
            )
            {
                return name;
            }
        }

        return null;
    }

    private static string? AloneAt(Sentence sentence, int at)
    {
        if (!GivenNames.IsKnown(NameFinder.Plain(sentence, at)))
        {
            return null;
        }

        var end = at;
        while (end - at <= NameFinder.LongestName && NameFinder.IsPart(sentence, end, end == at))
        {
            end++;
        }

        if (end - at >= 2 && NameFinder.IsFilho(sentence, end))
        {
            end++;
        }

        return NameFinder.IsClosed(sentence, end) && end - at is >= 2 and <= NameFinder.LongestName
            ? NameSpelling.Title(sentence, at, end)
            : null;
    }

    // "Cauã Mendes Rosa" and nothing else but an age: a name nobody here has heard, written as names are.
    private static string? Unheard(Sentence sentence, Func<int, bool> taken)
    {
        var end = NameSpelling.Whole(sentence, 0, NameFinder.LongestName);
        return
            end >= 2
            && (end == sentence.Count || IsAge(sentence, end))
            && NameFinder.IsStrange(NameFinder.Plain(sentence, 0))
            && NameSpelling.CanBeSaid(NameFinder.Plain(sentence, 0))
            && !taken(0)
            ? NameSpelling.Title(sentence, 0, end)
            : null;
    }

    // ", 4 anos", "(8 meses)", "de 4 anos", to the end.
    private static bool IsAge(Sentence sentence, int at)
    {
        var count = sentence.IsAny(at, ",", "(", "-", "de", "\n") ? at + 1 : at;
        return NumberWords.TryRead(sentence, count, out _, out var unit)
            && sentence.IsAny(unit, "anos", "ano", "aninhos", "meses", "mes")
            && (
                unit + 1 == sentence.Count
                || (unit + 2 == sentence.Count && sentence.Is(unit + 1, ")"))
            );
    }
}
