using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>What a message is only like, and no rule hears in it: struck off where to be wrong would be worse than to miss it.</summary>
internal static class Unheard
{
    private const int ShortQuestion = 9;

    private static readonly Intent[] Deniable = [Intent.Human, Intent.Waitlist];

    /// <param name="scores">How much the message is like each intent; the least where it is struck off.</param>
    public static void StrikeOff(
        Span<float> scores,
        Findings findings,
        Sentence sentence,
        Clauses clauses,
        Expecting expecting
    )
    {
        foreach (var intent in Deniable)
        {
            // "Vou falar com a minha esposa", "tem cafezinho na espera?": like a wish for a person or for the list, and no more than like it.
            Strike(scores, intent, findings.IsDenied(intent));
        }

        Strike(scores, Intent.OptOut, IsFaint(scores[(int)Intent.OptOut], findings, clauses));
        // "confirmo não": yes from no is told by where the "não" stands, which only rules know.
        var refuses = findings.IsFirm(Intent.Decline) && !findings.HasWeak(Intent.Confirm);
        Strike(scores, Intent.Confirm, refuses);
        Strike(
            scores,
            Intent.Feedback,
            Losses.AreTold(sentence)
                || (expecting != Expecting.Rating && IsCount(findings, clauses))
        );
        Strike(scores, Intent.Complaint, IsCalmQuestion(sentence, clauses, findings));
    }

    private static void Strike(Span<float> scores, Intent intent, bool off)
    {
        if (off)
        {
            scores[(int)intent] = float.MinValue;
        }
    }

    // Nobody is struck off the messages for a few words in which no rule hears it.
    private static bool IsFaint(float score, Findings findings, Clauses clauses) =>
        !findings.IsFirm(Intent.OptOut)
        && !findings.HasWeak(Intent.OptOut)
        && (clauses.Count < SecondOpinion.ShortWords || score < SecondOpinion.Plainly);

    // "3 áreas" is no mark, nor praise.
    private static bool IsCount(Findings findings, Clauses clauses) =>
        clauses.Count <= SecondOpinion.FewWords
        && HasNumber(clauses)
        && !findings.IsFirm(Intent.Feedback)
        && !findings.HasWeak(Intent.Feedback);

    // "tem água na sala de espera?": what many complain of may be asked about too; no rule hears anger in it.
    private static bool IsCalmQuestion(Sentence sentence, Clauses clauses, Findings findings) =>
        clauses.Count <= ShortQuestion
        && !findings.HasWeak(Intent.Complaint)
        && sentence.Text.AsSpan().TrimEnd().EndsWith("?");

    private static bool HasNumber(Clauses clauses)
    {
        for (var at = 0; at < clauses.Count; at++)
        {
            if (clauses[at].Tag == RuleSet.Num)
            {
                return true;
            }
        }

        return false;
    }
}
