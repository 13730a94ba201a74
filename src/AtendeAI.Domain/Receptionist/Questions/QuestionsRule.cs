using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>
/// Answers every question of a message from the clinic context, before whatever else is replied. It never ends the turn: what was being
/// done goes on in the same message.
/// </summary>
internal sealed class QuestionsRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        var words = desk.Heard.Words;
        var service = MeantService(desk);
        foreach (var intent in words.Intents.Where(Topics.IsQuestion))
        {
            desk.SayFirst(Answer(desk, intent, service));
            desk.Used = true;
        }

        Faq(desk, words);
        if (desk.Used && desk.State.Goal == Goal.None && service is not null)
        {
            desk.State = desk.State with { Wish = desk.State.Wish with { Service = service.Id } };
        }

        return new((Outcome?)null);
    }

    private static Service? MeantService(Desk desk)
    {
        var entities = desk.Heard.Words.Entities;
        return desk.Knows.Service(entities.Service?.Id)
            ?? (
                entities.Service is null
                    ? desk.Knows.Service(desk.State.Wish.Service ?? desk.State.Last?.Service)
                    : null
            );
    }

    private static string Answer(Desk desk, Intent intent, Service? service) =>
        intent switch
        {
            Intent.AskPrice => PriceAnswer.Of(desk, service),
            Intent.AskInsurance => InsuranceAnswer.Of(desk, service),
            Intent.AskLocation => PlaceAnswer.Of(desk),
            Intent.AskHours => HoursAnswer.Of(desk),
            Intent.AskServices => ServicesAnswer.Of(desk),
            _ when (
                    desk.Heard.Words.Entities.Service is null
                        ? desk.Knows.Faqs.Find(desk.Heard.Text)
                        : null
                )
                    is { } faq => faq.Answer,
            _ => desk.Say.Preparation(service ?? NextService(desk)),
        };

    // The clinic's own answer, where the message is a question that no other topic covered.
    private static void Faq(Desk desk, Understood words)
    {
        var asks =
            desk.Before.Count == 0
            && !words.Has(Intent.MedicalQuestion)
            && !words.Has(Intent.AskResults)
            && (
                words.Has(Intent.OutOfScope)
                || desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            );
        if (asks && desk.Knows.Faqs.Find(desk.Heard.Text) is { } faq)
        {
            desk.SayFirst(faq.Answer);
            desk.Used = true;
        }
    }

    private static Service? NextService(Desk desk) =>
        desk.Upcoming() is [var next, ..] ? desk.Knows.Service(next.ServiceId) : null;
}
