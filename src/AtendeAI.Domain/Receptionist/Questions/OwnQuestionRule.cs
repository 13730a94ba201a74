using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>The clinic's own question, asked in its words, is that question and no wish or complaint ("tem wi-fi na sala de espera?").</summary>
internal sealed class OwnQuestionRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (Asked(desk) is not null)
        {
            var kept = desk.Heard.Words.Intents.Where(IsBeside).ToList();
            desk.HearAs(kept.Count > 0 ? kept : [Intent.OutOfScope]);
        }

        return new((Outcome?)null);
    }

    public static Faq? Asked(Desk desk) =>
        desk.Heard.HasText
        && (
            desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            || desk.Heard.Words.Intents.All(IsBeside)
        )
            ? desk.Knows.Faqs.FindSame(desk.Heard.Text)
            : null;

    private static bool IsBeside(Intent intent) =>
        Topics.IsQuestion(intent)
        || intent is Intent.Greeting or Intent.Closing or Intent.OutOfScope;
}
