using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>How the visit is paid: a plan that the clinic accepts, a plan still to be named, or privately.</summary>
internal static class PlanReader
{
    private static readonly string[] s_byPlan =
    [
        "pelo convenio",
        "por convenio",
        "pelo plano",
        "por plano",
        "tenho convenio",
        "tenho plano",
        "meu convenio",
        "meu plano",
        "com convenio",
    ];

    public static Wish Take(Desk desk, Wish wish)
    {
        var words = desk.Heard.Words;
        if (words.Entities.PaysPrivately)
        {
            return wish with { Insurance = null, WantsPlan = false, Private = true };
        }

        if (words.Entities.Insurance is { } mention)
        {
            return Named(desk, wish, mention, words);
        }

        var said = PlaceNames.Fold(desk.Heard.Text);
        if (desk.State.Asked.Contains("insurance") && words.Answer == Answer.No)
        {
            return wish with { WantsPlan = false, Private = true };
        }

        return
            wish.Insurance is null && s_byPlan.Any(p => said.Contains(p, StringComparison.Ordinal))
            ? wish with
            {
                WantsPlan = true,
                Private = false,
            }
            : wish;
    }

    /// <summary>Says what becomes of a plan: noted, accepted where that was the question, or no use for this service.</summary>
    public static void Tell(Desk desk, Wish before)
    {
        var wish = desk.State.Wish;
        if (wish.Insurance is not { } plan)
        {
            return;
        }

        var isNew = plan != before.Insurance;
        if (desk.Knows.Service(wish.Service) is { Insurance: false } service)
        {
            if (isNew || wish.Service != before.Service)
            {
                desk.SayFirst(desk.Say.PlanNotForService(plan, service));
            }

            return;
        }

        // "Então pela Unimed", noted before: agreed with, and nothing new.
        desk.Used |= desk.Heard.Words.Entities.Insurance is not null;
        if (!isNew || desk.Heard.Words.Has(Intent.AskInsurance))
        {
            return;
        }

        if (desk.Heard.Text.Contains('?', StringComparison.Ordinal))
        {
            desk.SayFirst(desk.Say.PlanAccepted([plan]));
        }
        else if (desk.State.Asked.Count > 0)
        {
            desk.SayFirst(desk.Say.InsuranceNoted(plan));
        }
    }

    private static Wish Named(Desk desk, Wish wish, Mention mention, Understood words)
    {
        if (mention.Id is { } plan && desk.Clinic.Insurance.Accepted.Contains(plan))
        {
            return wish with { Insurance = plan, WantsPlan = false, Private = false };
        }

        if (!words.Has(Intent.AskInsurance))
        {
            desk.SayFirst(
                InsuranceAnswer.Of(desk, new(Intent.AskInsurance, desk.Heard.Text, words), null)
            );
        }

        // Of several plans by that name the patient has to say which.
        return wish with
        {
            WantsPlan = mention.Candidates.Count > 1,
        };
    }
}
