using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class InsuranceAnswer
{
    public static string Of(Desk desk, Ask ask, Service? service)
    {
        var plans = desk.Clinic.Insurance;
        var about = About(desk, ask, service);
        var onlyPrivate = about.Count > 0 && about.All(s => !s.Insurance);
        if ((ask.Words.Entities.Insurance ?? Before(desk, ask)) is not { } mention)
        {
            return onlyPrivate ? desk.Say.OnlyPrivate(about) : desk.Say.Plans(plans.Accepted);
        }

        if (!ask.IsFollowUp && AskedOf(desk) is { Count: > 1 } several)
        {
            return desk.Say.PlansTold(
                [.. plans.Accepted.Where(p => several.Exists(m => Same(p, m)))],
                [.. plans.NotAccepted.Where(p => several.Exists(m => Same(p, m)))],
                [
                    .. several
                        .Where(m => !plans.Accepted.Concat(plans.NotAccepted).Any(p => Same(p, m)))
                        .Select(m => m.Id ?? m.Text),
                ],
                plans.Accepted
            );
        }

        var name = mention.Id ?? mention.Text;
        var accepted = plans.Accepted.Where(p => Same(p, mention)).ToList();
        if (accepted.Count > 0)
        {
            return onlyPrivate
                ? desk.Say.PlanNotForServices(accepted[0], about)
                : desk.Say.PlanAccepted(accepted);
        }

        return plans.NotAccepted.Any(p => Same(p, mention))
            ? desk.Say.PlanRefused(plans.NotAccepted.First(p => Same(p, mention)), plans.Accepted)
            : desk.Say.PlanUnknown(name, plans.Accepted);
    }

    // "atende pelo sus ou hapvida?": each plan that the question names.
    private static List<Mention> AskedOf(Desk desk) =>
        [
            .. Pieces
                .Of(desk.Heard.Text)
                .Select(piece =>
                    Understander
                        .Understand(piece, desk.Knows.Vocabulary, desk.LocalNow)
                        .Entities.Insurance
                )
                .OfType<Mention>()
                .DistinctBy(m => m.Id ?? PlaceNames.Fold(m.Text)),
        ];

    // "e a fisioterapia?", of the plan that was just asked about.
    private static Mention? Before(Desk desk, Ask ask) =>
        ask.IsFollowUp && desk.State.TopicPlan is { } plan ? new(plan, plan, []) : null;

    // What the plan is to pay for: the service that was named or is being booked, else all that the named professional does.
    private static IReadOnlyList<Service> About(Desk desk, Ask ask, Service? service)
    {
        var entities = ask.Words.Entities;
        if (
            entities.Service is null
            && desk.Knows.Professional(entities.Professional?.Id) is { } who
        )
        {
            return [.. who.Services.Select(desk.Knows.Service).OfType<Service>()];
        }

        return service is not null && (entities.Service is not null || desk.State.Goal == Goal.Book)
            ? [service]
            : [];
    }

    private static bool Same(string plan, Mention mention) =>
        plan == mention.Id
        || mention.Candidates.Contains(plan)
        || PlaceNames.Fold(plan) == PlaceNames.Fold(mention.Text);
}
