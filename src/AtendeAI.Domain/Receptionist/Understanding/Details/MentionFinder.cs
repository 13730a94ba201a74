using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds which of a clinic's entries a message names: the fullest match wins, equals are all candidates.</summary>
internal static class MentionFinder
{
    /// <param name="Rank">Twice the words matched, plus one when all of the name's words are there.</param>
    private sealed record Hit(int Entry, int Rank, int First, int End);

    public static (Mention? Mention, int First, int End) Find(
        Sentence sentence,
        ClinicNames names,
        IReadOnlyList<VocabularyEntry> entries,
        Func<int, bool> allowed
    )
    {
        var hits = Hits(sentence, names, allowed);
        if (hits.Count == 0)
        {
            return (null, -1, -1);
        }

        var best = hits.Max(hit => hit.Rank);
        var top = hits.Where(hit => hit.Rank == best).ToList();
        var ids = top.Select(hit => entries[hit.Entry].Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var (first, end) = (top.Min(hit => hit.First), top.Max(hit => hit.End));
        return (
            new Mention(
                sentence.Written(first, end),
                ids.Count == 1 ? ids[0] : null,
                ids.Count == 1 ? [] : ids
            ),
            first,
            end
        );
    }

    /// <summary>Every naming by words of its own, in order; each with all the entries that it could be.</summary>
    public static IEnumerable<(IReadOnlyList<string> Ids, int First, int End)> Apart(
        Sentence sentence,
        ClinicNames names,
        IReadOnlyList<VocabularyEntry> entries,
        Func<int, bool> allowed
    )
    {
        var left = Hits(sentence, names, allowed)
            .Where(hit => hit.End - hit.First <= hit.Rank)
            .OrderByDescending(hit => hit.Rank)
            .ToList();
        var found = new List<(IReadOnlyList<string> Ids, int First, int End)>();
        while (left.Count > 0)
        {
            var best = left[0];
            var same = left.Where(hit => hit.Rank == best.Rank && Touch(hit, best)).ToList();
            var ids = same.Select(hit => entries[hit.Entry].Id).Distinct(StringComparer.Ordinal);
            found.Add(([.. ids], best.First, best.End));
            left.RemoveAll(hit => Touch(hit, best) || (same.Count == 1 && hit.Entry == best.Entry));
        }

        return found.OrderBy(naming => naming.First);
    }

    private static bool Touch(Hit a, Hit b) => a.First < b.End && b.First < a.End;

    private static List<Hit> Hits(Sentence sentence, ClinicNames names, Func<int, bool> allowed)
    {
        var callings =
            new Dictionary<int, (int Entry, HashSet<string> Words, int First, int End)>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence[at].IsWord || !allowed(at))
            {
                continue;
            }

            foreach (var word in names.Find(sentence[at].Text))
            {
                var (_, words, first, _) = callings.GetValueOrDefault(
                    word.Calling,
                    (word.Entry, [], at, at)
                );
                words.Add(word.Text);
                callings[word.Calling] = (word.Entry, words, first, at + 1);
            }
        }

        return
        [
            .. callings.Select(pair => new Hit(
                pair.Value.Entry,
                (pair.Value.Words.Count * 2)
                    + (pair.Value.Words.Count == names.WordsIn(pair.Key) ? 1 : 0),
                pair.Value.First,
                pair.Value.End
            )),
        ];
    }
}
