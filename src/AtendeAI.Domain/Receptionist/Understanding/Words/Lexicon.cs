using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>The words that mean something here, and the nearest of them to a misspelt one.</summary>
internal static class Lexicon
{
    private const int ShortestMended = 5;

    private static readonly HashSet<string> Meaningful = new(
        Sources().Where(word => word.Length > 1),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Common = CommonWords.All;

    /// <summary>Each meaningful word by itself and with one letter left out: two words one slip apart share a key.</summary>
    private static readonly Dictionary<string, List<string>> Slips = BuildSlips();

    public static bool Knows(string word) =>
        Meaningful.Contains(word)
        || Common.Contains(word)
        || Concepts.Knows(word)
        || GivenNames.IsKnown(word);

    /// <summary>The meaningful word one slip away (a letter more, less, other, or two swapped), or null.</summary>
    public static string? Nearest(string word)
    {
        if (word.Length < ShortestMended)
        {
            return null;
        }

        var found = Best(word, Slips.GetValueOrDefault(word), null);
        for (var i = 0; i < word.Length; i++)
        {
            found = Best(word, Slips.GetValueOrDefault(word.Remove(i, 1)), found);
        }

        return found;
    }

    /// <summary>The first letter is seldom wrong, and of two equals the longer word is the more telling.</summary>
    private static string? Best(string word, List<string>? candidates, string? best)
    {
        foreach (var candidate in candidates ?? [])
        {
            var near = candidate[0] == word[0] || candidate.Length >= 7;
            if (
                near
                && Distance.IsOneSlip(word, candidate)
                && (best is null || Rank(word, candidate) > Rank(word, best))
            )
            {
                best = candidate;
            }
        }

        return best;
    }

    private static int Rank(string word, string candidate) =>
        (candidate[0] == word[0] ? 4 : 0)
        + (candidate[^1] == word[^1] ? 2 : 0)
        + (candidate.Length == word.Length ? 1 : 0);

    private static Dictionary<string, List<string>> BuildSlips()
    {
        var slips = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var word in Meaningful.Where(word => word.Length >= ShortestMended - 1))
        {
            Add(slips, word, word);
            for (var i = 0; i < word.Length; i++)
            {
                Add(slips, word.Remove(i, 1), word);
            }
        }

        return slips;
    }

    private static void Add(Dictionary<string, List<string>> slips, string key, string word)
    {
        if (!slips.TryGetValue(key, out var words))
        {
            slips[key] = words = new List<string>(1);
        }

        if (!words.Contains(word))
        {
            words.Add(word);
        }
    }

    private static IEnumerable<string> Sources() =>
        CalendarWords
            .Words.Concat(NumberWords.Words)
            .Concat(NamedDays.Words)
            .Concat(ClockWords.Words)
            .Concat(PartReader.Words)
            .Concat(DateReader.Words)
            .Concat(WeekdayReader.Words)
            .Concat(SpanReader.Words)
            .Concat(EdgeReader.Words)
            .Concat(OpenReader.Words)
            .Concat(AnyReader.Words)
            .Concat(Exclusion.Words)
            .Concat(Correction.Words)
            .Concat(NotTimes.Words)
            .Concat(ChatSpellings.Words)
            .Concat(LayNames.Words)
            .Concat(RuleSet.Words)
            .Concat(Specialties.All)
            .Concat(Plans.Words)
            .Concat(NameFinder.Words)
            .Concat(RelativeFinder.Words)
            .Concat(ServiceFinder.Words);
}
