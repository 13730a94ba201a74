using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds the plan by which the patient comes: one of the clinic's list, or else one known all over Brazil.</summary>
internal sealed class PlanFinder(
    Sentence sentence,
    Vocabulary clinic,
    Expecting expecting,
    bool[]? addresses
)
{
    /// <param name="Name">The plan's usual name, or the words as written where they fit several.</param>
    /// <param name="Ids">The clinic's plans that it could be; none where the clinic has not named it.</param>
    private sealed record Named(string Name, IReadOnlyList<string> Ids, int First, int End);

    private const int Longest = 6;

    /// <summary>Words in the names of many plans that call none of them by themselves.</summary>
    private static readonly HashSet<string> General = WordSet.Of(
        "saude plano seguro dental convenio vida porto sao nacional central sul santa"
    );

    /// <summary>Words that make of a plan's name that of its plan for teeth.</summary>
    private static readonly HashSet<string> Dental = WordSet.Of(
        "odonto dental odontologico odontologica"
    );

    private List<Named>? _all;

    public Mention? Find(Action<int, int> tag)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            // What the words are to the rules does not hang on whether the plan is wanted.
            if (Plans.Match(sentence, at, out _) > 0)
            {
                tag(at, RuleSet.Plan);
            }
        }

        foreach (var named in All())
        {
            tag(named.First, RuleSet.Plan);
        }

        return All().Count == 0 ? null : Choose(Meant(All()));
    }

    /// <summary>The word is one of several that name a plan.</summary>
    public bool Covers(int at) =>
        All().Exists(named => named.First <= at && at < named.End && named.End > named.First + 1);

    private List<Named> All() => _all ??= Read();

    private List<Named> Read()
    {
        var all = new List<Named>();
        var taken = 0;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                at >= taken
                && addresses?[at] is not true
                && At(at, Plans.Match(sentence, at, out var name), name) is { } named
            )
            {
                all.Add(named);
                taken = named.End;
            }
        }

        return all;
    }

    private List<Named> Meant(List<Named> all)
    {
        var meant = new List<Named>();
        var before = false;
        for (var i = 0; i < all.Count; i++)
        {
            var (first, end) = (all[i].First, all[i].End);
            before =
                RuledOut.Is(sentence, first, end, Refusable.Plan)
                || (before && RuledOut.IsJoined(sentence, all[i - 1].End, first))
                || (
                    i + 1 < all.Count && RuledOut.IsReplaced(sentence, first, end, all[i + 1].First)
                );
            if (!before)
            {
                meant.Add(all[i]);
            }
        }

        return meant;
    }

    private static Mention? Choose(List<Named> meant)
    {
        var ids = meant.SelectMany(named => named.Ids).Distinct(StringComparer.Ordinal).ToList();
        var first = meant.Find(named => named.Ids.Count > 0) ?? meant.FirstOrDefault();
        return first is null ? null
            : ids.Count == 1 ? new Mention(first.Name, ids[0], [])
            : new Mention(first.Name, null, ids);
    }

    private Named? At(int at, int known, string name)
    {
        var own = Own(at);
        if (own is null && known < 0)
        {
            return null;
        }

        var end = Math.Max(own?.End ?? at, known);
        if (PlanWords.IsPlace(sentence, at) || PlanWords.IsBank(sentence, at, end))
        {
            return null;
        }

        if (OfTeeth(own, known, name, at, end) is { } dental)
        {
            return dental;
        }

        return own is not null
            ? own with
            {
                End = end,
            }
            : new Named(NameOf(name), [.. clinic.PlansByName[name]], at, end);
    }

    // "Unimed odonto", "Bradesco dental": another plan than the one that the clinic calls "Unimed" or "Bradesco".
    private Named? OfTeeth(Named? own, int known, string name, int at, int end)
    {
        if (own is not null && IsDental(own.Name))
        {
            return null;
        }

        if (known > 0 && IsDental(name))
        {
            return new(name, [.. clinic.PlansByName[name]], at, end);
        }

        return sentence.In(end, Dental)
            ? new($"{own?.Name ?? NameOf(name)} {Capital(sentence[end].Text)}", [], at, end + 1)
            : null;
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static bool IsDental(string name) =>
        Folding.Fold(name) is var folded
        && (
            folded.Contains("dent", StringComparison.Ordinal)
            || folded.Contains("odonto", StringComparison.Ordinal)
        );

    private string NameOf(string name) =>
        clinic.PlansByName[name].ToList() is [var id] ? NameById(id) : name;

    private string NameById(string id) => clinic.Insurance.First(entry => entry.Id == id).Name;

    private Named? Own(int first)
    {
        var names = clinic.InsuranceNames;
        if (names.IsEmpty || !sentence[first].IsWord)
        {
            return null;
        }

        var near = names.Find(sentence, first);
        if (near.Count == 0)
        {
            return null;
        }

        var words = near.ToList();
        var end = first + 1;
        while (
            end - first < Longest
            && sentence.Has(end)
            && sentence[end].IsWord
            && Goes(names.Find(sentence, end), words)
        )
        {
            end++;
        }

        // "Santa Casa Saúde" may begin with such a word, but not be one alone.
        if (end == first + 1 && sentence.In(first, General))
        {
            return null;
        }

        var ranked = words
            .GroupBy(word => word.Calling)
            .Select(calling =>
            {
                var said = calling.Select(word => word.Text).Distinct().Count();
                var whole = said == names.WordsIn(calling.Key);
                return (calling.First().Entry, Said: said, Rank: (said * 2) + (whole ? 1 : 0));
            })
            .ToList();
        var best = ranked.MaxBy(one => one.Rank);
        var ids = ranked
            .Where(one => one.Rank == best.Rank)
            .Select(one => clinic.Insurance[one.Entry].Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return IsEveryday(first, end, best.Rank)
            ? null
            : new Named(
                ids is [var id] ? NameById(id) : sentence.Written(first, end),
                ids,
                first,
                end
            );
    }

    private static bool Goes(List<ClinicNames.Word> more, List<ClinicNames.Word> words)
    {
        var fits = more.Exists(next => words.Exists(word => word.Entry == next.Entry));
        if (fits)
        {
            words.AddRange(more);
        }

        return fits;
    }

    // "estou em casa" names no plan, whatever the clinic's plans are called; "meu plano é o Ideal" does.
    private bool IsEveryday(int first, int end, int rank)
    {
        if (expecting == Expecting.Insurance)
        {
            return false;
        }

        for (var at = first; at < end; at++)
        {
            if (!PlanWords.IsEveryday(sentence, at) && !sentence.In(at, General))
            {
                return false;
            }
        }

        var whole = rank % 2 == 1;
        return !(whole || rank > 2)
            || !(
                PlanWords.IsSpokenOf(sentence, first)
                || (whole && sentence.Count <= end - first + 1)
            );
    }
}
