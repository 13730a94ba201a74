using System.Runtime.InteropServices;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>A rule found in the message, from one word to another (exclusive).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Evidence(Rule Rule, int First, int End)
{
    public bool Meets(Evidence other) => First < other.End && other.First < End;
}

/// <summary>Finds rules in a message. Gaps are short and rules few steps long, so the work grows with the message alone.</summary>
internal static class RuleMatch
{
    public static List<Evidence> Find(Clauses clauses)
    {
        var found = new List<Evidence>();
        for (var at = 0; at < clauses.Count; at++)
        {
            var item = clauses[at];
            Try(clauses, at, RuleSet.From(item.Id), found);
            if (item.Tag != item.Id)
            {
                Try(clauses, at, RuleSet.From(item.Tag), found);
            }
        }

        return found;
    }

    private static void Try(Clauses clauses, int at, Rule[] rules, List<Evidence> found)
    {
        foreach (var rule in rules)
        {
            var end = Fit(clauses, rule.Elements, 0, at, at);
            if (end > 0 && !(rule.Force == Force.Never && clauses.HasComma(at, end)))
            {
                found.Add(new Evidence(rule, at, end));
            }
        }
    }

    /// <summary>The place after the rule's last word, or -1.</summary>
    private static int Fit(Clauses clauses, Element[] elements, int step, int at, int first)
    {
        if (step == elements.Length)
        {
            return at;
        }

        var element = elements[step];
        return element.Kind switch
        {
            ElementKind.Start => clauses.Count > at && clauses.IsStart(at)
                ? Fit(clauses, elements, step + 1, at, first)
                : -1,
            ElementKind.End => clauses.IsEnd(at) ? Fit(clauses, elements, step + 1, at, first) : -1,
            ElementKind.Gap => Skip(clauses, elements, step, at, first),
            _ => Word(clauses, elements, step, at, first),
        };
    }

    private static int Word(Clauses clauses, Element[] elements, int step, int at, int first)
    {
        var element = elements[step];
        if (
            at < clauses.Count
            && clauses.SameClause(first, at)
            && (element.Words.Contains(clauses[at].Id) || element.Words.Contains(clauses[at].Tag))
        )
        {
            var end = Fit(clauses, elements, step + 1, at + 1, first);
            if (end > 0)
            {
                return end;
            }
        }

        return element.Optional ? Fit(clauses, elements, step + 1, at, first) : -1;
    }

    private static int Skip(Clauses clauses, Element[] elements, int step, int at, int first)
    {
        for (
            var skipped = 0;
            skipped <= elements[step].Gap && at + skipped <= clauses.Count;
            skipped++
        )
        {
            if (skipped > 0 && !clauses.SameClause(first, at + skipped - 1))
            {
                break;
            }

            var end = Fit(clauses, elements, step + 1, at + skipped, first);
            if (end > 0)
            {
                return end;
            }
        }

        return -1;
    }
}
