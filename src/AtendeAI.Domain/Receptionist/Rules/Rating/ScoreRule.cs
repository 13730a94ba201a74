using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules.Rating;

/// <summary>A mark that was asked for is a mark, in whatever language and even with a complaint; what is said next belongs to it.</summary>
internal sealed class ScoreRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        if (Waits(desk) && MarkedPart.Of(desk) is { } both)
        {
            return new(Beside(desk, both));
        }

        if (Given(desk) is { } score)
        {
            return new(RatingRule.FromScore(desk, score));
        }

        if (desk.State.Goal == Goal.Rate && MarkedPart.IsOnlyWish(desk))
        {
            desk.HearAs(desk.Hearing(desk.Heard.Text).Heard.Words.Intents);
        }

        var rated = desk.State.Rated;
        if (rated is not null && Remarks.Is(desk))
        {
            return new(Remarks.Keep(desk, rated));
        }

        desk.State = desk.State with { Rated = null };
        return new((Outcome?)null);
    }

    // The mark is taken, and what is wanted besides comes right after.
    private static Outcome? Beside(Desk desk, MarkedPart both)
    {
        var visit = desk.Hearing(both.Visit);
        if (Given(visit) is not { } score)
        {
            return null;
        }

        desk.HearOnly(both.Visit);
        desk.State = desk.State with { Later = [both.Rest, .. desk.State.Later] };
        return RatingRule.FromScore(desk, score);
    }

    /// <summary>The message answers the question for a mark, or says why it was given.</summary>
    public static bool IsAbout(Desk desk) =>
        Given(desk) is not null
        || (Remarks.Is(desk) && (desk.State.Rated is not null || desk.State.Goal == Goal.Rate));

    private static int? Given(Desk desk) =>
        Waits(desk) && Marks.In(desk) is { } score && IsMark(desk.Heard) ? score : null;

    // The question is still open after something else was talked about, or days later.
    private static bool Waits(Desk desk) =>
        desk.State.Goal == Goal.Rate
        || (
            desk.State is { RatingOf: not null, Goal: Goal.None, Pending: PendingYes.None }
            && desk.State.Asked.Count == 0
            && (
                Marks.SaysMark(desk.Heard.Text)
                || (!desk.Heard.Text.Any(char.IsLetter) && desk.State.Options.Count == 0)
            )
        );

    // "dia 10", "às 10", "-1" and "tenho consulta dia 10?" hold a number and no mark.
    private static bool IsMark(Heard heard) =>
        !heard.Text.Contains('?', StringComparison.Ordinal)
        && !heard.Text.TrimStart().StartsWith('-')
        && (
            heard.Words.When.Count == 0
            || !heard.Text.Any(char.IsLetter)
            || Marks.SaysMark(heard.Text)
        );
}
