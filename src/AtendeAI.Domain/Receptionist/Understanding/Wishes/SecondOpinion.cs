using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// What the rules read, weighed against what the message is like: a reading that nothing else speaks for gives way, and what is plainly
/// like something is taken for it though no rule says so. A danger that the rules see is never argued away.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>What a rule's word adds to the odds, and what a mere hint does.</summary>
    private const float RuleSays = 1.5f;
    private const float RuleHints = 0.5f;
    private const float NothingSaid = 0.3f;

    /// <summary>How far behind the first reading another one of the rules may be.</summary>
    private const float Behind = 0.5f;

    /// <summary>Odds above which something is wanted besides, whether rules say so or not.</summary>
    private const float Besides = 0.5f;

    /// <summary>Odds above which a message is no answer to what was asked.</summary>
    private const float Plainly = 1f;

    private const float DangerGivesWay = -0.5f;

    public static IReadOnlyList<Intent> On(
        IReadOnlyList<Intent> read,
        Findings findings,
        Sentence sentence,
        Clauses clauses,
        Expecting expecting
    )
    {
        if (read.Contains(Intent.Emergency))
        {
            return read;
        }

        Span<float> odds = stackalloc float[Likeness.Intents];
        Likeness.Odds(sentence, clauses, odds);
        if (!HasWords(sentence) && !odds.ContainsAnyInRange(0f, float.MaxValue))
        {
            return read;
        }

        odds[(int)Intent.Emergency] += DangerGivesWay;
        var firm = Firm(read, findings);
        var first = Best(odds, read, firm);
        if (first == Intent.Emergency)
        {
            return [Intent.Emergency];
        }

        // "o segundo" answers what was asked: only what is plainly something else is taken for it.
        if (expecting != Expecting.Nothing && !firm.Contains(first) && odds[(int)first] < Plainly)
        {
            return read;
        }

        Span<float> nearby = stackalloc float[Likeness.Intents];
        Nearby(sentence, clauses, odds, nearby);
        return Ordered([first, .. Others(first, odds, nearby, firm)], read);
    }

    // Of several questions in a message each is weighed by its own sentence too, where the others do not drown it.
    private static void Nearby(
        Sentence sentence,
        Clauses clauses,
        ReadOnlySpan<float> whole,
        Span<float> nearby
    )
    {
        whole.CopyTo(nearby);
        Span<float> part = stackalloc float[Likeness.Intents];
        var first = 0;
        for (var at = 1; at <= clauses.Count; at++)
        {
            if (at < clauses.Count && clauses.SameClause(at, at - 1))
            {
                continue;
            }

            if (first > 0 || at < clauses.Count)
            {
                Likeness.Odds(sentence, clauses, first, at, part);
                for (var intent = 0; intent < part.Length; intent++)
                {
                    nearby[intent] = MathF.Max(nearby[intent], part[intent]);
                }
            }

            first = at;
        }
    }

    // A message of no word that is known is like nothing.
    private static bool HasWords(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].IsWord && Lexicon.Knows(sentence[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    // A document or a birth date needs no words around it.
    private static HashSet<Intent> Firm(IReadOnlyList<Intent> read, Findings findings) =>
        [.. read.Where(intent => intent == Intent.ProvideInfo || findings.IsFirm(intent))];

    private static Intent Best(
        ReadOnlySpan<float> odds,
        IReadOnlyList<Intent> read,
        HashSet<Intent> firm
    )
    {
        var (best, most) = (Intent.OutOfScope, float.MinValue);
        for (var at = 0; at < odds.Length; at++)
        {
            var weighed = odds[at] + Heard((Intent)at, read, firm);
            if (weighed > most)
            {
                (best, most) = ((Intent)at, weighed);
            }
        }

        return best;
    }

    private static float Heard(Intent intent, IReadOnlyList<Intent> read, HashSet<Intent> firm) =>
        firm.Contains(intent) ? RuleSays
        : !read.Contains(intent) ? 0f
        : intent == Intent.OutOfScope ? NothingSaid
        : RuleHints;

    private static List<Intent> Others(
        Intent first,
        ReadOnlySpan<float> odds,
        ReadOnlySpan<float> nearby,
        HashSet<Intent> firm
    )
    {
        var others = new List<Intent>(1);
        var lead = odds[(int)first] + (firm.Contains(first) ? RuleSays : 0f);
        for (var at = 0; at < odds.Length; at++)
        {
            var intent = (Intent)at;
            var wanted = firm.Contains(intent)
                ? nearby[at] + RuleSays > MathF.Min(lead - Behind, 0f)
                : odds[at] > Besides;
            if (wanted && intent != first && intent != Intent.Emergency)
            {
                others.Add(intent);
            }
        }

        return others;
    }

    private static IReadOnlyList<Intent> Ordered(List<Intent> believed, IReadOnlyList<Intent> read)
    {
        if (believed.Exists(IsWish))
        {
            believed.RemoveAll(intent => !IsWish(intent));
        }

        return believed.Count < 2
            ? believed
            : [.. believed.OrderBy(Judge.Rank).ThenBy(intent => Place(read, intent))];
    }

    private static bool IsWish(Intent intent) =>
        intent is not (Intent.Greeting or Intent.Closing or Intent.OutOfScope);

    private static int Place(IReadOnlyList<Intent> read, Intent intent)
    {
        for (var at = 0; at < read.Count; at++)
        {
            if (read[at] == intent)
            {
                return at;
            }
        }

        // "tem endócrino que atende Unimed?": whether there is one comes before how it is paid.
        return intent == Intent.AskServices ? -1 : read.Count;
    }
}
