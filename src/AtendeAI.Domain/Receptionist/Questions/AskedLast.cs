using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>What was asked last, and of whom, of which service, of which plan: "e o otorrino?" goes on with it.</summary>
internal static class AskedLast
{
    /// <param name="service">Of which service the last was asked.</param>
    public static void Remember(Desk desk, IReadOnlyList<Ask> asks, Service? service)
    {
        // Of several, "e o otorrino?" goes on with what is asked of services.
        var topic = (
            asks.LastOrDefault(ask => ask.Topic == Intent.AskPrice)
            ?? (asks.Count > 0 ? asks[^1] : null)
        )?.Topic.ToLabel();
        var who = asks.Count > 0 ? Whom(desk, asks[^1]) : null;
        desk.State = desk.State with
        {
            Topic = topic,
            TopicOf = who,
            TopicPlan = asks.Count > 0 ? Plan(desk, asks[^1]) : null,
        };
        if (desk.Used && desk.State.Goal == Goal.None && service is not null)
        {
            desk.State = desk.State with { Wish = desk.State.Wish with { Service = service.Id } };
        }
    }

    private static string? Plan(Desk desk, Ask ask) =>
        ask.Words.Entities.Insurance is { } plan ? plan.Id ?? plan.Text
        : ask.IsFollowUp ? desk.State.TopicPlan
        : null;

    private static string? Whom(Desk desk, Ask ask) =>
        ask.Words.Entities.Professional?.Id ?? (ask.IsFollowUp ? desk.State.TopicOf : null);
}
