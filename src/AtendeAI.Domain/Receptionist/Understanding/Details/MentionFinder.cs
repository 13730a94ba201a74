using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds which of a clinic's entries a message names: the fullest match wins, equals are all candidates.</summary>
/// <param name="refused">Whether words from one token to another, before those from a third (or -1), are not meant.</param>
internal sealed class MentionFinder(
    Sentence sentence,
    ClinicNames names,
    IReadOnlyList<VocabularyEntry> entries,
    Func<int, bool> allowed,
    Func<int, int, int, bool> refused
)
{
    /// <param name="Rank">Twice the words matched, plus one when all of the name's words are there.</param>
    private sealed record Hit(int Entry, int Rank, int First, int End);

    private List<Hit>? _hits;

    public (Mention? Mention, int First, int End) Find()
    {
        var hits = Hits();
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
    public IReadOnlyList<(IReadOnlyList<string> Ids, int First, int End)> Apart()
    {
        if (Hits().Count < 2)
        {
            return [];
        }

        var left = Hits()
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

        return [.. found.OrderBy(naming => naming.First)];
    }

    private static bool Touch(Hit a, Hit b) => a.First < b.End && b.First < a.End;

    private List<Hit> Hits() => _hits ??= Matched();

    private List<Hit> Matched()
    {
        var runs = Runs();
        if (runs.Count == 0)
        {
            return [];
        }

        var callings =
            new Dictionary<int, (int Entry, HashSet<string> Words, int First, int End)>();
        foreach (var (at, found) in runs)
        {
            foreach (var word in found)
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
            .. callings
                .Where(pair => names.IsMeant(pair.Key, pair.Value.Words))
                .Select(pair => new Hit(
                    pair.Value.Entry,
                    (pair.Value.Words.Count * 2)
                        + (pair.Value.Words.Count == names.WordsIn(pair.Key) ? 1 : 0),
                    pair.Value.First,
                    pair.Value.End
                )),
        ];
    }

    /// <summary>The words that fit some name; of a refused run of words ("não quero ultrassom pélvico") none.</summary>
    private List<(int At, List<ClinicNames.Word> Found)> Runs()
    {
        var all = new List<(int At, List<ClinicNames.Word> Found)>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence[at].IsWord
                && allowed(at)
                && names.Find(sentence, at) is { Count: > 0 } found
            )
            {
                all.Add((at, found));
            }
        }

        var next = -1;
        for (var end = all.Count; end > 0; )
        {
            var start = end - 1;
            while (start > 0 && IsNext(all[start - 1].At, all[start].At))
            {
                start--;
            }

            var first = all[start].At;
            if (refused(first, all[end - 1].At + 1, next))
            {
                all.RemoveRange(start, end - start);
            }

            (next, end) = (first, start);
        }

        return all;
    }

    private bool IsNext(int before, int at) =>
        before + 1 == at
        || (before + 2 == at && sentence.IsAny(at - 1, "de", "do", "da", "dos", "das"));
}
