using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Rating;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>
/// What patients say of a visit beside the mark: before it, with it, or in the messages right after it. Praise is thanked for; anything else is
/// told to the team, bad news with regret.
/// </summary>
internal static class Remarks
{
    private const int LeastLetters = 5;
    private const int LeastWords = 3;

    private static readonly Duration s_afterwards = Duration.FromDays(7);

    private static readonly string[] s_ownDelay =
    [
        "vou atras",
        "estou atras",
        "to atras",
        "estamos atras",
        "vamos atras",
        "me atras",
        "chego",
        "chegando",
        "a caminho",
        "saindo",
    ];

    /// <summary>It speaks of the visit, and neither asks nor wants anything.</summary>
    public static bool Is(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        var intents = desk.Heard.Words.Intents;
        return intents.All(IsOfVisit)
            && !intents.All(i => i is Intent.Closing or Intent.Greeting)
            && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            // "esperei 20 minutos" tells of the visit; "vou atrasar 20 minutos" of the next.
            && !PlainWords.Say(said, s_ownDelay)
            && said.Length >= LeastWords;
    }

    /// <summary>Of somebody who was here a few days ago, what is nothing else and sounds bad: "a sala estava gelada".</summary>
    public static bool IsBadNews(Desk desk) =>
        desk.State is { Goal: Goal.None, Pending: PendingYes.None, Asked.Count: 0 }
        && desk.Heard.Words.Intents is [Intent.OutOfScope]
        && desk.Contact.Appointments.Any(a => a.End <= desk.Now && desk.Now - a.End < s_afterwards)
        && Is(desk)
        && Tones.Of(desk.Heard.Text) == Tone.Bad;

    private static bool IsOfVisit(Intent intent) =>
        intent
            is Intent.LateArrival
                or Intent.Feedback
                or Intent.OutOfScope
                or Intent.Complaint
                or Intent.Closing
                or Intent.Greeting;

    /// <summary>Said right after the mark, it is added to it. Of a complaint the team is told by who hears those.</summary>
    public static Outcome? Keep(Desk desk, GivenMark rated)
    {
        var visit = rated.Visit is { } key ? new AppointmentId(key) : (AppointmentId?)null;
        desk.Do(new CommentOnVisit(visit, rated.Score, desk.Heard.Written));
        // Of another language only the mark is well understood, and the team knows of a low one.
        var complains = desk.Heard.Has(Intent.Complaint) || desk.Heard.Words.Mood == Mood.Angry;
        if (complains && desk.Heard.Words.Language == Language.Portuguese)
        {
            return null;
        }

        desk.Used = true;
        desk.HearAs(Intent.Feedback);
        return Step.Tell(
            desk,
            "rating.praise",
            rated.Score <= RatingRule.Unhappy && ToneOf(desk) != Tone.Praise
                ? desk.Say.SorryToHear
                : Answer(desk, $"Comentário depois da nota {rated.Score}.{Visited(desk)}")
        );
    }

    /// <summary>Said of itself.</summary>
    public static Outcome Hear(Desk desk)
    {
        desk.Used = true;
        var text = Answer(desk, $"Comentário sobre uma visita.{Visited(desk)}");
        return ToneOf(desk) == Tone.Bad
            ? Step.Tell(desk, "rating.praise", text, Step.Person())
            : Step.Tell(desk, "rating.praise", text);
    }

    /// <summary>Said in answer to the question after the visit: it is kept for the mark, which is still asked for.</summary>
    public static Outcome BeforeMark(Desk desk)
    {
        desk.Used = true;
        var text =
            ToneOf(desk) == Tone.Bad
                ? $"{Answer(desk, $"Comentário depois da visita.{Visited(desk)}")} {desk.Say.AskScore}"
                : desk.Say.AskScoreAfter(desk.Heard.Words.Language);
        desk.HearAs(
            desk.Heard.Has(Intent.Complaint)
                ? [Intent.Feedback, Intent.Complaint]
                : [Intent.Feedback]
        );
        desk.State = desk.State with { Remark = With(desk.State.Remark, desk) };
        return Step.Ask(desk, "rating.ask", Reply.Of(text, "rating"));
    }

    /// <summary>In the middle of something else, which goes on.</summary>
    public static string Aside(Desk desk) =>
        Answer(desk, $"Comentário sobre uma visita.{Visited(desk)}");

    /// <summary>What was said before, and what this message says of the visit beside its mark; null where that is nothing.</summary>
    public static string? With(string? before, Desk desk)
    {
        var (written, letters) = (desk.Heard.Written, desk.Heard.Written.Count(char.IsLetter));
        var said = letters >= LeastLetters ? written : null;
        return before is null ? said
            : said is null ? before
            : $"{before}\n{said}";
    }

    private static string Answer(Desk desk, string summary)
    {
        var tone = ToneOf(desk);
        if (tone == Tone.Praise)
        {
            return desk.Say.GladToHear(desk.Heard.Words.Language);
        }

        var (reason, priority) =
            tone == Tone.Bad ? ("complaint", Priority.High) : ("other", Priority.Normal);
        desk.Do(new HandOff(reason, priority, summary, KeepsTalking: true));
        return tone == Tone.Bad ? desk.Say.SorryToHear : desk.Say.ThanksForTelling;
    }

    // Of another language only the mark is well understood: its words are taken for thanks.
    private static Tone ToneOf(Desk desk) =>
        desk.Heard.Has(Intent.Complaint) ? Tone.Bad
        : desk.Heard.Words.Language != Language.Portuguese ? Tone.Praise
        : Tones.Of(desk.Heard.Text);

    private static string Visited(Desk desk) =>
        desk.Contact.Appointments.Where(a => a.End <= desk.Now).MaxBy(a => a.End) is { } visit
            ? $" Última visita: {Said.Brief(desk.Local(visit.Start))}, {visit.PatientName}."
            : "";
}
