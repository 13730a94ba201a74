using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// What a very long message says after the words that are weighed together: read a part at a time, so that a danger or a question at its end is
/// heard and the time stays in proportion to the length.
/// </summary>
internal sealed record Rest(IReadOnlyList<Intent> Intents, bool Suicide)
{
    /// <summary>Words read again with the next part: a phrase may lie across the cut.</summary>
    private const int Overlap = 20;

    /// <summary>Words read together: the dearest rules cost more than in proportion to them.</summary>
    private const int Part = 120;

    public static Rest None { get; } = new([], false);

    public static Rest Of(
        Sentence sentence,
        List<Atom> atoms,
        int[] tags,
        Entities entities,
        Clauses first
    )
    {
        if (first.Next >= sentence.Count)
        {
            return None;
        }

        var intents = new List<Intent>();
        var suicide = false;
        var question = sentence.Text.Contains('?');
        for (var at = first.Next; at < sentence.Count; )
        {
            var part = Clauses.Of(sentence, atoms, tags, at - Overlap, Part);
            var findings = Findings.Weigh(RuleMatch.Find(part));
            intents.AddRange(Judge.Decide(findings, entities, question).Where(IsTelling));
            suicide |= findings.IsFirm(Intent.Emergency) && findings.HasLabel("suicide");
            at = Math.Max(part.Next, at + 1);
        }

        return new([.. intents.Distinct()], suicide);
    }

    /// <summary>The intents of the whole: danger first, then those of the beginning.</summary>
    public IReadOnlyList<Intent> After(IReadOnlyList<Intent> beginning)
    {
        if (Intents.Count == 0)
        {
            return beginning;
        }

        return
        [
            .. beginning
                .Where(i => i != Intent.OutOfScope)
                .Concat(Intents)
                .Distinct()
                .OrderBy(i => i == Intent.Emergency ? 0 : 1),
        ];
    }

    private static bool IsTelling(Intent intent) =>
        intent
            is not (
                Intent.OutOfScope
                or Intent.Greeting
                or Intent.Closing
                or Intent.Confirm
                or Intent.Decline
                or Intent.ProvideInfo
            );
}
