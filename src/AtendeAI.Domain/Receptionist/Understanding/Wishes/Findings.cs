namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>What the rules say after those that silence others have had their word.</summary>
internal sealed class Findings
{
    private readonly List<Evidence> _evidence;

    private Findings(List<Evidence> evidence) => _evidence = evidence;

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public static Findings Weigh(List<Evidence> found)
    {
        var allowed = found.FindAll(one => one.Rule.Force != Force.Never && !IsDenied(one, found));
        return new Findings(allowed.FindAll(one => !IsSilenced(one, allowed)));
    }

    public bool Has(Intent intent) =>
        _evidence.Exists(one => one.Rule.Intent == intent && one.Rule.Force != Force.Weak);

    public bool HasWeak(Intent intent) => _evidence.Exists(one => one.Rule.Intent == intent);

    public bool HasLabel(string label) => _evidence.Exists(one => one.Rule.Label == label);

    /// <summary>Where the intent is first said.</summary>
    public int Place(Intent intent)
    {
        var place = int.MaxValue;
        foreach (var one in _evidence)
        {
            if (one.Rule.Intent == intent && one.First < place)
            {
                place = one.First;
            }
        }

        return place;
    }

    private static bool IsDenied(Evidence one, List<Evidence> found)
    {
        foreach (var other in found)
        {
            if (
                other.Rule.Force == Force.Never
                && other.Rule.Intent == one.Rule.Intent
                && other.Meets(one)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A strong rule silences weaker ones in its words, and a strong one within them.</summary>
    private static bool IsSilenced(Evidence one, List<Evidence> allowed)
    {
        foreach (var other in allowed)
        {
            if (
                other.Rule.Force != Force.Strong
                || other.Rule.Intent == one.Rule.Intent
                || !other.Meets(one)
            )
            {
                continue;
            }

            if (one.Rule.Force != Force.Strong)
            {
                return true;
            }

            var within = other.First <= one.First && other.End >= one.End;
            if (
                within
                && other.End - other.First > one.End - one.First
                && other.Rule.Content > one.Rule.Content
                && one.Rule.Intent != Intent.Emergency
            )
            {
                return true;
            }
        }

        return false;
    }
}
