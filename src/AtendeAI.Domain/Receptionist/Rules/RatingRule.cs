using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A mark that was asked for is a mark, even when it comes with a complaint.</summary>
internal sealed class ScoreRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken) =>
        new(
            desk.Heard.HasText && Waits(desk) && Marks.In(desk) is { } score && IsMark(desk.Heard)
                ? RatingRule.FromScore(desk, score)
                : null
        );

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

/// <summary>Answers to the post-visit question, and praise that nobody asked for.</summary>
internal sealed class RatingRule : IRule
{
    private const int Unhappy = 6;

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        var words = desk.Heard.Words;
        var rated = desk.State.JustRated;
        desk.State = desk.State with { JustRated = false };
        if (rated && IsRemark(desk))
        {
            desk.HearAs(Intent.Feedback);
            return new(Remarked(desk));
        }

        if (desk.State is { RatingOf: not null } && Marks.Refuses(desk))
        {
            desk.HearAs(Intent.Decline);
            desk.State = DialogueStates.Idle(desk.State) with { RatingOf = null };
            return new(Step.Tell(desk, "answer.no", desk.Say.AllRight));
        }

        if (desk.State.Goal == Goal.Rate)
        {
            var offScale = !desk.Heard.Text.Any(char.IsLetter) && desk.Heard.Text.Any(char.IsDigit);
            if (
                (words.Has(Intent.Feedback) || offScale)
                && !words.Intents.Any(Questions.Topics.IsQuestion)
            )
            {
                desk.Used = true;
                return new(
                    Step.Ask(
                        desk,
                        "rating.ask",
                        Reply.Of($"{desk.Say.Understood} {desk.Say.AskScore}", "rating")
                    )
                );
            }

            desk.State = DialogueStates.Idle(desk.State);
            return new((Outcome?)null);
        }

        // A bare number that is no mark is no praise: a day, a choice, a slip.
        if (!desk.Heard.Text.Any(char.IsLetter) && desk.Heard.Text.Any(char.IsAsciiDigit))
        {
            return new((Outcome?)null);
        }

        if (words.First != Intent.Feedback || (IsBusy(desk) && words.Score is null && Aside(desk)))
        {
            return new((Outcome?)null);
        }

        return new(Spontaneous(desk, words));
    }

    private static bool IsBusy(Desk desk) =>
        desk.State.Goal is Goal.Book or Goal.Reschedule or Goal.Cancel;

    // "melhor com o dr. rui" chooses; praise in the middle is thanked for, and what was being done goes on.
    private static bool Aside(Desk desk)
    {
        var words = desk.Heard.Words;
        if (
            words.When.Count == 0
            && words.Entities
                is { Professional: null, Service: null, Insurance: null, Name: null, ForWhom: null }
        )
        {
            desk.SayFirst(desk.Say.GladToHear);
            desk.Used = true;
            return true;
        }

        var wish = desk.State.Goal == Goal.Book ? Intent.Book : Intent.Reschedule;
        desk.HearAs([wish, .. words.Intents.Where(i => i is not Intent.Feedback && i != wish)]);
        return true;
    }

    public static Outcome FromScore(Desk desk, int score) =>
        Rate(desk, Visit(desk), score, Comment(desk));

    public static Outcome? FromTap(Desk desk, string id)
    {
        if (ChoiceIds.After("rate", id)?.Split(':') is not [var guid, var number])
        {
            return null;
        }

        return
            Guid.TryParseExact(guid, "N", out var visit)
            && int.TryParse(number, out var score)
            && score is >= 0 and <= 10
            ? Rate(desk, new AppointmentId(visit), score, null)
            : null;
    }

    private static Outcome Spontaneous(Desk desk, Understood words)
    {
        if (words.Score is { } score)
        {
            return Rate(desk, Visit(desk), score, Comment(desk));
        }

        return Remarked(desk);
    }

    // What is said right after the mark belongs to it, unless it asks or wants something.
    private static bool IsRemark(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return desk.Heard.Words.Intents.All(i =>
                i is Intent.LateArrival or Intent.Feedback or Intent.OutOfScope or Intent.Complaint
            )
            && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && !said.Contains("atras", StringComparison.Ordinal)
            && said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2;
    }

    private static Outcome Remarked(Desk desk)
    {
        desk.Used = true;
        return SoundsSad(desk.Heard.Text)
            ? Step.Tell(desk, "rating.praise", desk.Say.SorryToHear, Step.Person())
            : Step.Tell(desk, "rating.praise", desk.Say.GladToHear);
    }

    private static readonly string[] s_sad =
    [
        "triste",
        "chatead",
        "caro",
        "cara demais",
        "fria",
        "frio",
        "quente demais",
        "ruim",
        "demor",
        "esper",
        "pena",
        "infeliz",
        "perdi ",
        "falec",
        "morreu",
        "pior",
        "decepc",
        "apertad",
        "barulh",
        "sujo",
        "suja",
        "nao gostei",
        "deixou a desejar",
        "podia ser melhor",
        "poderia ser melhor",
        "desanim",
    ];

    private static bool SoundsSad(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_sad.Any(way => said.Contains(way, StringComparison.Ordinal))
            && !said.Contains("vale a pena", StringComparison.Ordinal)
            && !said.Contains("nao demor", StringComparison.Ordinal);
    }

    private static AppointmentId? Visit(Desk desk)
    {
        if (desk.State.RatingOf is { } asked)
        {
            return new AppointmentId(asked);
        }

        return desk.Contact.Appointments.Where(a => a.End <= desk.Now).MaxBy(a => a.End)?.Id;
    }

    private static string? Comment(Desk desk) =>
        desk.Heard.Text.Count(char.IsLetter) > 4 ? desk.Heard.Text : null;

    private static Outcome Rate(Desk desk, AppointmentId? visit, int score, string? comment)
    {
        desk.Used = true;
        if (desk.Heard.HasText)
        {
            var heard = desk.Heard.Words.Intents.Where(IsSaidWithMark).ToList();
            desk.HearAs(heard.Contains(Intent.Feedback) ? heard : [Intent.Feedback, .. heard]);
        }

        desk.Do(new RateVisit(visit, score, comment));
        if (score <= Unhappy)
        {
            desk.Do(
                new HandOff(
                    "complaint",
                    Priority.High,
                    $"Nota {score} depois da visita.",
                    KeepsTalking: true
                )
            );
        }

        desk.State = DialogueStates.Idle(desk.State) with { RatingOf = null, JustRated = true };
        return Step.Tell(desk, "rating.rated", desk.Say.Thanks(score));
    }

    private static bool IsSaidWithMark(Intent intent) =>
        intent is Intent.Feedback or Intent.Complaint or Intent.Greeting or Intent.Closing;
}
