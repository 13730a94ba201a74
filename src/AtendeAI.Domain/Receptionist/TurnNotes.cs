using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist;

/// <summary>What is noted of a turn beside its reply: the intents, the mood, what can be chosen from.</summary>
internal static class TurnNotes
{
    public static bool IsBusy(DialogueState state) =>
        state is not { Goal: Goal.None, Pending: PendingYes.None };

    public static IReadOnlyList<string> Shown(Reply reply) =>
        [.. reply.Buttons.Select(b => b.Id), .. reply.List?.Rows.Select(r => r.Id) ?? []];

    public static IReadOnlyList<string> Labels(Desk desk) =>
        !desk.Heard.HasText ? Tapped(desk)
        : desk.Heard.Words.Intents is [Intent.OutOfScope]
        && desk is { Used: true, Untold: false, Meant: { } meant }
            ? [meant.ToLabel()]
        : [.. desk.Heard.Words.Intents.Select(i => i.ToLabel())];

    /// <summary>Of a message whose requests were dealt with one after the other: what it meant as a whole.</summary>
    public static IReadOnlyList<string> OfSeveral(Heard heard, Desk last) =>
        last.Commands.Any(c => c is RateVisit)
            ?
            [
                Intent.Feedback.ToLabel(),
                .. Labels(last).Where(l => l != Intent.Feedback.ToLabel()),
            ]
            : [.. heard.Words.Intents.Select(i => i.ToLabel())];

    public static string MoodOf(Mood mood) =>
        mood switch
        {
            Mood.Positive => "positive",
            Mood.Worried => "worried",
            Mood.Negative => "negative",
            Mood.Angry => "angry",
            _ => "neutral",
        };

    // A tap or a sign says what the same words would.
    private static IReadOnlyList<string> Tapped(Desk desk) =>
        desk.Commands.Any(c => c is RateVisit) ? [Intent.Feedback.ToLabel()]
        : desk.TappedYes is true || desk.Commands.Any(c => c is ConfirmAppointment)
            ? [Intent.Confirm.ToLabel()]
        : desk.TappedYes is false ? [Intent.Decline.ToLabel()]
        : [];
}
