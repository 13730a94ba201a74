using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Rating;

/// <summary>Answers to the post-visit question, and praise that nobody asked for.</summary>
internal sealed class RatingRule : IRule
{
    public const int Unhappy = 6;

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        var words = desk.Heard.Words;
        if (desk.State is { RatingOf: not null } && Marks.Refuses(desk))
        {
            desk.HearAs(Intent.Decline);
            desk.State = DialogueStates.Idle(desk.State) with { RatingOf = null };
            return new(Step.Tell(desk, "answer.no", desk.Say.AllRight));
        }

        if (desk.State.Goal == Goal.Rate)
        {
            return new(Unmarked(desk, words));
        }

        // A bare number that is no mark is no praise: a day, a choice, a slip.
        if (!desk.Heard.Text.Any(char.IsLetter) && desk.Heard.Text.Any(char.IsAsciiDigit))
        {
            return new((Outcome?)null);
        }

        if (Remarks.IsBadNews(desk))
        {
            return new(Remarks.Hear(desk));
        }

        if (words.First != Intent.Feedback || (IsBusy(desk) && Aside(desk)))
        {
            return new((Outcome?)null);
        }

        return new(
            Marks.Offered(desk.Heard.Text) is { } offered
                ? Rate(desk, Visit(desk), offered, Comment(desk))
                : Remarks.Hear(desk)
        );
    }

    // The question waits, and what was said is no mark.
    private static Outcome? Unmarked(Desk desk, Understood words)
    {
        var letters = desk.Heard.Text.Any(char.IsLetter);
        var asks = words.Intents.Any(Questions.Topics.IsQuestion);
        if (letters && !asks && (Remarks.Is(desk) || words.Has(Intent.Feedback)))
        {
            return Remarks.BeforeMark(desk);
        }

        if (!asks && desk.Heard.Text.Any(char.IsDigit) && !letters)
        {
            desk.Used = true;
            return Step.Ask(
                desk,
                "rating.ask",
                Reply.Of(desk.Say.AskScoreAfter(words.Language), "rating")
            );
        }

        desk.State = DialogueStates.Idle(desk.State);
        return null;
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
            if (Marks.Offered(desk.Heard.Text) is { } score)
            {
                desk.Do(new RateVisit(Visit(desk), score, Comment(desk)));
            }

            desk.SayFirst(Remarks.Aside(desk));
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

    private static AppointmentId? Visit(Desk desk)
    {
        if (desk.State.RatingOf is { } asked)
        {
            return new AppointmentId(asked);
        }

        return desk.Contact.Appointments.Where(a => a.End <= desk.Now).MaxBy(a => a.End)?.Id;
    }

    private static string? Comment(Desk desk) => Remarks.With(desk.State.Remark, desk);

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

        desk.State = DialogueStates.Idle(desk.State) with
        {
            RatingOf = null,
            Remark = null,
            Rated = new(visit?.Value, score),
        };
        return Step.Tell(desk, "rating.rated", desk.Say.Thanks(score, desk.Heard.Words.Language));
    }

    private static bool IsSaidWithMark(Intent intent) =>
        intent is Intent.Feedback or Intent.Complaint or Intent.Greeting or Intent.Closing;
}
