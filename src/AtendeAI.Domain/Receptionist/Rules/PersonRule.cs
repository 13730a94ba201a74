using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A person: asked for, or needed because of anger or a complaint. Said once; after it the receptionist is silent.</summary>
internal sealed class PersonRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        var heard = desk.Heard;
        var asks = heard.Has(Intent.Human) && !DoesWithout(desk);
        if (heard.Choice?.Id == ChoiceIds.Person || asks)
        {
            QuestionsRule.AnswerBeside(desk, Intent.Human);
            return new(Call(desk, "request", Priority.Normal, desk.Say.CallingPerson));
        }

        // A thumb down to a question is its no.
        var onlySigns =
            heard.No && desk.State.Pending != PendingYes.None && !heard.Text.Any(char.IsLetter);
        if (heard.HasText && heard.Words.Mood == Mood.Angry && !onlySigns)
        {
            return new(Call(desk, "anger", Priority.High, desk.Say.SorryCallingPerson));
        }

        return heard.Has(Intent.Complaint) && !SpeaksOfTheVisit(desk)
            ? new(Call(desk, "complaint", Priority.High, desk.Say.SorryCallingPerson))
            : new((Outcome?)null);
    }

    // The clinic has just asked how it was: calm bad news is an answer, passed on with the mark.
    private static bool SpeaksOfTheVisit(Desk desk) =>
        desk.State.Goal == Goal.Rate && Remarks.Is(desk);

    private static readonly string[] s_without =
    [
        "nao precis",
        "nao quero falar com",
        "nao quero atendente",
        "nao quero ser transferid",
        "nao chama",
        "nao me passa",
        "sem precisar",
    ];

    private static readonly string[] s_persons =
    [
        "atendente",
        "pessoa",
        "humano",
        "alguem",
        "equipe",
        "secretaria",
        "recepc",
    ];

    // "não precisa chamar atendente não, só quero saber o preço"
    private static bool DoesWithout(Desk desk)
    {
        var denies = Pieces.Of(desk.Heard.Text).Select(PlaceNames.Fold).Any(Declines);
        if (denies)
        {
            var others = desk.Heard.Words.Intents.Where(i => i != Intent.Human).ToList();
            desk.HearAs(others.Count > 0 ? others : [Intent.OutOfScope]);
        }

        return denies;
    }

    // Nothing else is wanted or refused between the refusal and the person.
    private static bool Declines(string piece)
    {
        foreach (var way in s_without)
        {
            var at = piece.IndexOf(way, StringComparison.Ordinal);
            var rest = at < 0 ? "" : piece[(at + way.Length)..];
            var who = s_persons
                .Select(p => rest.IndexOf(p, StringComparison.Ordinal))
                .Where(found => found is >= 0 and < 20)
                .DefaultIfEmpty(-1)
                .Min();
            if (
                who >= 0
                && !rest[..who].Contains("quero", StringComparison.Ordinal)
                && !rest[..who].Contains("rob", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    public static Outcome Call(Desk desk, string reason, Priority priority, string text)
    {
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        desk.Do(new HandOff(reason, priority, Summaries.Of(desk)));
        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(desk, $"person.{reason}", $"{text} {WhenAnswered(desk)}".Trim());
    }

    /// <summary>Out of hours, when the team answers; else nothing.</summary>
    public static string WhenAnswered(Desk desk) =>
        desk.Say.WhenAnswered(
            desk.Clinic.IsOpen(desk.Now),
            desk.Clinic.NextOpening(desk.Now),
            desk.Today
        );
}
