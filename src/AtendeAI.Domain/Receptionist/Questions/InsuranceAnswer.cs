using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class InsuranceAnswer
{
    public static string Of(Desk desk, Service? service)
    {
        var plans = desk.Clinic.Insurance;
        if (desk.Heard.Words.Entities.Insurance is not { } mention)
        {
            return desk.Say.Plans(plans.Accepted);
        }

        var name = mention.Id ?? mention.Text;
        var accepted = plans.Accepted.Where(p => Same(p, mention)).ToList();
        if (accepted.Count > 0)
        {
            var mentioned =
                desk.Heard.Words.Entities.Service is not null || desk.State.Goal == Goal.Book;
            return service is { Insurance: false } && mentioned
                ? desk.Say.PlanNotForService(accepted[0], service)
                : desk.Say.PlanAccepted(accepted);
        }

        return plans.NotAccepted.Any(p => Same(p, mention))
            ? desk.Say.PlanRefused(plans.NotAccepted.First(p => Same(p, mention)), plans.Accepted)
            : desk.Say.PlanUnknown(name, plans.Accepted);
    }

    private static bool Same(string plan, Understanding.Mention mention) =>
        plan == mention.Id
        || mention.Candidates.Contains(plan)
        || PlaceNames.Fold(plan) == PlaceNames.Fold(mention.Text);
}
