namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Finds rules in a message. Gaps are short and rules few steps long, so the work grows with the message alone.</summary>
internal sealed class RuleMatch(Clauses clauses)
{
    private readonly List<Evidence> _found = [];

    private int _first;

    public static List<Evidence> Find(Clauses clauses)
    {
        var match = new RuleMatch(clauses);
        for (var at = 0; at < clauses.Count; at++)
        {
            var item = clauses[at];
            match.Try(at, RuleSet.From(item.Id));
            if (item.Tag != item.Id)
            {
                match.Try(at, RuleSet.From(item.Tag));
            }
        }

        return match._found;
    }

    private void Try(int at, Rule[] rules)
    {
        _first = at;
        foreach (var rule in rules)
        {
            if (Fit(rule.Elements, 0, at, 0) is not var (end, words))
            {
                continue;
            }

            if (rule.Force != Force.Never || !clauses.HasComma(at, end))
            {
                _found.Add(new Evidence(rule, at, end, words));
            }
        }
    }

    /// <summary>The place after the rule's last word, and which words it used, counted from its first.</summary>
    private (int End, ulong Words)? Fit(Element[] elements, int step, int at, ulong words)
    {
        if (step == elements.Length)
        {
            return (at, words);
        }

        var element = elements[step];
        return element.Kind switch
        {
            ElementKind.Start => at < clauses.Count && clauses.IsStart(at)
                ? Fit(elements, step + 1, at, words)
                : null,
            ElementKind.End => clauses.IsEnd(at) ? Fit(elements, step + 1, at, words) : null,
            ElementKind.Gap => Skip(elements, step, at, words),
            _ => Word(elements, step, at, words),
        };
    }

    private (int End, ulong Words)? Word(Element[] elements, int step, int at, ulong words)
    {
        var element = elements[step];
        if (
            at < clauses.Count
            && clauses.SameClause(_first, at)
            && (element.Words.Contains(clauses[at].Id) || element.Words.Contains(clauses[at].Tag))
        )
        {
            var used = RuleSet.IsModal(clauses[at].Id)
                ? words
                : words | (1UL << Math.Min(at - _first, 63));
            if (Fit(elements, step + 1, at + 1, used) is { } fit)
            {
                return fit;
            }
        }

        var passes = element.Optional || (element.OrEnd && clauses.IsEnd(at));
        return passes ? Fit(elements, step + 1, at, words) : null;
    }

    private (int End, ulong Words)? Skip(Element[] elements, int step, int at, ulong words)
    {
        for (
            var skipped = 0;
            skipped <= elements[step].Gap && at + skipped <= clauses.Count;
            skipped++
        )
        {
            if (skipped > 0 && !clauses.SameClause(_first, at + skipped - 1))
            {
                break;
            }

            if (Fit(elements, step + 1, at + skipped, words) is { } fit)
            {
                return fit;
            }
        }

        return null;
    }
}
