namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>What the rules say after those that silence others have had their word.</summary>
internal sealed class Findings
{
    private readonly List<Evidence> _evidence;

    private readonly HashSet<Intent> _denied;

    private Findings(List<Evidence> evidence, HashSet<Intent> denied)
    {
        _evidence = evidence;
        _denied = denied;
    }

    /// <summary>"não tenho dor no peito", "teve AVC ano passado": words of danger, and words that take it back.</summary>
    public bool SaysHarmless => _denied.Contains(Intent.Emergency);

    /// <summary>Words say that it is not meant, and none that it is.</summary>
    public bool IsDenied(Intent intent) => _denied.Contains(intent) && !HasWeak(intent);

    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <param name="found">In the order of where each begins.</param>
    public static Findings Weigh(List<Evidence> found)
    {
        var allowed = Without(found, Denies);
        var denied = allowed
            .Where(one => one.Rule.Force == Force.Never)
            .Select(one => one.Rule.Intent)
            .ToHashSet();
        allowed.RemoveAll(one => one.Rule.Force == Force.Never);
        return new Findings(Without(allowed, Silences), denied);
    }

    public bool HasWeak(Intent intent) => _evidence.Exists(one => one.Rule.Intent == intent);

    /// <summary>More than a hint speaks for it.</summary>
    public bool IsFirm(Intent intent) =>
        _evidence.Exists(one => one.Rule.Intent == intent && one.Rule.Force != Force.Weak);

    /// <summary>The same of what is said from some word on.</summary>
    public bool IsFirmFrom(Intent intent, int first) =>
        _evidence.Exists(one =>
            one.First >= first && one.Rule.Intent == intent && one.Rule.Force != Force.Weak
        );

    public bool HasLabel(string label) => _evidence.Exists(one => one.Rule.Label == label);

    /// <summary>Where the intent is first said.</summary>
    public int Place(Intent intent)
    {
        var at = _evidence.FindIndex(one => one.Rule.Intent == intent);
        return at < 0 ? int.MaxValue : _evidence[at].First;
    }

    /// <summary>Compares only neighbours: rules are short, so what begins far away cannot meet.</summary>
    private static List<Evidence> Without(
        List<Evidence> all,
        Func<Evidence, Evidence, bool> removes
    )
    {
        var reach = all.Count == 0 ? 0 : all.Max(one => one.End - one.First);
        var kept = new List<Evidence>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (!IsRemoved(all, i, reach, removes))
            {
                kept.Add(all[i]);
            }
        }

        return kept;
    }

    private static bool IsRemoved(
        List<Evidence> all,
        int index,
        int reach,
        Func<Evidence, Evidence, bool> removes
    )
    {
        var one = all[index];
        for (var i = index - 1; i >= 0 && all[i].First + reach > one.First; i--)
        {
            if (all[i].Meets(one) && removes(all[i], one))
            {
                return true;
            }
        }

        for (var i = index + 1; i < all.Count && all[i].First < one.End; i++)
        {
            if (removes(all[i], one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(Evidence other, Evidence one) =>
        other.Rule.Force == Force.Never && other.Rule.Intent == one.Rule.Intent;

    /// <summary>A strong rule silences weaker ones in its words, and a strong one within them.</summary>
    private static bool Silences(Evidence other, Evidence one)
    {
        if (other.Rule.Force != Force.Strong || other.Rule.Intent == one.Rule.Intent)
        {
            return false;
        }

        if (one.Rule.Force != Force.Strong)
        {
            // What names the act itself ("marcar") stands beside a question; the rest gives way to it.
            return one.Rule.Label != "verb" || other.Shares(one);
        }

        var within = other.First <= one.First && other.End >= one.End;
        var longer = other.End - other.First > one.End - one.First;
        return within
            && longer
            && other.Shares(one)
            && other.Rule.Content >= one.Rule.Content - 1
            && one.Rule.Intent != Intent.Emergency;
    }
}
